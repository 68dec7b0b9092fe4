package org.griot.link;

import java.util.Arrays;
import java.util.Locale;
import org.griot.model.Span;

/**
 * The words, digits and marks of one stretch of text, for the readers of dates and counts.
 *
 * <p>A token is a run of letters, a run of digits, or one other character that is not blank; "9th"
 * is two tokens that touch. Asking beyond either end gives an empty token, so that a reader may
 * look around without counting.
 */
final class CountTokens {
  /** Longer runs of letters or digits are no word or number that anybody reads. */
  private static final int LONGEST = 30;

  private final String text;
  private int[] start = new int[64];
  private int[] end = new int[64];
  private String[] low = new String[64];
  private int size;

  private CountTokens(String text) {
    this.text = text;
  }

  static CountTokens of(String text, Span span) {
    CountTokens tokens = new CountTokens(text);
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      int from = i++;
      if (Character.isLetter(c)) {
        while (i < span.end() && isLetter(text.charAt(i))) {
          i++;
        }
      } else if (isDigit(c)) {
        while (i < span.end() && isDigit(text.charAt(i))) {
          i++;
        }
      } else if (isBlank(c)) {
        continue;
      }
      tokens.add(from, i);
    }
    return tokens;
  }

  private void add(int from, int to) {
    if (size == start.length) {
      start = Arrays.copyOf(start, size * 2);
      end = Arrays.copyOf(end, size * 2);
      low = Arrays.copyOf(low, size * 2);
    }
    start[size] = from;
    end[size] = to;
    low[size++] = to - from > LONGEST ? "" : fold(text.substring(from, to));
  }

  /** Small letters, plain apostrophes, and one dash for all that join a range. */
  private static String fold(String word) {
    if (word.length() == 1) {
      char c = word.charAt(0);
      return switch (c) {
        case '’', '‘', 'ʼ' -> "'";
        case '–', '‐', '‑', '−' -> "-";
        default -> word.toLowerCase(Locale.ROOT);
      };
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c > 127 && Character.isDigit(c);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F';
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  /** The token in small letters; empty beyond the ends and for overlong runs. */
  String low(int i) {
    return i < 0 || i >= size ? "" : low[i];
  }

  boolean is(int i, String word) {
    return low(i).equals(word);
  }

  int start(int i) {
    return start[i];
  }

  int end(int i) {
    return end[i];
  }

  /** From the first token to the one before {@code next}. */
  Span span(int first, int next) {
    return new Span(start[first], end[next - 1]);
  }

  /** Whether nothing stands between the token and the one before it. */
  boolean touches(int i) {
    return i > 0 && i < size && end[i - 1] == start[i];
  }

  boolean isWord(int i) {
    return !low(i).isEmpty() && Character.isLetter(low[i].charAt(0));
  }

  boolean isDigits(int i) {
    return i >= 0 && i < size && isDigit(text.charAt(start[i]));
  }

  int length(int i) {
    return i < 0 || i >= size ? 0 : end[i] - start[i];
  }

  /** The value of a run of at most nine digits, or -1. */
  int value(int i) {
    if (!isDigits(i) || length(i) > 9) {
      return -1;
    }
    int value = 0;
    for (int k = start[i]; k < end[i]; k++) {
      value = value * 10 + Character.digit(text.charAt(k), 10);
    }
    return value;
  }

  /** Whether the word begins with a capital. */
  boolean isCapital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.charAt(start[i]));
  }

  /** Whether the word has two letters or more, all of them capitals. */
  boolean isUpper(int i) {
    if (length(i) < 2 || !isWord(i)) {
      return false;
    }
    for (int k = start[i]; k < end[i]; k++) {
      if (!Character.isUpperCase(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words stand here, one after another; a pattern of words parted by blanks. */
  boolean matches(int i, String[] words) {
    for (int k = 0; k < words.length; k++) {
      if (!low(i + k).equals(words[k])) {
        return false;
      }
    }
    return true;
  }
}
