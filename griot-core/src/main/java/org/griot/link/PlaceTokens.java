package org.griot.link;

import java.util.Arrays;
import java.util.Set;

/**
 * The words of a text with what lies between them. A hyphen parts words ("Niger-Mali"), an
 * apostrophe does not ("N'Tillit"), a possessive ending is no part of the word.
 */
final class PlaceTokens {
  /** What lies between a word and the next. */
  enum Gap {
    SPACE,
    HYPHEN,
    COMMA,
    SLASH,
    STOP,
    LINE,
    OTHER
  }

  private static final Set<String> DASHES = Set.of("-", "\u2010", "\u2011", "\u2013", "\u2014");

  private static final int CAPITAL = 1;
  private static final int UPPER = 2;
  private static final int NUMBER = 4;
  private static final int POSSESSIVE = 8;
  private static final int FIRST = 16;
  private static final int HEADLINE = 32;
  private static final int LONGEST = 60;

  final String text;
  private int count;
  private int[] start = new int[256];
  private int[] end = new int[256];
  private String[] fold = new String[256];
  private int[] flags = new int[256];
  private Gap[] gap = new Gap[256];
  private boolean lowerCase;

  private PlaceTokens(String text) {
    this.text = text;
  }

  static PlaceTokens of(String text) {
    PlaceTokens tokens = new PlaceTokens(text);
    tokens.split();
    tokens.markLines();
    return tokens;
  }

  int count() {
    return count;
  }

  int start(int i) {
    return start[i];
  }

  int end(int i) {
    return end[i];
  }

  /** The folded word, "" outside the text. */
  String fold(int i) {
    return i < 0 || i >= count ? "" : fold[i];
  }

  /** "Gao – Ansongo": whether a dash stands between a word and the next. */
  boolean isDashed(int i) {
    return i + 1 < count() && DASHES.contains(text.substring(end(i), start(i + 1)).strip());
  }

  Gap gap(int i) {
    return i < 0 || i >= count ? Gap.LINE : gap[i];
  }

  boolean isCapital(int i) {
    return has(i, CAPITAL);
  }

  /** All letters are capitals, at least two, in a line that is not all capitals. */
  boolean isUpper(int i) {
    return has(i, UPPER);
  }

  boolean isNumber(int i) {
    return has(i, NUMBER);
  }

  /** The word as it stands in the text. */
  String raw(int i) {
    return text.substring(start(i), end(i));
  }

  boolean isPossessive(int i) {
    return has(i, POSSESSIVE);
  }

  boolean startsSentence(int i) {
    return has(i, FIRST);
  }

  /** Whether capitals mean nothing here: a headline, a line in capitals. */
  boolean inHeadline(int i) {
    return has(i, HEADLINE);
  }

  /** Whether the whole text is written without capitals. */
  boolean isLowerCase() {
    return lowerCase;
  }

  private boolean has(int i, int flag) {
    return i >= 0 && i < count && (flags[i] & flag) != 0;
  }

