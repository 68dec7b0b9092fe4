package org.griot.annotate;

/** Classes of characters that the splitter asks for, fixed here and not by a locale. */
final class Characters {
  private static final String CLOSERS = "\"'”’»›)]}」』）";
  private static final String OPENERS = "\"'“‘«‹([{「『（„¿¡";
  private static final String ALWAYS_STOPS = "。！？।॥۔؟";
  private static final String BULLETS = "•◦▪▫‣⁃●○■□►▶*·-–—";

  private Characters() {}

  /** White space of any kind, and the invisible marks that carry no text. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u0085'
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || isStopAlways(c);
  }

  /** Full stops that need no space and no capital after them. */
  static boolean isStopAlways(char c) {
    return ALWAYS_STOPS.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /** A character that can begin an item of a list. */
  static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  /** The first position in [from, to) that is not blank, or {@code to}. */
  static int skipBlank(String text, int from, int to) {
    int i = from;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of the text in [from, to) without trailing blanks, or {@code from}. */
  static int trimEnd(String text, int from, int to) {
    int i = to;
    while (i > from && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
