package org.griot.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure (or words that stand for one) of people harmed, as one speaker gives it. No figure is
 * not zero: where nothing is said there is no {@code Harm}.
 *
 * @param id names the figure within its claim ("h1"); {@code partOf} points at it
 * @param who the harmed in the report's words ("Malian soldiers"), or null
 * @param actor the party they belong to, as in {@link Party#actor()}, or null
 * @param low the least number, null if open ("as many as 40" has no low)
 * @param high the greatest number, null if open ("at least 25" has no high)
 * @param approx the text marks the figure as rough ("about 20")
 * @param words a quantity given in words only ("dozens"), which a policy reads; "some of 80" where
 *     one figure is given for several harms ("80 killed or wounded"); else null
 * @param partOf id of the figure in the same claim that these are counted in, or null
 * @param sharedWith ids of the other claims (in an event: events) that this one figure also covers
 * @param by who gives the figure, in the report's words; null if the report itself
 * @param asOf the day on which the figure stood, if known
 */
public record Harm(
    String id,
    HarmKind kind,
    Side side,
    @Nullable String who,
    @Nullable String actor,
    @Nullable Integer low,
    @Nullable Integer high,
    boolean approx,
    @Nullable String words,
    @Nullable String partOf,
    List<String> sharedWith,
    @Nullable String by,
    Stance stance,
    @Nullable LocalDate asOf,
    Provenance provenance) {
  /** Goes before a figure of which only some suffered that harm. */
  public static final String SOME_OF = "some of ";

  public Harm {
    sharedWith = sharedWith.stream().distinct().sorted().toList();
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException("low " + low + " is above high " + high);
    }
  }

  /** The same figure under another name. */
  public Harm withId(String id) {
    return with(id, kind, side, partOf, sharedWith);
  }

  /** The same figure, of that side. */
  public Harm withSide(Side side) {
    return with(id, kind, side, partOf, sharedWith);
  }

  /** The same figure, counted in that one; in none if null. */
  public Harm withPartOf(@Nullable String partOf) {
    return with(id, kind, side, partOf, sharedWith);
  }

  /** The same figure, which also covers those claims. */
  public Harm withSharedWith(List<String> sharedWith) {
    return with(id, kind, side, partOf, sharedWith);
  }

  /** The same figure of what befell them in the report's other words. */
  public Harm withKind(HarmKind kind) {
    return with(id, kind, side, partOf, sharedWith);
  }

  /** The same figure, of that party. */
  public Harm withActor(String actor) {
    return with(id, kind, side, actor, partOf, sharedWith);
  }

  private Harm with(
      String id, HarmKind kind, Side side, @Nullable String partOf, List<String> sharedWith) {
    return with(id, kind, side, actor, partOf, sharedWith);
  }

  private Harm with(
      String id,
      HarmKind kind,
      Side side,
      @Nullable String actor,
      @Nullable String partOf,
      List<String> sharedWith) {
    return new Harm(
        id,
        kind,
        side,
        who,
        actor,
        low,
        high,
        approx,
        words,
        partOf,
        sharedWith,
        by,
        stance,
        asOf,
        provenance);
  }
}
