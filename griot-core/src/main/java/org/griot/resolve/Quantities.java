package org.griot.resolve;

import java.util.Map;
import java.util.TreeMap;
import org.griot.model.Harm;
import org.jspecify.annotations.Nullable;

/** Numbers for quantities that a report gives in words only: {@code quantities.tsv}. */
final class Quantities {
  private final Map<String, int[]> byWord = new TreeMap<>();

  Quantities() {
    for (Table.Row row : Table.load("quantities.tsv")) {
      int small = Integer.parseInt(row.get("small"));
      int large = Integer.parseInt(row.get("large"));
      byWord.put(row.get("word"), new int[] {small, large});
    }
  }

  /**
   * The least number that the words allow, or null if they are not known.
   *
   * @param large the event is a large one, by its other figures
   */
  @Nullable Integer read(String words, boolean large) {
    if (words.startsWith(Harm.SOME_OF)) {
      return null;
    }
    Integer most = null;
    String padded = " " + Names.fold(words) + " ";
    for (Map.Entry<String, int[]> each : byWord.entrySet()) {
      if (padded.contains(" " + each.getKey() + " ")) {
        int number = each.getValue()[large ? 1 : 0];
        most = most == null ? number : Math.max(most, number);
      }
    }
    return most;
  }
}
