package org.griot.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims tell of one happening, and why.
 *
 * @param points the evidence for it less that against it, 0 to 1000
 * @param sum the same, however much it is: the pairs that agree best are joined first
 * @param distinguished something beside type, distance and time agrees: without it two claims are
 *     never joined
 * @param threshold the points from which two claims are joined
 * @param reasons what agrees or disagrees, in words
 * @param contradictions what cannot both be true of one happening; any one keeps the claims apart
 * @param daysOff by so many days the claims differ, if that is all that keeps them apart, or would
 *     if a rare agreement did not outweigh it; else 0
 * @param firm whether a contradiction stands however much else agrees
 * @param ofOneReport both are of one report, which knows whether they are one
 * @param oneStory the two reports are so much alike that what they contradict each other in must be
 *     misread
 * @param onePerson both reports tell of one person or address: see {@link Findings#verdict()}
 * @param evidence the rows of {@code weights.tsv} that were found; none unless asked for
 * @param ifAlike what it would be if the likeness of the two reports counted too, which the claims
 *     beside these two decide; null if it counts already or there is none
 */
public record Verdict(
    int points,
    int sum,
    boolean distinguished,
    int threshold,
    List<String> reasons,
    List<String> contradictions,
    int daysOff,
    boolean firm,
    boolean ofOneReport,
    boolean oneStory,
    boolean onePerson,
    List<String> evidence,
    @Nullable Verdict ifAlike) {

  static Verdict none(List<String> contradictions) {
    return new Verdict(
        0, 0, false, 1, List.of(), contradictions, 0, true, false, false, false, List.of(), null);
  }

  /** Whether the claims may be joined. */
  public boolean joins() {
    return contradictions.isEmpty() && distinguished && points >= threshold;
  }

  /** Whether the reasons are there to be read. */
  boolean isInWords() {
    return !reasons.isEmpty();
  }

  /** The points as a score from 0 to 1 with three decimals. */
  public BigDecimal score() {
    return BigDecimal.valueOf(points, 3);
  }

  /** Contradictions first, then the reasons. */
  public List<String> inWords() {
    List<String> all = new ArrayList<>();
    contradictions.forEach(each -> all.add("contradiction: " + each));
    all.addAll(reasons);
    if (contradictions.isEmpty() && !distinguished) {
      all.add("nothing but type, time and area agrees");
    }
    return all;
  }
}
