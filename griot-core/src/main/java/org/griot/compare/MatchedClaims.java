package org.griot.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Place;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** Which claims of several coders are about the same happening of a report. */
final class MatchedClaims {
  /** Overlapping triggers suffice; else the type and one more of day, place or sentence must. */
  private static final int ENOUGH = 3;

  private static final int TRIGGER = 4;
  private static final int TYPE = 2;

  private record Match(int score, int unit, Claim claim) {}

  private MatchedClaims() {}

  /** Each unit holds at most one claim of each coder; each claim is in one unit. */
  static List<List<Claim>> of(CodedReport report) {
    List<List<Claim>> units = new ArrayList<>();
    for (Map.Entry<String, List<Claim>> coding : report.claims().entrySet()) {
      join(units, coding.getValue());
    }
    return units;
  }

  private static void join(List<List<Claim>> units, List<Claim> claims) {
    List<Match> matches = new ArrayList<>();
    for (int unit = 0; unit < units.size(); unit++) {
      for (Claim claim : claims) {
        int score = score(units.get(unit).get(0), claim);
        if (score >= ENOUGH) {
          matches.add(new Match(score, unit, claim));
        }
      }
    }
    matches.sort(
        Comparator.comparingInt(Match::score)
            .reversed()
            .thenComparingInt(Match::unit)
            .thenComparing(match -> match.claim().id()));
    Set<Integer> taken = new HashSet<>();
    Set<Claim> placed = new HashSet<>();
    for (Match match : matches) {
      if (!taken.contains(match.unit) && !placed.contains(match.claim)) {
        taken.add(match.unit);
        placed.add(match.claim);
        units.get(match.unit).add(match.claim);
      }
    }
    claims.stream()
        .filter(claim -> !placed.contains(claim))
        .forEach(claim -> units.add(new ArrayList<>(List.of(claim))));
  }

  private static int score(Claim a, Claim b) {
    int score = a.trigger().overlaps(b.trigger()) ? TRIGGER : 0;
    String type = a.type().id();
    score += type != null && type.equals(b.type().id()) ? TYPE : 0;
    score += near(a.date(), b.date()) ? 1 : 0;
    score += same(a.place(), b.place()) ? 1 : 0;
    return score + (meet(a, b) ? 1 : 0);
  }

  private static boolean near(@Nullable DateRange a, @Nullable DateRange b) {
    return a != null && b != null && a.overlaps(b);
  }

  private static boolean same(@Nullable Place a, @Nullable Place b) {
    return a != null && b != null && ComparedFields.site(a).equals(ComparedFields.site(b));
  }

  private static boolean meet(Claim a, Claim b) {
    for (Span one : a.sentences()) {
      for (Span other : b.sentences()) {
        if (one.overlaps(other)) {
          return true;
        }
      }
    }
    return false;
  }
}
