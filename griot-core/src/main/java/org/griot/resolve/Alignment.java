package org.griot.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which pairs of claims the likeness of their two reports speaks for. Reports of one story name the
 * same people and places and often tell of several happenings: of the claims of the two, it is
 * those that agree best with each other, by a clear margin, that tell of one.
 */
final class Alignment {
  /** What a claim's best and second best partners in another report are worth. */
  private static final class Partners {
    int best = Integer.MIN_VALUE;
    int second = Integer.MIN_VALUE;

    void add(int worth) {
      if (worth > best) {
        second = best;
        best = worth;
      } else if (worth > second) {
        second = worth;
      }
    }

    int besides(int worth) {
      return worth == best ? second : best;
    }
  }

  private record Side(int claim, String report) {}

  private final List<Profile> profiles;
  private final int margin;
  private final Map<Side, Partners> partners = new HashMap<>();

  /**
   * @param verdicts of the pairs that are close, if the likeness of their reports counts
   */
  Alignment(List<Profile> profiles, Map<Long, Verdict> verdicts, int margin) {
    this.profiles = profiles;
    this.margin = margin;
    verdicts.forEach(
        (pair, verdict) -> {
          int a = (int) (pair >> 32);
          int b = (int) (long) pair;
          if (!report(a).equals(report(b))) {
            int worth = worth(verdict);
            of(a, b).add(worth);
            of(b, a).add(worth);
          }
        });
  }

  /** The verdict that stands. */
  Verdict settled(long pair, Verdict verdict) {
    Verdict ifAlike = verdict.ifAlike();
    if (ifAlike == null) {
      return verdict;
    }
    int a = (int) (pair >> 32);
    int b = (int) pair;
    int worth = worth(verdict);
    int other = Math.max(of(a, b).besides(worth), of(b, a).besides(worth));
    boolean best = other == Integer.MIN_VALUE || worth - other >= margin;
    return best ? ifAlike : verdict;
  }

  private Partners of(int claim, int other) {
    return partners.computeIfAbsent(new Side(claim, report(other)), side -> new Partners());
  }

  private String report(int claim) {
    return profiles.get(claim).claim.document();
  }

  /** A contradiction makes a pair a worse partner, not none: it may be misread. */
  private static int worth(Verdict verdict) {
    Verdict most = verdict.ifAlike() == null ? verdict : verdict.ifAlike();
    return most.points() - (most.contradictions().isEmpty() ? 0 : 250);
  }
}
