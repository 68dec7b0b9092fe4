package org.griot.read;

import java.util.List;
import org.griot.model.Span;

/** Checks and folds of whole texts. */
final class Texts {
  private static final char REPLACEMENT = '\uFFFD';

  private Texts() {}

  /**
   * The text with half pairs of UTF-16 and zero characters replaced, which no file can hold. Never
   * changes the length.
   */
  static String wellFormed(String text) {
    char[] mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c) || c == 0) {
        mended = mended == null ? text.toCharArray() : mended;
        mended[i] = REPLACEMENT;
      }
    }
    return mended == null ? text : new String(mended);
  }

  /** Whether there is nothing but white space, of any kind. */
  static boolean isBlank(String text) {
    return text.chars().allMatch(Texts::isSpace);
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Every run of white space as one space, none at the ends. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = folded.length() > 0;
      } else {
        if (space) {
          folded.append(' ');
          space = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Whether any letter lies outside these sorted stretches. */
  static boolean hasLetters(String text, List<Span> without) {
    int i = 0;
    for (Span span : without) {
      if (letterBetween(text, i, span.start())) {
        return true;
      }
      i = Math.max(i, span.end());
    }
    return letterBetween(text, i, text.length());
  }

  private static boolean letterBetween(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
