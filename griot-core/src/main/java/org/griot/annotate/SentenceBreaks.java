package org.griot.annotate;

import org.griot.annotate.Abbreviations.Kind;
import org.griot.model.Span;

/**
 * Finds the ends of sentences within one paragraph. Every decision looks at a bounded stretch of
 * text on both sides of a full stop, so the whole is linear.
 */
final class SentenceBreaks {
  /** No sentence is longer, in UTF-16 code units: longer ones are cut at a space. */
  static final int LONGEST = 2000;

  private static final int LOOK = 40;

  private final String text;
  private final Span paragraph;
  private final boolean caseless;
  private final boolean title;
  private final Abbreviations abbreviations = Abbreviations.standard();

  /**
   * @param caseless the text has no capitals: a small letter then does not forbid a new sentence
   * @param title an ellipsis within a headline does not end it
   */
  SentenceBreaks(String text, Span paragraph, boolean caseless, boolean title) {
    this.text = text;
    this.paragraph = paragraph;
    this.caseless = caseless;
    this.title = title;
  }

  /** The end of the sentence that starts at {@code start}: after it nothing of it is left. */
  int endFrom(int start) {
    int limit = limit(start);
    int i = start;
    while (i < limit) {
      if (!Characters.isStop(text.charAt(i))) {
        i++;
        continue;
      }
      int run = i;
      while (run < limit && Characters.isStop(text.charAt(run))) {
        run++;
      }
      int closed = skipClosers(run, limit);
      if (ends(start, i, run, closed)) {
        return closed;
      }
      i = closed;
    }
    return limit;
  }

