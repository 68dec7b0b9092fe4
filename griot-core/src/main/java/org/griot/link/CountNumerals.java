package org.griot.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and words: "2,000", "twenty-five", "a hundred and five", "two dozen",
 * "tens of thousands", "1.5 million". The words are data, {@code counts/numbers.tsv}.
 */
final class CountNumerals {
  static final CountNumerals STANDARD = new CountNumerals();

  private static final long MOST = 10_000_000_000L;

  private final Map<String, Integer> units = new HashMap<>();
  private final Map<String, Integer> tens = new HashMap<>();
  private final Map<String, Integer> scales = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> crowds = new HashMap<>();
  private final Set<String> first = new HashSet<>();
  private final Map<String, String[]> vague = new HashMap<>();

  private CountNumerals() {
    for (String[] row : CountLines.of("counts/numbers.tsv", 3)) {
      Map<String, Integer> into =
          switch (row[0]) {
            case "unit" -> units;
            case "ten" -> tens;
            case "scale" -> scales;
            case "ordinal" -> ordinals;
            case "crowd" -> crowds;
            default -> null;
          };
      first.add(row[2].split(" ")[0]);
      for (String word : row[2].split(" ")) {
        if (into != null) {
          first.add(word);
        }
        if (into != null) {
          into.put(word, Integer.parseInt(row[1]));
        }
      }
      if (row[0].equals("vague")) {
        String[] words = row[2].split(" ");
        vague.put(words[0] + " " + (words.length > 1 ? words[1] : ""), words);
      }
    }
  }

  /** Whether a number in words may begin with the word. */
  boolean begins(String word) {
    return first.contains(word);
  }

  /** The number that begins at the token, or null. */
  @Nullable CountNumeral read(CountTokens t, int i) {
    CountNumeral rough = rough(t, i);
    if (rough != null) {
      return rough;
    }
    return t.isDigits(i) ? digits(t, i) : words(t, i);
  }

  /** The number from 1 to 31 that an ordinal in words stands for ("twenty-first"), or -1. */
  int ordinal(CountTokens t, int i) {
    Integer plain = ordinals.get(t.low(i));
    if (plain != null) {
      return plain;
    }
    Integer ten = tens.get(t.low(i));
    if (ten == null) {
      return -1;
    }
    Integer unit = ordinals.get(t.low(t.is(i + 1, "-") ? i + 2 : i + 1));
    return unit == null || unit > 9 ? -1 : ten + unit;
  }

  /** The token after the ordinal that starts here. */
  int ordinalEnd(CountTokens t, int i) {
    return ordinals.containsKey(t.low(i)) ? i + 1 : t.is(i + 1, "-") ? i + 3 : i + 2;
  }

  /** "nineteen ninety-six", "two thousand five", "twenty twenty-one" as a year, or null. */
  @Nullable CountNumeral year(CountTokens t, int i) {
    CountNumeral head = words(t, i);
    if (head == null || t.isDigits(i)) {
      return null;
    }
    if (head.value() >= 2000 && head.value() < 2100 && t.is(i + 1, "thousand")) {
      return head;
    }
    Integer century = units.get(t.low(i));
    if (t.is(i, "twenty") || century != null && century > 17 && century < 20) {
      CountNumeral rest = words(t, i + 1);
      if (rest != null && rest.value() >= 10 && rest.value() < 100) {
        return new CountNumeral(
            rest.next(), (century == null ? 20 : century) * 100L + rest.value(), false, null);
      }
    }
    return null;
  }

  private @Nullable CountNumeral rough(CountTokens t, int i) {
    CountNumeral dozen = dozen(t, i);
    if (dozen != null) {
      return dozen;
    }
    int j = i;
    if (crowds.containsKey(t.low(i))) {
      j = i + 1;
      while (j < i + 5 && t.is(j, "of") && crowds.containsKey(t.low(j + 1))
          || j < i + 5 && t.is(j, "and") && t.is(j + 1, t.low(j - 1))) {
        j += 2;
      }
    } else {
      String[] words = vague.get(t.low(i) + " " + t.low(i + 1));
      words = words == null ? vague.get(t.low(i) + " ") : words;
      if (words == null || !t.matches(i, words)) {
        return null;
      }
      j = i + words.length;
      Integer scale = scales.get(t.low(j));
      j = scale != null || t.is(j, "dozen") ? j + 1 : j;
    }
    return new CountNumeral(j, -1, true, t.span(i, j).of(t.text()));
  }

