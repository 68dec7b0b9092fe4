package org.griot.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a policy chooses among numbers. */
enum Rule {
  /**
   * UCDP's three numbers: the least and the greatest that anyone credible gives, and as the best
   * the one with most independent sources, then the soundest owner.
   */
  UCDP(Told.SOUNDEST) {
    @Override
    Told among(List<Told> sources) {
      Map<Integer, TreeSet<String>> support = new TreeMap<>();
      sources.forEach(t -> support.computeIfAbsent(t.best(), b -> new TreeSet<>()).add(t.source()));
      Comparator<Told> bySupport =
          Comparator.comparing(t -> -support.getOrDefault(t.best(), new TreeSet<>()).size());
      return first(sources, bySupport.thenComparing(Told.SOUNDEST));
    }

    @Override
    Told bounded(Told chosen, List<Told> all) {
      return chosen.withBounds(least(all), greatest(all));
    }
  },

  /** ACLED's: the lowest of an official speaker or independent outlet, if there is one. */
  ACLED(Told.LOWEST) {
    @Override
    List<Told> heard(List<Told> all) {
      int standing = all.stream().mapToInt(Told::standing).max().orElse(0);
      return all.stream().filter(t -> t.standing() == standing).toList();
    }
  },

  /** The figure that stood last; of those that one report tells at once, the greatest. */
  LATEST(Told.LATEST) {
    @Override
    Told whole(List<Told> figures) {
      return first(figures, Told.GREATEST_OF_LATEST);
    }
  };

  private final Comparator<Told> order;

  Rule(Comparator<Told> order) {
    this.order = order;
  }

  /** Those that count at all. */
  List<Told> heard(List<Told> all) {
    return all;
  }

  /** Among what one source says of one group. */
  Told within(List<Told> figures) {
    return first(figures, order);
  }

  /** Among figures of one source of which some may be part of others. */
  Told whole(List<Told> figures) {
    return within(figures);
  }

  /** Among the sources. */
  Told among(List<Told> sources) {
    return first(sources, order);
  }

  /** The chosen number with the bounds that the others give. */
  Told bounded(Told chosen, List<Told> all) {
    return chosen;
  }

  private static Told first(List<Told> figures, Comparator<Told> order) {
    return figures.stream().min(order).orElseThrow();
  }

  private static @Nullable Integer least(List<Told> all) {
    Integer least = null;
    for (Told each : all) {
      Integer low = each.low();
      if (low != null && (least == null || low < least)) {
        least = low;
      }
    }
    return least;
  }

  private static @Nullable Integer greatest(List<Told> all) {
    Integer greatest = null;
    for (Told each : all) {
      Integer high = each.high();
      if (high != null && (greatest == null || high > greatest)) {
        greatest = high;
      }
    }
    return greatest;
  }
}