  private int limit(int start) {
    if (paragraph.end() - start <= LONGEST) {
      return paragraph.end();
    }
    int cap = start + LONGEST;
    for (int i = cap; i > start + LONGEST / 2; i--) {
      if (Characters.isBlank(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(cap)) ? cap - 1 : cap;
  }

  /** Quotes and brackets that close, and footnote marks such as "[12]". */
  private int skipClosers(int from, int limit) {
    int i = from;
    while (i < limit) {
      if (Characters.isCloser(text.charAt(i)) && !opensNext(i, from)) {
        i++;
      } else if (text.charAt(i) == '[' && footnoteEnd(i, limit) > i) {
        i = footnoteEnd(i, limit);
      } else {
        break;
      }
    }
    return i;
  }

  /** A straight quote after a space, or one directly before a letter, opens what follows. */
  private boolean opensNext(int i, int from) {
    char c = text.charAt(i);
    return (c == '"' || c == '\'')
        && i == from
        && i + 1 < paragraph.end()
        && Character.isLetterOrDigit(text.charAt(i + 1))
        && !hasQuoteBefore(i, c);
  }

  private boolean hasQuoteBefore(int i, char quote) {
    int from = Math.max(paragraph.start(), i - 10 * LOOK);
    int count = 0;
    for (int j = from; j < i; j++) {
      count += text.charAt(j) == quote ? 1 : 0;
    }
    return count % 2 == 1;
  }

  private int footnoteEnd(int i, int limit) {
    int j = i + 1;
    while (j < limit && j < i + 4 && Character.isDigit(text.charAt(j))) {
      j++;
    }
    return j > i + 1 && j < limit && text.charAt(j) == ']' ? j + 1 : i;
  }

  private boolean ends(int start, int stop, int run, int closed) {
    if (closed >= paragraph.end()) {
      return true;
    }
    if (Characters.isStopAlways(text.charAt(run - 1))) {
      return true;
    }
    boolean ellipsis = run - stop > 1 || text.charAt(stop) == '…';
    if (ellipsis && title && text.charAt(run - 1) != '?' && text.charAt(run - 1) != '!') {
      return false;
    }
    if (!Characters.isBlank(text.charAt(closed))) {
      return glued(stop, closed);
    }
    int next = nextLetter(closed);
    if (next < 0) {
      return true;
    }
    if (!caseless && Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    if (ellipsis) {
      return !abbreviations.is(Kind.OPEN, wordBefore(stop));
    }
    return text.charAt(stop) != '.' || stopEnds(start, stop, next);
  }

  /** "was killed.Al-Nusra": no space after the stop, a capital after a word in small letters. */
  private boolean glued(int stop, int next) {
    int cp = text.codePointAt(next);
    char opener = text.charAt(next);
    if (Characters.isOpener(opener) && next + 1 < paragraph.end()) {
      cp = text.codePointAt(next + 1);
    }
    return Character.isUpperCase(cp)
        && smallLettersBefore(stop) >= 3
        && !isAddress(stop)
        && !isLinkDebris(next)
        && !abbreviations.is(Kind.TITLE, wordBefore(stop));
  }

  /**
   * "was killed.NasrAnd ten others": a name that was a link, run into the words on both sides. The
   * "And" goes on with the sentence, so the stop before the name is debris as well.
   */
  private boolean isLinkDebris(int next) {
    String word = wordAt(next);
    int dash = next + word.length();
    if (dash < paragraph.end() && text.charAt(dash) == '-') {
      word = wordAt(dash + 1);
    }
    int tail =
        word.endsWith("And") ? word.length() - 3 : word.endsWith("Or") ? word.length() - 2 : 0;
    return tail > 0 && Character.isLowerCase(word.charAt(tail - 1));
  }

  private int smallLettersBefore(int stop) {
    int i = stop;
    while (i > paragraph.start() && stop - i < 3 && Character.isLowerCase(text.charAt(i - 1))) {
      i--;
    }
    return stop - i;
  }

  /** Whether the unbroken string around the position is an address of the web or of e-mail. */
  private boolean isAddress(int stop) {
    int from = stop;
    while (from > Math.max(paragraph.start(), stop - LOOK)
        && !Characters.isBlank(text.charAt(from - 1))) {
      from--;
    }
    int to = stop;
    while (to < Math.min(paragraph.end(), stop + LOOK) && !Characters.isBlank(text.charAt(to))) {
      to++;
    }
    String around = text.substring(from, to);
    return around.indexOf('@') >= 0 || around.contains("://") || around.startsWith("www.");
  }

  private boolean stopEnds(int start, int stop, int next) {
    String word = wordBefore(stop);
    if (word.isEmpty()) {
      return true;
    }
    if (abbreviations.is(Kind.TITLE, word) || isListNumber(start, stop, word)) {
      return false;
    }
    boolean digit = Character.isDigit(text.charAt(next));
    if (abbreviations.is(Kind.NUMBER, word) && digit) {
      return false;
    }
    if (isInitial(word) || word.indexOf('.') > 0 || isAbbreviation(word)) {
      return !digit && abbreviations.is(Kind.STARTER, wordAt(next));
    }
    return true;
  }

  private boolean isAbbreviation(String word) {
    return abbreviations.is(Kind.MAYBE, word)
        || abbreviations.is(Kind.NAME, word) && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** "1. Item": the number of an item at the start of a line. */
  private boolean isListNumber(int start, int stop, String word) {
    return start == paragraph.start()
        && stop - start == word.length()
        && word.length() <= 2
        && Character.isLetterOrDigit(word.charAt(0));
  }

  /** Letters, digits and inner stops before the stop: "U.S", "Gen", "12". */
  private String wordBefore(int stop) {
    int i = stop;
    while (i > paragraph.start() && stop - i < LOOK && isWord(text.charAt(i - 1))) {
      i--;
    }
    while (i < stop && text.charAt(i) == '.') {
      i++;
    }
    return text.substring(i, stop);
  }

  private String wordAt(int from) {
    int i = from;
    while (i < paragraph.end() && i - from < LOOK && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.substring(from, i);
  }

  private static boolean isWord(char c) {
    return c == '.' || Character.isLetterOrDigit(c);
  }

  /** The next letter or digit behind blanks, opening quotes and dashes, or -1 if none is near. */
  private int nextLetter(int from) {
    int i = Characters.skipBlank(text, from, paragraph.end());
    int to = Math.min(paragraph.end(), i + 6);
    while (i < to && !Character.isLetterOrDigit(text.codePointAt(i))) {
      char c = text.charAt(i);
      if (!Characters.isOpener(c) && !Characters.isBullet(c) && !Characters.isBlank(c)) {
        return -1;
      }
      i++;
    }
    return i < to ? i : -1;
  }
}
