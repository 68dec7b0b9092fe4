package org.griot.server.query;

import java.util.BitSet;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** For each value of one field the rows that have it. */
final class Postings {
  private final SortedMap<String, BitSet> rows = new TreeMap<>();

  void add(String value, int row) {
    rows.computeIfAbsent(value, v -> new BitSet()).set(row);
  }

  /** The rows that have one of the values. */
  BitSet any(Collection<String> values) {
    BitSet any = new BitSet();
    for (String value : values) {
      BitSet have = rows.get(value);
      if (have != null) {
        any.or(have);
      }
    }
    return any;
  }

  SortedMap<String, BitSet> all() {
    return rows;
  }
}
