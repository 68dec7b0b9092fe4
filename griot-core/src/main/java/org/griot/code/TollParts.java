package org.griot.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.griot.model.Harm;
import org.griot.model.Span;

/** Finds the figures that make up another: 49 gendarmes and 4 civilians are the 53 dead. */
final class TollParts {
  private TollParts() {}

  /** The same figures, with {@code partOf} set where those of one sentence add up to another. */
  static List<Harm> marked(List<Harm> harm) {
    List<Harm> marked = new ArrayList<>(harm);
    for (Harm whole : harm) {
      List<Harm> parts = parts(whole, harm);
      if (parts.size() > 1 && sum(parts) == low(whole)) {
        parts.forEach(part -> marked.set(harm.indexOf(part), part.withPartOf(whole.id())));
      }
    }
    return marked;
  }

  /** The smaller top-level figures of the same kind that one trigger tells together. */
  private static List<Harm> parts(Harm whole, List<Harm> harm) {
    List<Harm> parts = new ArrayList<>();
    Set<Span> common = new HashSet<>();
    for (Harm one : harm) {
      boolean smaller =
          one.kind() == whole.kind()
              && one.partOf() == null
              && low(one) > 0
              && low(one) < low(whole);
      if (smaller
          && (parts.isEmpty() || one.provenance().quoted().stream().anyMatch(common::contains))) {
        if (parts.isEmpty()) {
          common.addAll(one.provenance().quoted());
        } else {
          common.retainAll(one.provenance().quoted());
        }
        parts.add(one);
      }
    }
    return parts;
  }

  private static int low(Harm one) {
    return one.low() == null ? 0 : one.low();
  }

  private static int sum(List<Harm> parts) {
    return parts.stream().mapToInt(TollParts::low).sum();
  }
}
