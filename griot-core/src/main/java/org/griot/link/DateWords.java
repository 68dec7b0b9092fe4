package org.griot.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lexicon of time expressions, {@code dates/words.tsv}. */
final class DateWords {
  private static final Set<String> INNER =
      Set.of(
          "before", "future", "intent", "past", "speech", "name", "measure", "length", "rough",
          "filler", "pointer");

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
          "feast",
          "decade",
          "point");

  // STANDARD reads the lists above, so it stands after them
  static final DateWords STANDARD = new DateWords();

  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
  private final Map<String, DateUnit> units = new HashMap<>();
  private final Map<String, DatePart.Part> parts = new HashMap<>();
  private final Map<String, String> lengths = new HashMap<>();
  private final Map<String, String> dayparts = new HashMap<>();
  private final Map<String, List<Pointer>> pointers = new HashMap<>();
  private final Set<String> core = new HashSet<>();
  private final Set<String> begins = new HashSet<>();
  private final Set<String> strong = new HashSet<>();

  /** Words that point at a time, and the TIMEX3 value for where. */
  record Pointer(String[] words, String value) {}

  private DateWords() {
    for (String[] row : CountLines.of("dates/words.tsv", 3)) {
      if (row[0].equals("pointer")) {
        String[] phrase = row[2].split(" ");
        pointers
            .computeIfAbsent(phrase[0], k -> new ArrayList<>())
            .add(new Pointer(phrase, row[1]));
        continue;
      }
      for (String word : row[2].split(" ")) {
        if (!INNER.contains(row[0])) {
          begins.add(word);
          if (CORE.contains(row[0])) {
            core.add(word);
          }
        }
        switch (row[0]) {
          case "length" -> lengths.put(word, row[1]);
          case "daypart" -> {
            dayparts.put(word, row[1]);
            number(row[0], word, 0);
          }
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

  /** The letter of TIMEX3 for a unit of time ("D", "TH"), or null. */
  @Nullable String length(String word) {
    return lengths.get(word);
  }

  /** What TIMEX3 sets behind a day for that part of it ("TNI"), or null. */
  @Nullable String daypart(String word) {
    return dayparts.get(word);
  }

  /** The longest phrase here that only points at a time, or null. */
  @Nullable Pointer pointer(CountTokens tokens, int i) {
    Pointer best = null;
    for (Pointer one : pointers.getOrDefault(tokens.low(i), List.of())) {
      boolean longer = best == null || one.words.length > best.words.length;
      best = longer && tokens.matches(i, one.words) ? one : best;
    }
    return best;
  }

  DatePart.@Nullable Part part(String word) {
    return parts.get(word);
  }
}
