package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import org.griot.model.Span;

/**
 * Cuts a sentence into words and marks by rules of our own, pinned: a word is a run of letters and
 * digits with inner apostrophes, hyphens and stops ("al-Qaeda", "U.S."); "'s" and "n't" stand
 * alone, as the tagger was trained on.
 */
final class Tokenizer {
  private Tokenizer() {}

  static List<Token> tokens(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (isSpace(point)) {
        at = next;
      } else if (isWord(point)) {
        at = word(text, at, sentence.end(), tokens);
      } else {
        add(text, at, Math.min(next, sentence.end()), tokens);
        at = next;
      }
    }
    return tokens;
  }

  private static int word(String text, int start, int limit, List<Token> tokens) {
    int end = start;
    while (end < limit) {
      int point = text.codePointAt(end);
      if (!isWord(point) && !joins(text, start, end, limit)) {
        break;
      }
      end += Character.charCount(point);
    }
    end = Math.min(end, limit);
    if (end < limit && text.charAt(end) == '.' && initials(text, start, end)) {
      end++;
    }
    int clitic = clitic(text, start, end);
    add(text, start, clitic, tokens);
    add(text, clitic, end, tokens);
    return end;
  }

  /** Whether the mark at {@code at} stands inside a word: "al-Qaeda", "3.5", "12,000", "U.S". */
  private static boolean joins(String text, int start, int at, int limit) {
    if (at + 1 >= limit || at == start || !isWord(text.codePointAt(at + 1))) {
      return false;
    }
    char mark = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (mark == '.' || mark == ',') {
      boolean digits = Character.isDigit(before) && Character.isDigit(after);
      return digits || (mark == '.' && Character.isLetter(after) && initials(text, start, at));
    }
    return mark == '-' || isApostrophe(mark);
  }

  /** "U", "U.S" and "N.Y": single letters parted by stops. */
  private static boolean initials(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean letter = (i - start) % 2 == 0;
      if (letter != Character.isLetter(text.charAt(i)) || (!letter && text.charAt(i) != '.')) {
        return false;
      }
    }
    return true;
  }

  private static int clitic(String text, int start, int end) {
    if (end - start > 2
        && isApostrophe(text.charAt(end - 2))
        && "sS".indexOf(text.charAt(end - 1)) >= 0) {
      return end - 2;
    }
    if (end - start > 3
        && isApostrophe(text.charAt(end - 2))
        && "tT".indexOf(text.charAt(end - 1)) >= 0
        && "nN".indexOf(text.charAt(end - 3)) >= 0) {
      return end - 3;
    }
    return end;
  }

  private static void add(String text, int start, int end, List<Token> tokens) {
    if (end > start) {
      tokens.add(new Token(new Span(start, end), text.substring(start, end), "X"));
    }
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF;
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
