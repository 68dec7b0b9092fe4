package org.griot.encode;

import org.griot.model.Span;

/**
 * The case of a word, which the uncased tokenizer throws away. {@code training/shapes.py} has the
 * same rules; the two must agree.
 */
final class CaseShape {
  static final int NONE = 0;
  static final int UNCASED = 1;
  static final int LOWER = 2;
  static final int CAPITALISED = 3;
  static final int UPPER = 4;
  static final int ONE_UPPER = 5;
  static final int MIXED = 6;
  static final int DIGIT = 7;

  private CaseShape() {}

  /** The shape of the word that each piece begins in: a run of letters, digits and marks. */
  static int[] of(String text, Span span, Pieces pieces) {
    int[] out = new int[pieces.size()];
    int from = 0;
    int to = 0;
    int shape = UNCASED;
    for (int i = 0; i < out.length; i++) {
      int start = pieces.start(i);
      if (!isInWord(text.codePointAt(start))) {
        out[i] = UNCASED;
        continue;
      }
      if (start < from || start >= to) {
        from = runStart(text, span.start(), start);
        to = runEnd(text, start, span.end());
        shape = ofWord(text, from, to);
      }
      out[i] = shape;
    }
    return out;
  }

  private static int runStart(String text, int least, int at) {
    int from = at;
    while (from > least && isInWord(text.codePointBefore(from))) {
      from -= Character.charCount(text.codePointBefore(from));
    }
    return Math.max(from, least);
  }

  private static int runEnd(String text, int at, int most) {
    int to = at;
    while (to < most && isInWord(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return Math.min(to, most);
  }

  private static int ofWord(String text, int from, int to) {
    int upper = 0;
    int lower = 0;
    boolean upperFirst = false;
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int type = Character.getType(text.codePointAt(i));
      if (type == Character.DECIMAL_DIGIT_NUMBER) {
        return DIGIT;
      }
      boolean big = type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER;
      upperFirst |= big && upper + lower == 0;
      upper += big ? 1 : 0;
      lower += type == Character.LOWERCASE_LETTER ? 1 : 0;
    }
    if (upper == 0) {
      return lower == 0 ? UNCASED : LOWER;
    }
    if (lower == 0) {
      return upper == 1 ? ONE_UPPER : UPPER;
    }
    return upperFirst && upper == 1 ? CAPITALISED : MIXED;
  }

  private static boolean isInWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> false;
    };
  }
}
