package org.griot.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text, with accents and case folded. */
final class Words {
  private Words() {}

  /** A run of letters, marks and digits; offsets are UTF-16 code units of the text. */
  record Word(int start, int end, String folded) {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at <= text.length()) {
      boolean inside = at < text.length() && isWord(text.codePointAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(new Word(start, at, folded(text.substring(start, at))));
        start = -1;
      }
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 1;
    }
    return words;
  }

  private static boolean isWord(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
