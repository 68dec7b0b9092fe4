package org.griot.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.griot.model.Span;

/**
 * The words of a text for matching names: folded (small letters, no accents, no apostrophes), with
 * their places. "U.S." is one word; "al-Qaeda" is two; a possessive 's is cut off and remembered; a
 * capital inside a word ends it if at least three letters stand before ("ProvinceISGS").
 */
final class ActorTokens {
  /** What stands between a word and the next: only a space or the like. */
  static final byte CLOSE = 0;

  static final byte HYPHEN = 1;
  static final byte COMMA = 2;
  static final byte PAREN = 3;
  static final byte BREAK = 4;

  private static final byte CAPITAL = 1;
  private static final byte CAPITALS = 2;
  private static final byte POSSESSIVE = 4;
  private static final byte DOTTED = 8;

  private static final Set<String> TITLES =
      Set.of(
          "Adm", "Brig", "Capt", "Cmdr", "Col", "Cpl", "Dr", "Fr", "Gen", "Gov", "Hon", "Lt", "Maj",
          "Mr", "Mrs", "Ms", "Prof", "Pvt", "Rep", "Rev", "Sen", "Sgt", "St");

  private final String text;
  private int size;
  private int[] start = new int[64];
  private int[] end = new int[64];
  private byte[] flags = new byte[64];
  private byte[] gap = new byte[64];
  private String[] fold = new String[64];

  ActorTokens(String text) {
    this.text = text;
    scan();
    for (int i = 0; i + 1 < size; i++) {
      gap[i] = between(end[i], start[i + 1]);
    }
    if (size > 0) {
      gap[size - 1] = BREAK;
    }
  }

  /** The folded words of a name, joined by blanks. */
  static String key(String name) {
    return String.join(" ", new ActorTokens(name).folded());
  }

