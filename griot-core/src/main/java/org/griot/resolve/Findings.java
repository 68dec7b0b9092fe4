package org.griot.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Collects what the features say of one pair of claims. */
final class Findings {
  private final Weights weights;
  private final boolean inWords;
  private final Set<Evidence> seen = EnumSet.noneOf(Evidence.class);
  private final List<String> reasons = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();
  private int points;
  private int daysOff;

  /**
   * @param inWords whether anybody will read the reasons; most pairs are far from alike
   */
  Findings(Weights weights, boolean inWords) {
    this.weights = weights;
    this.inWords = inWords;
  }

  void add(Evidence evidence, Supplier<String> reason) {
    points += weights.points(evidence);
    seen.add(evidence);
    if (inWords) {
      reasons.add(reason.get());
    }
  }

  void contradict(Supplier<String> reason) {
    contradictions.add(inWords ? reason.get() : "");
  }

  /** A contradiction of days. */
  void contradictDay(long days, Supplier<String> reason) {
    daysOff = (int) Math.min(days, Integer.MAX_VALUE);
    contradict(reason);
  }

  /** The days differ, but an agreement as rare as this tells that one of them is a mistake. */
  void excuseDay(long days) {
    daysOff = (int) Math.min(days, Integer.MAX_VALUE);
  }

  /** A contradiction, unless a named victim says otherwise: then only a penalty. */
  void contradictUnlessSamePerson(Evidence penalty, Supplier<String> reason) {
    if (has(Evidence.PERSON_SAME)) {
      add(penalty, reason);
    } else {
      contradict(reason);
    }
  }

  boolean has(Evidence evidence) {
    return seen.contains(evidence);
  }

  boolean hasStrong() {
    return seen.stream().anyMatch(Evidence::isStrong);
  }

  boolean isContradicted() {
    return !contradictions.isEmpty();
  }

  Verdict verdict() {
    boolean distinguished = seen.stream().anyMatch(Evidence::distinguishes);
    return new Verdict(
        Math.max(0, Math.min(1000, points)),
        distinguished,
        weights.threshold(),
        List.copyOf(reasons),
        List.copyOf(contradictions),
        contradictions.size() > 1 ? 0 : daysOff);
  }
}
