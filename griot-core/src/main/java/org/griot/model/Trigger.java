package org.griot.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a happening, statistic or relation, with the axes decided before any field.
 *
 * @param type codebook id the words stand for, or null
 * @param sentence index of the sentence
 * @param relation of a relation, the tie; else null
 * @param measure the harm that the words themselves state ("killed"), or what a statistic counts;
 *     else null
 * @param anaphoric the words point back at a happening already told ("the raid", "his death")
 * @param plural the words name more than one happening ("two assaults", "attacks")
 */
public record Trigger(
    Span span,
    @Nullable String type,
    int sentence,
    ClaimKind kind,
    Stance stance,
    Reality reality,
    boolean main,
    @Nullable String relation,
    @Nullable String measure,
    boolean anaphoric,
    boolean plural) {
  /** The measure of words that name no deed but say whose it was ("blamed", "claimed"). */
  public static final String ATTRIBUTION = "attribution";

  /** Words that stand for a measure and name no happening: it is the one told before. */
  public static Trigger unspoken(Span span, int sentence, String measure) {
    return new Trigger(
        span,
        null,
        sentence,
        ClaimKind.EVENT,
        Stance.ASSERTS,
        Reality.HAPPENED,
        true,
        null,
        measure,
        true,
        false);
  }

  /** Whether the words themselves say that somebody was killed or injured. */
  public boolean hurts() {
    return "killed".equals(measure) || "injured".equals(measure);
  }

  /** The same words for a happening of that type. */
  public Trigger withType(String type) {
    return with(type, stance, reality, main);
  }

  /**
   * The like happening, of which other words tell: the "eight" of "killed nine in A, eight in B".
   */
  public Trigger another(Span words) {
    return new Trigger(
        words, type, sentence, kind, stance, reality, main, relation, measure, false, false);
  }

  /** The same happening, told so. */
  public Trigger told(Stance stance, Reality reality, boolean main) {
    return with(type, stance, reality, main);
  }

  private Trigger with(@Nullable String type, Stance stance, Reality reality, boolean main) {
    return new Trigger(
        span, type, sentence, kind, stance, reality, main, relation, measure, anaphoric, plural);
  }
}
