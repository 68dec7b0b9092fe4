package org.griot.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.griot.model.UsageException;

/** Our column names and what other people call them: the user's own mapping first. */
final class Columns {
  private static final Map<String, List<String>> SYNONYMS = synonyms();

  private final Map<String, List<String>> names = new TreeMap<>();

  Columns(Map<String, String> mapping) {
    SYNONYMS.forEach(
        (ours, theirs) -> {
          String mapped = mapping.get(ours);
          names.put(ours, mapped == null ? theirs : List.of(folded(mapped)));
        });
  }

  /** All columns of ours. */
  Set<String> names() {
    return names.keySet();
  }

  /** The names that a column of ours may have, folded, best first. */
  List<String> namesOf(String ours) {
    return names.getOrDefault(ours, List.of());
  }

  /** Lower case, without spaces, underscores and hyphens: "Publication Date" is publicationdate. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    for (char c : name.strip().toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != ' ' && c != '_' && c != '-' && c != '\uFEFF') {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /**
   * Checks the left-hand sides of a mapping.
   *
   * @throws UsageException if we know no such column
   */
  static void checkNames(Map<String, String> mapping) {
    for (String ours : new TreeMap<>(mapping).keySet()) {
      if (!SYNONYMS.containsKey(ours)) {
        throw new UsageException(
            "no column is called '"
                + ours
                + "'; there are "
                + String.join(", ", SYNONYMS.keySet()));
      }
    }
  }

  private static Map<String, List<String>> synonyms() {
    Map<String, List<String>> synonyms = new TreeMap<>();
    for (List<String> row : Table.rows("columns.tsv", 2)) {
      List<String> folded = new ArrayList<>();
      for (String name : row.get(1).split(" ")) {
        folded.add(folded(name));
      }
      synonyms.put(row.get(0), List.copyOf(folded));
    }
    return synonyms;
  }
}
