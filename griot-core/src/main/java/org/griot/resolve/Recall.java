package org.griot.resolve;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of the last resolution. Claims stand in one canonical order in both, so the pairs of
 * the new one that were also in the last follow one another there too: one walk finds them all.
 */
final class Recall {
  private final int[] before;
  private final long[] pairs;
  private final Map<Long, Verdict> verdicts;
  private int at;

  /**
   * @param before for each claim its index in the last resolution, or -1 if it is not the same
   * @param pairs all that were weighed then, sorted
   * @param verdicts of those that were close
   */
  Recall(int[] before, long[] pairs, Map<Long, Verdict> verdicts) {
    this.before = before;
    this.pairs = pairs;
    this.verdicts = verdicts;
  }

  /** Whether the pair was weighed. Each call needs a pair that comes after that of the last. */
  boolean knows(int a, int b) {
    if (before[a] < 0 || before[b] < 0) {
      return false;
    }
    long pair = key(a, b);
    while (at < pairs.length && pairs[at] < pair) {
      at++;
    }
    return at < pairs.length && pairs[at] == pair;
  }

  /** The verdict on a pair that was weighed, or null if it was not close. */
  @Nullable Verdict verdict(int a, int b) {
    return verdicts.get(key(a, b));
  }

  private long key(int a, int b) {
    return (long) before[a] << 32 | before[b];
  }
}
