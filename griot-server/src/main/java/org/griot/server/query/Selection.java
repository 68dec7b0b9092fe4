package org.griot.server.query;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.store.EventTerms;

/** The rows of a table that fit a filter, and how many fit but for a date or a place. */
final class Selection {
  private final EventTable table;
  private final EventFilter filter;
  private final BitSet rows;
  private final int withoutPlace;
  private final int withoutDate;

  Selection(EventTable table, EventFilter filter) {
    this.table = table;
    this.filter = filter;
    BitSet others = others();
    BitSet inPeriod = period(others);
    BitSet inPlace = place(others);
    this.withoutPlace = less(inPeriod, table.placed).cardinality();
    this.withoutDate = less(inPlace, table.dated).cardinality();
    this.rows = inPeriod;
    rows.and(inPlace);
  }

  BitSet rows() {
    return rows;
  }

  /** How many have no position but fit all conditions that are not about place. */
  int withoutPlace() {
    return withoutPlace;
  }

  /** How many have no date but fit all conditions that are not about time. */
  int withoutDate() {
    return withoutDate;
  }

  /** All conditions but those of time and place. */
  private BitSet others() {
    BitSet fit = new BitSet();
    fit.set(0, table.size());
    any(fit, table.types, filter.types());
    any(fit, table.acled, filter.acled());
    any(fit, table.harm, filter.harm().stream().map(HarmKind::name).toList());
    one(fit, table.status, filter.status());
    one(fit, table.outlets, filter.source() == null ? null : lower(filter.source()));
    flag(fit, table.main, filter.main());
    flag(fit, table.reviewed, filter.reviewed());
    if (!filter.parties().isEmpty()) {
      fit.and(parties());
    }
    if (filter.document() != null) {
      fit.and(ofDocuments(List.of(filter.document())));
    }
    if (filter.q() != null) {
      fit.and(ofDocuments(table.view.search(filter.q())));
    }
    Integer killed = filter.minKilled();
    if (killed != null) {
      int[] best = table.killed[filter.policyIndex()];
      keep(fit, row -> best[row] >= killed);
    }
    confidence(fit);
    return fit;
  }

  private void confidence(BitSet fit) {
    Double least = filter.minConfidence();
    Double most = filter.maxConfidence();
    if (least != null || most != null) {
      double low = least == null ? Double.NEGATIVE_INFINITY : least * 1000;
      double high = most == null ? Double.POSITIVE_INFINITY : most * 1000;
      keep(fit, row -> table.confidence[row] >= low && table.confidence[row] <= high);
    }
  }

  private BitSet period(BitSet others) {
    BitSet fit = (BitSet) others.clone();
    if (filter.without().contains("date")) {
      fit.andNot(table.dated);
    } else if (filter.isPeriodAsked()) {
      long first = filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochDay();
      long last = filter.to() == null ? Long.MAX_VALUE : filter.to().toEpochDay();
      fit.and(table.dated);
      keep(fit, row -> table.start[row] <= last && table.end[row] >= first);
    }
    return fit;
  }

  private BitSet place(BitSet others) {
    BitSet fit = (BitSet) others.clone();
    if (filter.without().contains("place")) {
      fit.andNot(table.placed);
      return fit;
    }
    any(fit, table.countries, filter.countries());
    one(fit, table.admin1, filter.admin1() == null ? null : lower(filter.admin1()));
    EventFilter.Box box = filter.bbox();
    if (box != null) {
      fit.and(table.placed);
      keep(fit, row -> box.holds(table.lon[row], table.lat[row]));
    }
    return fit;
  }

  /** A party is named by its id, or by words that its name holds. */
  private BitSet parties() {
    BitSet fit = table.parties.any(filter.parties());
    for (String party : filter.parties()) {
      List<String> words = EventTerms.wordsOf(party);
      if (!table.parties.all().containsKey(party) && !words.isEmpty()) {
        table
            .names
            .all()
            .forEach(
                (name, rows) -> {
                  if (words.stream().allMatch(name::contains)) {
                    fit.or(rows);
                  }
                });
      }
    }
    return fit;
  }

  private BitSet ofDocuments(Iterable<String> documents) {
    BitSet fit = new BitSet();
    for (String document : documents) {
      for (Event event : table.view.eventsOf(document)) {
        fit.set(table.row(event.id()));
      }
    }
    return fit;
  }

  private static void any(BitSet fit, Postings postings, java.util.Collection<String> values) {
    if (!values.isEmpty()) {
      fit.and(postings.any(values));
    }
  }

  private static void one(
      BitSet fit, Postings postings, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      fit.and(postings.any(List.of(value)));
    }
  }

  private static void flag(
      BitSet fit, BitSet have, @org.jspecify.annotations.Nullable Boolean wanted) {
    if (wanted != null && wanted) {
      fit.and(have);
    } else if (wanted != null) {
      fit.andNot(have);
    }
  }

  private static void keep(BitSet fit, IntPredicate test) {
    for (int row = fit.nextSetBit(0); row >= 0; row = fit.nextSetBit(row + 1)) {
      if (!test.test(row)) {
        fit.clear(row);
      }
    }
  }

  private static BitSet less(BitSet some, BitSet others) {
    BitSet left = (BitSet) some.clone();
    left.andNot(others);
    return left;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
