package org.griot.server.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the events that fit are made of, for the timeline and the lists of choices.
 *
 * @param timeline by the first day of each bucket; an event stands at its first day
 * @param parties with the most events first
 * @param withoutPlace events without a position that fit all conditions that are not about place
 * @param withoutDate events without a date that fit all conditions that are not about time
 */
record Facets(
    List<Bar> timeline,
    List<Count> types,
    List<Count> countries,
    List<Party> parties,
    List<Count> sources,
    int withoutPlace,
    int withoutDate,
    int total) {
  private static final int MOST_PARTIES = 500;

  /** Events and the killed of a stretch of time; null if nobody gives a number. */
  record Bar(LocalDate start, int events, @Nullable Long killed) {}

  /** How many events have a value. */
  record Count(String id, int events) {}

  /** How many events a party takes part in; one that no registry knows goes by its name. */
  record Party(String id, String name, int events) {}

  static Facets of(EventTable table, EventFilter filter, String bucket) {
    Selection selection = new Selection(table, filter);
    BitSet rows = selection.rows();
    return new Facets(
        timeline(table, rows, filter.policyIndex(), bucket),
        counts(table.types, rows),
        counts(table.countries, rows),
        parties(table, rows),
        sources(table, rows),
        selection.withoutPlace(),
        selection.withoutDate(),
        rows.cardinality());
  }

  private static List<Bar> timeline(EventTable table, BitSet rows, int policy, String bucket) {
    SortedMap<LocalDate, long[]> bars = new TreeMap<>();
    Map<Integer, LocalDate> starts = new HashMap<>();
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      EventFacts facts = table.rows.get(row);
      if (facts.isDated()) {
        LocalDate start = starts.computeIfAbsent(facts.sortDay(), day -> start(day, bucket));
        long[] bar = bars.computeIfAbsent(start, s -> new long[3]);
        bar[0]++;
        EventRow.Figure killed = facts.killed().get(policy).orElse(null);
        if (killed != null) {
          bar[1] += killed.best();
          bar[2] = 1;
        }
      }
    }
    List<Bar> timeline = new ArrayList<>(bars.size());
    bars.forEach(
        (start, bar) -> timeline.add(new Bar(start, (int) bar[0], bar[2] == 0 ? null : bar[1])));
    return timeline;
  }

  private static LocalDate start(int day, String bucket) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return switch (bucket) {
      case "month" -> date.withDayOfMonth(1);
      case "week" -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      default -> date;
    };
  }

  private static List<Count> counts(Postings postings, BitSet rows) {
    List<Count> counts = new ArrayList<>();
    postings
        .all()
        .forEach(
            (value, have) -> {
              int events = common(have, rows);
              if (events > 0) {
                counts.add(new Count(value, events));
              }
            });
    return sorted(counts);
  }

  private static List<Count> sorted(List<Count> counts) {
    return counts.stream()
        .sorted(Comparator.comparingInt((Count c) -> -c.events()).thenComparing(Count::id))
        .toList();
  }

  /** Outlets as they write themselves. */
  private static List<Count> sources(EventTable table, BitSet rows) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      table.rows.get(row).outlets().forEach(outlet -> counts.merge(outlet, 1, Integer::sum));
    }
    List<Count> all = new ArrayList<>();
    counts.forEach((outlet, events) -> all.add(new Count(outlet, events)));
    return sorted(all);
  }

  private static List<Party> parties(EventTable table, BitSet rows) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      for (EventRow.Who who : table.rows.get(row).row().actors()) {
        String id = who.id() == null ? who.name() : who.id();
        counts.merge(id, 1, Integer::sum);
        names.putIfAbsent(id, who.name());
      }
    }
    return counts.entrySet().stream()
        .map(e -> new Party(e.getKey(), names.getOrDefault(e.getKey(), ""), e.getValue()))
        .sorted(Comparator.comparingInt((Party p) -> -p.events()).thenComparing(Party::id))
        .limit(MOST_PARTIES)
        .toList();
  }

  private static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }
}
