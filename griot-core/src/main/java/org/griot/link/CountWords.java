package org.griot.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words around numbers, {@code counts/words.tsv}: modifiers, units, signs of harm. */
final class CountWords {
  private static final Set<String> MODIFIERS =
      Set.of("low", "over", "high", "under", "approx", "nearly", "neutral", "begin");

  // STANDARD reads the list above, so it stands after it
  static final CountWords STANDARD = new CountWords();

  private final Set<String> begins = new HashSet<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private CountWords() {
    for (String[] row : CountLines.of("counts/words.tsv", 2)) {
      for (String phrase : row[1].split("; ?")) {
        words.computeIfAbsent(row[0], k -> new HashSet<>()).add(phrase);
        String[] parts = phrase.split(" ");
        if (MODIFIERS.contains(row[0])) {
          begins.add(parts[0]);
        }
        phrases.computeIfAbsent(parts[0], k -> new ArrayList<>()).add(new Phrase(row[0], parts));
      }
    }
    for (List<Phrase> list : phrases.values()) {
      list.sort(Comparator.comparingInt((Phrase p) -> p.words.length).reversed());
    }
  }

  /** A phrase and its kind. */
  record Phrase(String kind, String[] words) {
    int length() {
      return words.length;
    }
  }

  /** Whether a count may begin with the word; numbers aside. */
  boolean begins(String word) {
    return begins.contains(word);
  }

  boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** The longest modifier that begins at the token, or null. */
  @Nullable Phrase before(CountTokens t, int i) {
    return find(t, i, false);
  }

  /** The longest modifier that follows a number, or null. */
  @Nullable Phrase after(CountTokens t, int i) {
    return find(t, i, true);
  }

  private @Nullable Phrase find(CountTokens t, int i, boolean after) {
    for (Phrase phrase : phrases.getOrDefault(t.low(i), List.of())) {
      boolean modifier =
          switch (phrase.kind) {
            case "low", "over", "high", "under", "approx", "nearly", "neutral" -> !after;
            case "after-low", "after-high", "after-approx" -> after;
            default -> false;
          };
      if (modifier && t.matches(i, phrase.words)) {
        return phrase;
      }
    }
    return null;
  }
}
