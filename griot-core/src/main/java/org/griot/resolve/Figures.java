package org.griot.resolve;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Side;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What one claim says of one kind of harm: groups of one side are added, several figures for one
 * group are alternatives, parts are not counted again.
 *
 * @param sides the sum for each side that has a figure
 * @param total over all sides; people of unknown side are an alternative to the sum, not more dead
 * @param numbers every exact number given, parts included
 */
record Figures(Map<Side, Range> sides, Range total, Set<Integer> numbers) {

  /** What the claim says of that kind, or null if it gives no number. */
  static @Nullable Figures of(Collection<Harm> harm, HarmKind kind) {
    List<Harm> usable =
        harm.stream()
            .filter(h -> h.kind() == kind && h.stance() == Stance.ASSERTS && Range.of(h) != null)
            .toList();
    if (usable.isEmpty()) {
      return null;
    }
    Set<String> ids = usable.stream().map(Harm::id).collect(Collectors.toSet());
    Map<Side, Map<String, Range>> groups = new EnumMap<>(Side.class);
    Set<Integer> numbers = new TreeSet<>();
    for (Harm each : usable) {
      Range range = rangeOf(each);
      if (range.isOne() && !each.approx()) {
        numbers.add(range.low());
      }
      if (each.partOf() == null || !ids.contains(each.partOf())) {
        groups
            .computeIfAbsent(each.side(), side -> new TreeMap<>())
            .merge(group(each), range, Range::hull);
      }
    }
    if (groups.isEmpty()) {
      return null;
    }
    Map<Side, Range> sides = new EnumMap<>(Side.class);
    groups.forEach((side, ranges) -> sides.put(side, sum(ranges)));
    return new Figures(sides, total(sides), numbers);
  }

  /** Which people a figure counts: their party, else the noun of their description. */
  static String group(Harm figure) {
    if (figure.actor() != null) {
      return figure.actor();
    }
    return figure.who() == null ? "" : Names.headNoun(figure.who());
  }

  private static Range rangeOf(Harm figure) {
    Range range = Range.of(figure);
    return range == null ? new Range(0, 0) : range;
  }

  private static Range sum(Map<String, Range> groups) {
    Range sum = null;
    Range nameless = null;
    for (Map.Entry<String, Range> each : groups.entrySet()) {
      if (each.getKey().isEmpty()) {
        nameless = each.getValue();
      } else {
        sum = Range.plus(sum, each.getValue());
      }
    }
    if (nameless != null) {
      return Range.hull(sum, nameless);
    }
    return sum == null ? new Range(0, 0) : sum;
  }

  private static Range total(Map<Side, Range> sides) {
    Range sum = null;
    for (Map.Entry<Side, Range> each : sides.entrySet()) {
      if (each.getKey() != Side.UNKNOWN) {
        sum = Range.plus(sum, each.getValue());
      }
    }
    Range unknown = sides.get(Side.UNKNOWN);
    if (unknown != null) {
      return Range.hull(sum, unknown);
    }
    return sum == null ? new Range(0, 0) : sum;
  }
}
