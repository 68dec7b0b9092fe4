package org.griot.encode;

/** Kinds of characters as the uncased tokenizer of BERT tells them apart. */
final class CodePoints {
  private CodePoints() {}

  /** Blanks part words. */
  static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || (c > 0x7F && c != 0x85 && isWhite(c));
  }

  private static boolean isWhite(int c) {
    int type = Character.getType(c);
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** Read over as if they were not there: controls, joiners, byte order marks, half surrogates. */
  static boolean isUnseen(int c) {
    if (c < 0x7F) {
      return c < 0x20;
    }
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }

  /** A word by itself. */
  static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return c > 0x20 && c < 0x7F && !isAsciiLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isAsciiLetterOrDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** A word by itself too: the ranges are those of the tokenizer, gaps included. */
  static boolean isIdeograph(int c) {
    return c >= 0x3400
        && ((c >= 0x4E00 && c <= 0x9FFF)
            || c <= 0x4DBF
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0x20000 && c <= 0x2A6DF)
            || (c >= 0x2A700 && c <= 0x2B81F)
            || (c >= 0x2B920 && c <= 0x2CEAF)
            || (c >= 0x2F800 && c <= 0x2FA1F));
  }

  /** Accents, which the tokenizer drops. */
  static boolean isAccent(int c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
