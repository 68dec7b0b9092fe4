package org.griot.evaluate.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much was to be found, how much was said, and how much of that was right.
 *
 * @param right points for right answers; a partly right one may count half
 * @param gold how many answers the gold has
 * @param made how many answers were given
 */
public record Tally(double right, double gold, double made) {
  /** Of nothing. */
  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally plus(Tally other) {
    return new Tally(right + other.right, gold + other.gold, made + other.made);
  }

  /** One label against another: the gold's, the one given, either may be missing. */
  public static Tally of(boolean right, boolean gold, boolean made) {
    return new Tally(right ? 1 : 0, gold ? 1 : 0, made ? 1 : 0);
  }

  /** Share of what was said that is right; null if nothing was said. */
  public @Nullable BigDecimal precision() {
    return Ratio.of(right, made);
  }

  /** Share of the gold that was found; null if there was nothing to find. */
  public @Nullable BigDecimal recall() {
    return Ratio.of(right, gold);
  }

  /** Harmonic mean of precision and recall; null only if there is neither gold nor answer. */
  public @Nullable BigDecimal f() {
    return Ratio.of(2 * right, gold + made);
  }

  /** The same unrounded, 0 if there is neither gold nor answer. */
  public double exactF() {
    return gold + made == 0 ? 0 : 2 * right / (gold + made);
  }
}