  List<String> folded() {
    return List.of(Arrays.copyOf(fold, size));
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  String fold(int i) {
    return i < 0 || i >= size ? "" : fold[i];
  }

  String surface(int i) {
    return text.substring(start[i], end[i]);
  }

  Span span(int first, int last) {
    return new Span(start[first], end[last]);
  }

  int start(int i) {
    return start[i];
  }

  int end(int i) {
    return end[i];
  }

  /** What stands after the word; {@link #BREAK} after the last. */
  byte gap(int i) {
    return i < 0 || i >= size ? BREAK : gap[i];
  }

  boolean capital(int i) {
    return i >= 0 && i < size && (flags[i] & CAPITAL) != 0;
  }

  /** At least two letters, none of them small. */
  boolean capitals(int i) {
    return i >= 0 && i < size && (flags[i] & CAPITALS) != 0;
  }

  boolean possessive(int i) {
    return i >= 0 && i < size && (flags[i] & POSSESSIVE) != 0;
  }

  boolean dotted(int i) {
    return i >= 0 && i < size && (flags[i] & DOTTED) != 0;
  }

  /** Whether the words around (not within) are all in capitals: a headline, or an old wire. */
  boolean amongCapitals(int first, int last) {
    int seen = 0;
    for (int i = first - 4; i <= last + 4; i++) {
      boolean inside = i >= first && i <= last;
      if (!inside && i >= 0 && i < size && Character.isLetter(text.charAt(start[i]))) {
        if (end[i] - start[i] > 1 && !capitals(i)) {
          return false;
        }
        seen++;
      }
    }
    return seen >= 3;
  }

  /** Index of the word that starts at or after the offset. */
  int at(int offset) {
    int found = Arrays.binarySearch(start, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether the text has no capitals worth the name: then capitals tell nothing. */
  boolean withoutCapitals() {
    int capitals = 0;
    for (int i = 0; i < size; i++) {
      capitals += flags[i] & CAPITAL;
    }
    return size > 3 && capitals * 100 < size;
  }

  private void scan() {
    int i = 0;
    while (i < text.length()) {
      if (isWord(text.charAt(i))) {
        i = word(i);
      } else {
        i++;
      }
    }
  }

  private int word(int from) {
    int i = from + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isWord(c)) {
        if (i - from >= 3
            && Character.isUpperCase(c)
            && Character.isLowerCase(text.charAt(i - 1))) {
          break;
        }
        i++;
      } else if (dotInAcronym(from, i)) {
        return acronym(from);
      } else if (isApostrophe(c) && i + 1 < text.length() && isWord(text.charAt(i + 1))) {
        if (isElision(from, i)) {
          break;
        }
        if (isPossessive(i)) {
          add(from, i, POSSESSIVE);
          return i + 2;
        }
        i++;
      } else {
        break;
      }
    }
    boolean plural = i < text.length() && isApostrophe(text.charAt(i)) && text.charAt(i - 1) == 's';
    add(from, i, plural ? POSSESSIVE : 0);
    return i;
  }

  /** French "l'" and "d'" are words of their own. */
  private boolean isElision(int from, int apostrophe) {
    return apostrophe == from + 1 && "lLdD".indexOf(text.charAt(from)) >= 0;
  }

  private boolean isPossessive(int apostrophe) {
    char s = text.charAt(apostrophe + 1);
    return (s == 's' || s == 'S')
        && (apostrophe + 2 >= text.length() || !isWord(text.charAt(apostrophe + 2)));
  }

  /** "U.S." and "U.N.": one letter, a dot, one letter, a dot. */
  private boolean dotInAcronym(int from, int i) {
    return text.charAt(i) == '.'
        && i == from + 1
        && Character.isUpperCase(text.charAt(from))
        && i + 2 < text.length()
        && Character.isUpperCase(text.charAt(i + 1))
        && text.charAt(i + 2) == '.';
  }

  private int acronym(int from) {
    int i = from;
    while (i + 1 < text.length()
        && Character.isUpperCase(text.charAt(i))
        && text.charAt(i + 1) == '.') {
      i += 2;
    }
    add(from, i, DOTTED);
    return i;
  }

  private void add(int from, int to, int flag) {
    if (size == start.length) {
      start = Arrays.copyOf(start, size * 2);
      end = Arrays.copyOf(end, size * 2);
      flags = Arrays.copyOf(flags, size * 2);
      gap = Arrays.copyOf(gap, size * 2);
      fold = Arrays.copyOf(fold, size * 2);
    }
    start[size] = from;
    end[size] = to;
    flags[size] = (byte) (flag | letterCase(from, to));
    fold[size] = fold(text, from, to);
    size++;
  }

  private int letterCase(int from, int to) {
    int flag = Character.isUpperCase(text.charAt(from)) ? CAPITAL : 0;
    int upper = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return flag;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return upper >= 2 ? flag | CAPITALS : flag;
  }

  private static String fold(String text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    boolean plain = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + 32));
      } else if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        out.append(c);
        plain &= c < 128;
      }
    }
    return plain ? out.toString() : decompose(out.toString());
  }

  private static String decompose(String word) {
    String wide = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(wide.length());
    for (int i = 0; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private byte between(int from, int to) {
    byte worst = CLOSE;
    int lines = 0;
    for (int i = from; i < to && worst < BREAK; i++) {
      char c = text.charAt(i);
      byte kind = kind(c, i);
      if (c == '\n') {
        kind = ++lines > 1 ? BREAK : CLOSE;
      }
      worst = (byte) Math.max(worst, kind);
    }
    return worst;
  }

  private byte kind(char c, int at) {
    switch (c) {
      case '-', '‐', '‑', '/':
        return HYPHEN;
      case ',':
        return COMMA;
      case '(', ')', '[', ']', '"', '“', '”', '«', '»', '&':
        return PAREN;
      case '.':
        return at > 1 && isTitleDot(at) ? CLOSE : BREAK;
      case '!', '?', ';', ':', '–', '—', '•', '…', '|', '*', '#':
        return BREAK;
      default:
        return CLOSE;
    }
  }

  /** A dot after an initial or a title is no end of a sentence: "Col. X", "J. X". */
  private boolean isTitleDot(int dot) {
    int i = dot - 1;
    while (i >= 0 && Character.isLetter(text.charAt(i)) && dot - i <= 5) {
      i--;
    }
    String word = text.substring(i + 1, dot);
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0))) || TITLES.contains(word);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return ToponymFold.isApostrophe(c);
  }
}
