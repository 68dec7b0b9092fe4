package org.griot.evaluate.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares of a whole as decimals with four places. A share of nothing is unknown, not zero. */
public final class Ratio {
  private static final int DECIMALS = 4;

  private Ratio() {}

  /** Part over whole, or null if there is no whole. */
  public static @Nullable BigDecimal of(double part, double whole) {
    return whole == 0 ? null : rounded(part / whole);
  }

  /** A value that is computed already. */
  public static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
