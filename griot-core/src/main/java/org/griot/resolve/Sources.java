package org.griot.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.model.Document;

/**
 * Which reports of one event count as one source: copies of a text, and texts that are mostly the
 * same words, also through a third.
 */
final class Sources {
  /** From this share of common wording on two reports are one source. */
  static final double NEAR_COPY = 0.7;

  private final Map<String, String> sourceOf = new TreeMap<>();

  /**
   * @param reports ids of the reports that tell of the event
   */
  Sources(Collection<String> reports, Copies copies) {
    reports.forEach(report -> sourceOf.put(report, copies.original(report)));
    List<String> originals = List.copyOf(new TreeSet<>(sourceOf.values()));
    for (int i = 0; i < originals.size(); i++) {
      Document a = copies.document(originals.get(i));
      for (int j = i + 1; a != null && j < originals.size(); j++) {
        Document b = copies.document(originals.get(j));
        if (b != null && a.resemblance(b) >= NEAR_COPY) {
          unite(originals.get(i), originals.get(j));
        }
      }
    }
  }

  private void unite(String a, String b) {
    String left = of(a);
    String right = of(b);
    if (!left.equals(right)) {
      String kept = left.compareTo(right) < 0 ? left : right;
      String given = left.compareTo(right) < 0 ? right : left;
      sourceOf.replaceAll((report, source) -> source.equals(given) ? kept : source);
      sourceOf.putIfAbsent(a, kept);
      sourceOf.putIfAbsent(b, kept);
    }
  }

  /** The id of the report that stands for the source. */
  String of(String report) {
    return sourceOf.getOrDefault(report, report);
  }

  /** From each report to the one that stands for its source. */
  Map<String, String> all() {
    return sourceOf;
  }

  int count() {
    return new TreeSet<>(sourceOf.values()).size();
  }
}
