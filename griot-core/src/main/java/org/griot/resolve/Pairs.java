package org.griot.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Verdicts on pairs of claims. Those of close pairs are kept. */
final class Pairs {
  /** A judged pair; {@code a} and {@code b} are indexes, {@code a < b}. */
  record Judged(int a, int b, Verdict verdict) {}

  /** Best first; the claims' order settles ties, so that the input's order never matters. */
  static final Comparator<Judged> BEST_FIRST =
      Comparator.comparingInt((Judged j) -> -j.verdict().points())
          .thenComparingInt(Judged::a)
          .thenComparingInt(Judged::b);

  private final List<Profile> profiles;
  private final Linker linker;
  private final Map<Long, Verdict> known = new HashMap<>();
  private final List<Judged> close = new ArrayList<>();

  /**
   * @param profiles in the canonical order of their claims
   */
  Pairs(List<Profile> profiles, Linker linker) {
    this.profiles = profiles;
    this.linker = linker;
    int near = linker.weights().nearMiss();
    for (long pair : Blocking.pairs(profiles)) {
      int a = (int) (pair >> 32);
      int b = (int) pair;
      if (linker.weigh(profiles.get(a), profiles.get(b)).points() >= near) {
        Verdict verdict = linker.link(profiles.get(a), profiles.get(b));
        known.put(pair, verdict);
        close.add(new Judged(a, b, verdict));
      }
    }
    close.sort(BEST_FIRST);
  }

  /** The pairs that are joined or nearly so, best first. */
  List<Judged> close() {
    return close;
  }

  /** In words only if the pair is close. A pair that is not is weighed anew: few are asked for. */
  Verdict of(int a, int b) {
    Verdict verdict = known.get((long) Math.min(a, b) << 32 | Math.max(a, b));
    return verdict != null ? verdict : linker.weigh(profiles.get(a), profiles.get(b));
  }

  int size() {
    return profiles.size();
  }
}