  private void split() {
    int at = 0;
    int last = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int to = wordEnd(at);
      add(at, to, last);
      last = to;
      at = to;
    }
    if (count > 0) {
      gap[count - 1] = Gap.LINE;
    }
  }

  private int wordEnd(int from) {
    int at = from + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean joined =
          Character.isLetterOrDigit(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || (isInner(c, at)
                  && at + 1 < text.length()
                  && Character.isLetterOrDigit(text.charAt(at + 1)));
      if (!joined) {
        break;
      }
      at++;
    }
    return at;
  }

  /** An apostrophe within a word, a stop within "U.S.", a separator within "1,500". */
  private boolean isInner(char c, int at) {
    char before = text.charAt(at - 1);
    if (c == '.') {
      boolean initials = at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2));
      return Character.isDigit(before) || (initials && Character.isUpperCase(before));
    }
    return c == ','
        ? Character.isDigit(before) && at + 3 < text.length() && digits(at + 1)
        : ToponymFold.isApostrophe(c);
  }

  private boolean digits(int at) {
    return Character.isDigit(text.charAt(at))
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2));
  }

  private void add(int from, int to, int last) {
    if (count == start.length) {
      start = Arrays.copyOf(start, count * 2);
      end = Arrays.copyOf(end, count * 2);
      fold = Arrays.copyOf(fold, count * 2);
      flags = Arrays.copyOf(flags, count * 2);
      gap = Arrays.copyOf(gap, count * 2);
    }
    int stop = to;
    int flag = 0;
    if (to - from > 2
        && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S')
        && ToponymFold.isApostrophe(text.charAt(to - 2))) {
      stop = to - 2;
      flag |= POSSESSIVE;
    }
    String word = stop - from > LONGEST ? "" : text.substring(from, stop);
    flag |= Character.isUpperCase(text.charAt(from)) ? CAPITAL : 0;
    flag |= Character.isDigit(text.charAt(from)) ? NUMBER : 0;
    flag |= isAllUpper(word) ? UPPER : 0;
    if (count > 0) {
      gap[count - 1] = gapOf(last, from);
    }
    if (count == 0 || gap[count - 1] == Gap.STOP || gap[count - 1] == Gap.LINE) {
      flag |= FIRST;
    }
    start[count] = from;
    end[count] = stop;
    fold[count] = ToponymFold.fold(word);
    flags[count] = flag;
    count++;
  }

  private static boolean isAllUpper(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters >= 2;
  }

  private Gap gapOf(int from, int to) {
    Gap found = Gap.SPACE;
    for (int i = from; i < Math.min(to, from + 8); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return Gap.LINE;
      } else if (c == '.' || c == '!' || c == '?') {
        found = isAbbreviation() ? found : Gap.STOP;
      } else if (c == ',' && found == Gap.SPACE) {
        found = Gap.COMMA;
      } else if ((c == '-' || c == '–' || c == '‑') && found == Gap.SPACE && to - from <= 2) {
        found = Gap.HYPHEN;
      } else if (c == '/' && found == Gap.SPACE) {
        found = Gap.SLASH;
      } else if (!Character.isWhitespace(c)
          && c != '\u200b'
          && found != Gap.STOP
          && found != Gap.COMMA) {
        found = Gap.OTHER;
      }
    }
    return to - from > 8 && found == Gap.SPACE ? Gap.OTHER : found;
  }

  /**
   * Whether a stop after the word just read is no end of a sentence: "St.", "Ft.", "U.S.", "Pa."
   */
  private boolean isAbbreviation() {
    int i = count - 1;
    int length = end[i] - start[i];
    boolean inner = text.substring(start[i], Math.min(end[i], start[i] + 6)).indexOf('.') > 0;
    return (flags[i] & CAPITAL) != 0 && (inner || length <= 2 || isShortTitle(fold[i]));
  }

  private static boolean isShortTitle(String word) {
    return switch (word) {
      case "ste",
          "mrs",
          "gen",
          "col",
          "sgt",
          "lt",
          "capt",
          "gov",
          "sen",
          "rep",
          "rev",
          "calif",
          "ariz",
          "colo",
          "conn",
          "fla",
          "ill",
          "ind",
          "kan",
          "mass",
          "mich",
          "minn",
          "miss",
          "mont",
          "neb",
          "nev",
          "okla",
          "ore",
          "penn",
          "tenn",
          "tex",
          "wash",
          "wis",
          "wyo",
          "ala",
          "ark",
          "del",
          "ont",
          "que" ->
          true;
      default -> false;
    };
  }

  /** Finds lines whose capitals mean nothing, and texts without any. */
  private void markLines() {
    int capitals = 0;
    int from = 0;
    for (int i = 0; i < count; i++) {
      capitals += has(i, CAPITAL) ? 1 : 0;
      if (gap[i] == Gap.LINE) {
        markLine(from, i + 1);
        from = i + 1;
      }
    }
    lowerCase = count >= 8 && capitals * 50 < count;
  }

  private void markLine(int from, int to) {
    int upper = 0;
    int capital = 0;
    int longWords = 0;
    for (int i = from; i < to; i++) {
      upper += has(i, UPPER) ? 1 : 0;
      if (fold[i].length() > 3 && !has(i, NUMBER)) {
        longWords++;
        capital += has(i, CAPITAL) ? 1 : 0;
      }
    }
    boolean shouting = to - from >= 3 && upper * 10 > (to - from) * 6;
    int after = to > from ? end[to - 1] : 0;
    boolean sentence =
        after < text.length() && (text.charAt(after) == '.' || text.charAt(after) == '!');
    boolean title = !sentence && longWords >= 4 && to - from <= 25 && capital * 10 >= longWords * 8;
    for (int i = from; i < to; i++) {
      flags[i] |= shouting || title ? HEADLINE : 0;
      flags[i] &= shouting ? ~UPPER : ~0;
    }
  }
}
