package org.griot.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of one kind around the names of places and days, from {@code whereabouts.tsv}. */
record CircumstanceWords(Set<String> words) {
  private static final class Table {
    static final Map<String, CircumstanceWords> KINDS = load();
  }

  private static Map<String, CircumstanceWords> load() {
    Map<String, CircumstanceWords> kinds = new HashMap<>();
    for (String row : Resources.rows("whereabouts.tsv")) {
      String[] cells = row.split("\t", 2);
      kinds.put(cells[0], new CircumstanceWords(Set.copyOf(List.of(cells[1].split("\\|")))));
    }
    return Map.copyOf(kinds);
  }

  /** The words of a kind that the table must hold. */
  static CircumstanceWords of(String kind) {
    CircumstanceWords words = Table.KINDS.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("whereabouts.tsv has no kind " + kind);
    }
    return words;
  }

  boolean has(String word) {
    return words.contains(word);
  }
}
