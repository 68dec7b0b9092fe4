package org.griot.read;

/**
 * How much of an input is looked at before it is called too long: so that nothing can fill the
 * memory.
 */
final class Limits {
  /** An HTML page may be this long; what counts against the user's limit is its text. */
  static final int LONGEST_PAGE = 16 << 20;

  private static final int UTF8_PER_CHAR = 3;
  private static final int ROW_PER_CHAR = 6;

  private Limits() {}

  /** A plain text with more bytes has more characters than allowed, whatever its encoding. */
  static long longestText(int maxChars) {
    return (long) UTF8_PER_CHAR * maxChars + 4;
  }

  /** A row may spell every character as a six-byte escape, and has other columns too. */
  static int longestRow(int maxChars) {
    return (int) Math.min(Integer.MAX_VALUE - 64, (long) ROW_PER_CHAR * maxChars + (1 << 20));
  }
}
