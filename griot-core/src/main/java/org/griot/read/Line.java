package org.griot.read;

import java.util.ArrayList;
import java.util.List;
import org.griot.model.Span;

/**
 * A line of a text, without its end and the white space around it.
 *
 * @param words how many stretches of non-space it has, counted to 200
 */
record Line(Span span, String text, int words) {
  private static final int MOST_WORDS = 200;

  /** The lines that are not blank, in order. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        add(lines, text, start, i);
        start = i + 1;
      }
    }
    return lines;
  }

  /** Whether the line ends as a sentence does. */
  boolean isSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’)»".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether it is long enough, and ends as a sentence does, to be a paragraph of a report. */
  boolean isParagraph() {
    return words >= 12 && isSentence() || words >= 40;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static void add(List<Line> lines, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      String line = text.substring(from, to);
      lines.add(new Line(new Span(from, to), line, countWords(line)));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private static int countWords(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length() && words < MOST_WORDS; i++) {
      boolean space = isSpace(line.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
