package org.griot.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names made comparable: without accents, case and punctuation. */
final class Names {
  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "a", "an", "of", "and", "al", "el", "ould", "ag", "ibn", "bin", "known", "as");

  private Names() {}

  /** Letters and digits in lower case, parted by single spaces. */
  static String fold(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); ) {
      int c = bare.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        out.appendCodePoint(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && c != '\''
          && c != '’'
          && !out.isEmpty()
          && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** The folded words that carry a name. */
  static Set<String> words(String folded) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : folded.split(" ")) {
      if (word.length() > 1 && !EMPTY_WORDS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** The last word, made singular: the noun of "Malian soldiers" is "soldier". */
  static String headNoun(String phrase) {
    List<String> words = Arrays.asList(fold(phrase).split(" "));
    String last = words.get(words.size() - 1);
    return last.length() > 3 && last.endsWith("s") && !last.endsWith("ss")
        ? last.substring(0, last.length() - 1)
        : last;
  }
}
