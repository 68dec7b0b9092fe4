package org.griot.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lexicon of time expressions, {@code dates/words.tsv}. */
final class DateWords {
  private static final Set<String> INNER = Set.of("before", "future", "past", "name", "measure");

  private static final Set<String> CORE =
      Set.of(
          "month",
          "weakmonth",
          "weekday",
          "weakweekday",
          "offset",
          "unit",
          "daypart",
          "season",
          "saint",
          "decade",
          "point");

  // STANDARD reads the lists above, so it stands after them
  static final DateWords STANDARD = new DateWords();

  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
  private final Map<String, DateUnit> units = new HashMap<>();
  private final Map<String, DatePart.Part> parts = new HashMap<>();
  private final Set<String> core = new HashSet<>();
  private final Set<String> begins = new HashSet<>();
  private final Set<String> strong = new HashSet<>();

  private DateWords() {
    for (String[] row : CountLines.of("dates/words.tsv", 3)) {
      for (String word : row[2].split(" ")) {
        if (!INNER.contains(row[0])) {
          begins.add(word);
          if (CORE.contains(row[0])) {
            core.add(word);
          }
        }
        switch (row[0]) {
          case "unit" -> units.put(word, DateUnit.valueOf(row[1]));
          case "part" -> parts.put(word, DatePart.Part.valueOf(row[1]));
          default -> number(row[0], word, Integer.parseInt(row[1]));
        }
      }
    }
  }

  /** A word without which, or a number, there is no time expression. */
  boolean isCore(String word) {
    return core.contains(word);
  }

  /** Whether a time expression may begin with the word; numbers aside. */
  boolean begins(String word) {
    return begins.contains(word);
  }

  private void number(String kind, String word, int value) {
    String family = kind.startsWith("weak") ? kind.substring("weak".length()) : kind;
    if (family.equals(kind)) {
      strong.add(word);
    }
    numbers.computeIfAbsent(family, k -> new HashMap<>()).put(word, value);
  }

  /** The value of a word of that kind, or -1. */
  int value(String kind, String word) {
    Map<String, Integer> words = numbers.get(kind);
    Integer value = words == null ? null : words.get(word);
    return value == null ? NONE : value;
  }

  static final int NONE = Integer.MIN_VALUE;

  boolean is(String kind, String word) {
    return value(kind, word) != NONE;
  }

  /** A month's or weekday's name that is hardly ever another word. */
  boolean isStrong(String word) {
    return strong.contains(word);
  }

  @Nullable DateUnit unit(String word) {
    return units.get(word);
  }

  DatePart.@Nullable Part part(String word) {
    return parts.get(word);
  }
}