  /** "a dozen", "half a dozen", "two dozen", "a few dozen" is vague and read elsewhere. */
  private @Nullable CountNumeral dozen(CountTokens t, int i) {
    if (t.is(i, "half") && t.is(i + 1, "a") && t.is(i + 2, "dozen")) {
      return rough(t, i, i + 3, 6);
    }
    if (t.is(i, "half") && t.is(i + 1, "-") && t.is(i + 2, "dozen")) {
      return rough(t, i, i + 3, 6);
    }
    if (t.is(i, "a") && t.is(i + 1, "half") && t.is(t.is(i + 2, "-") ? i + 3 : i + 2, "dozen")) {
      return rough(t, i, t.is(i + 2, "-") ? i + 4 : i + 3, 6);
    }
    if ((t.is(i, "a") || t.is(i, "one")) && t.is(i + 1, "couple") && t.is(i + 2, "of")) {
      return rough(t, i, i + 3, 2);
    }
    if (t.is(i, "a") && t.is(i + 1, "dozen") || t.is(i, "one") && t.is(i + 1, "dozen")) {
      return rough(t, i, i + 2, 12);
    }
    if (t.is(i, "dozen")) {
      return rough(t, i, i + 1, 12);
    }
    Integer unit = units.get(t.low(i));
    int many = unit != null ? unit : t.value(i);
    return many > 0 && many < 100 && t.is(i + 1, "dozen") ? rough(t, i, i + 2, many * 12L) : null;
  }

  private static CountNumeral rough(CountTokens t, int i, int next, long value) {
    return new CountNumeral(next, value, true, t.span(i, next).of(t.text()));
  }

  private @Nullable CountNumeral digits(CountTokens t, int i) {
    long value = t.value(i);
    if (value < 0 || value > 0 && t.text().charAt(t.start(i)) == '0') {
      return null;
    }
    int j = i + 1;
    while (isGroup(t, j, i)) {
      value = value * 1000 + t.value(j + 1);
      j += 2;
      if (value > MOST) {
        return null;
      }
    }
    if (t.is(j, ".") && t.touches(j) && t.isDigits(j + 1) && t.touches(j + 1)) {
      return decimal(t, j, value);
    }
    return scaled(t, j, value);
  }

  /** ",000" or, as in much of Europe, ".000" or a thin space: three digits that touch. */
  private static boolean isGroup(CountTokens t, int j, int first) {
    if (t.length(first) > 3 || t.length(j + 1) != 3 || !t.isDigits(j + 1)) {
      return false;
    }
    return (t.is(j, ",") || t.is(j, ".")) && t.touches(j) && t.touches(j + 1);
  }

  /** "1.5 million"; without such a word a decimal counts nothing. */
  private @Nullable CountNumeral decimal(CountTokens t, int j, long whole) {
    Integer scale = scales.get(t.low(j + 2));
    int digits = t.length(j + 1);
    if (scale == null || digits > 3) {
      return null;
    }
    long value = whole * scale;
    long part = (long) t.value(j + 1) * scale;
    for (int k = 0; k < digits; k++) {
      part /= 10;
    }
    return value + part > MOST ? null : new CountNumeral(j + 3, value + part, false, null);
  }

  private @Nullable CountNumeral scaled(CountTokens t, int j, long value) {
    Integer scale = scales.get(t.low(j));
    if (scale == null) {
      return new CountNumeral(j, value, false, null);
    }
    return value * scale > MOST ? null : new CountNumeral(j + 1, value * scale, false, null);
  }

  private @Nullable CountNumeral words(CountTokens t, int i) {
    long total = 0;
    long group = 0;
    int lastRank = Integer.MAX_VALUE;
    int j = i;
    boolean any = false;
    if (t.is(i, "a") && scales.containsKey(t.low(i + 1))) {
      group = 1;
      j = i + 1;
    }
    while (true) {
      int k = any && (t.is(j, "-") || t.is(j, "and") && lastRank >= 100) ? j + 1 : j;
      Integer unit = units.get(t.low(k));
      Integer ten = tens.get(t.low(k));
      Integer scale = scales.get(t.low(k));
      if (unit != null && (lastRank > 10 || lastRank == 10 && unit < 10 && unit > 0)) {
        group += unit;
        lastRank = 1;
      } else if (ten != null && lastRank > 10) {
        group += ten;
        lastRank = 10;
      } else if (scale != null && k == j && group > 0) {
        if (scale == 100) {
          group *= 100;
        } else {
          total += group * scale;
          group = 0;
        }
        lastRank = scale;
      } else {
        break;
      }
      any = true;
      j = k + 1;
      if (total > MOST) {
        return null;
      }
    }
    return any ? new CountNumeral(j, total + group, false, null) : null;
  }
}
