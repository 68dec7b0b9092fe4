package org.griot.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two claims tell of one happening, and why.
 *
 * @param points the evidence for it less that against it, 0 to 1000
 * @param distinguished something beside type, distance and time agrees: without it two claims are
 *     never joined
 * @param threshold the points from which two claims are joined
 * @param reasons what agrees or disagrees, in words
 * @param contradictions what cannot both be true of one happening; any one keeps the claims apart
 * @param daysOff by so many days the claims differ, if that is all that keeps them apart, or would
 *     if a rare agreement did not outweigh it; else 0
 */
public record Verdict(
    int points,
    boolean distinguished,
    int threshold,
    List<String> reasons,
    List<String> contradictions,
    int daysOff) {

  /** Whether the claims may be joined. */
  public boolean joins() {
    return contradictions.isEmpty() && distinguished && points >= threshold;
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
