package org.griot.code;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.griot.model.Span;

/** Words by which a report means a party that it names elsewhere: {@code meant-parties.tsv}. */
final class MeantWords {
  private static final String FILE = "meant-parties.tsv";
  private static final Map<String, Set<String>> WORDS = words();

  private MeantWords() {}

  static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  /** The word that stands before, in lower case; empty if none does. */
  static String before(String text, int start) {
    int end = Math.max(0, start - 1);
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /** "linked to al-Qaeda", "allied with the M23", "loyal to al-Qaeda and to the Islamic State". */
  static boolean isTie(String text, Span name) {
    int from = name.start();
    for (int words = 0; words < 3 && from > 0; ) {
      String word = before(text, from);
      if (is("ties", word)) {
        return true;
      }
      words += word.equals("and") ? -2 : 1; // the name before it has the tie
      from -= 1 + word.length();
    }
    return name.end() + 1 < text.length() && text.charAt(name.end()) == '-';
  }

  private static Map<String, Set<String>> words() {
    return Table.rows(FILE).stream()
        .skip(1)
        .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split("\\|"))));
  }
}
