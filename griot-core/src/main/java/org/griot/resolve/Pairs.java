package org.griot.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verdicts on pairs of claims. Those of close pairs are kept. */
final class Pairs {
  /** A judged pair; {@code a} and {@code b} are indexes, {@code a < b}. */
  record Judged(int a, int b, Verdict verdict) {}

  /** Best first; the claims' order settles ties, so that the input's order never matters. */
  static final Comparator<Judged> BEST_FIRST =
      Comparator.comparingInt((Judged j) -> -j.verdict().sum())
          .thenComparingInt(Judged::a)
          .thenComparingInt(Judged::b);

  private final List<Profile> profiles;
  private final Linker linker;
  private final Map<Long, Verdict> known = new HashMap<>();
  private final List<Judged> close = new ArrayList<>();

  /**
   * @param profiles in the canonical order of their claims
   */
  Pairs(List<Profile> profiles, Linker linker, Memory memory) {
    this.profiles = profiles;
    this.linker = linker;
    Recall recall = memory.recall(profiles);
    long[] pairs = Blocking.pairs(profiles, memory::keys);
    for (long pair : pairs) {
      int a = (int) (pair >> 32);
      int b = (int) pair;
      Verdict verdict = recall.knows(a, b) ? recall.verdict(a, b) : judge(a, b);
      if (verdict != null) {
        known.put(pair, verdict);
      }
    }
    memory.remember(profiles, pairs, new HashMap<>(known));
    Alignment alignment = new Alignment(profiles, known, linker.weights().margin());
    known.replaceAll((pair, verdict) -> alignment.settled(pair, verdict));
    for (long pair : pairs) {
      Verdict verdict = known.get(pair);
      if (verdict != null && verdict.points() >= linker.weights().nearMiss()) {
        close.add(new Judged((int) (pair >> 32), (int) pair, verdict));
      }
    }
    close.sort(BEST_FIRST);
  }

  /** The verdict if the two are close, else null. */
  private @Nullable Verdict judge(int a, int b) {
    Verdict verdict = linker.weigh(profiles.get(a), profiles.get(b));
    Verdict most = verdict.ifAlike() == null ? verdict : verdict.ifAlike();
    return most.points() >= linker.weights().nearMiss() ? verdict : null;
  }

  /** The verdict on a close pair in words, found once: few are ever read. */
  Verdict inWords(Judged pair) {
    return known.compute(
        (long) pair.a() << 32 | pair.b(),
        (key, verdict) -> {
          if (verdict != null && verdict.isInWords()) {
            return verdict;
          }
          Verdict said = linker.link(profiles.get(pair.a()), profiles.get(pair.b()));
          boolean alike = verdict != null && verdict.ifAlike() == null && said.ifAlike() != null;
          return alike ? said.ifAlike() : said;
        });
  }

  /** The pairs that are joined or nearly so, best first. */
  List<Judged> close() {
    return close;
  }

  /** A pair that is not close is weighed anew: few are asked for. */
  Verdict of(int a, int b) {
    Verdict verdict = known.get((long) Math.min(a, b) << 32 | Math.max(a, b));
    return verdict != null ? verdict : linker.weigh(profiles.get(a), profiles.get(b));
  }

  int size() {
    return profiles.size();
  }
}
