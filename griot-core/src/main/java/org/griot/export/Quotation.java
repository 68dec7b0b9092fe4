package org.griot.export;

import java.util.Comparator;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** The sentence around some words of a report, with the words marked, safe for a terminal. */
final class Quotation {
  private static final int AROUND = 160;

  private Quotation() {}

  /** Null if the report's text is not at hand. */
  static @Nullable String of(
      List<Span> marked, @Nullable Claim claim, @Nullable Document document, Ink ink) {
    if (document == null
        || marked.isEmpty()
        || marked.stream().anyMatch(span -> span.end() > document.text().length())) {
      return null;
    }
    String text = document.text();
    Span first = marked.get(0);
    Span sentence = sentence(first, claim, text);
    StringBuilder out = new StringBuilder();
    int from = Math.max(sentence.start(), first.start() - AROUND);
    int to = Math.min(sentence.end(), Math.max(first.end() + AROUND, from));
    out.append(from > sentence.start() ? "…" : "");
    int at = from;
    for (Span span : marked) {
      if (span.start() >= at && span.end() <= to) {
        out.append(plain(text.substring(at, span.start()))).append(ink.mark(plain(span.of(text))));
        at = span.end();
      }
    }
    out.append(plain(text.substring(at, to))).append(to < sentence.end() ? "…" : "");
    return out.toString().strip();
  }

  /** White space as one space; no control or direction characters, which could fool a terminal. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean gap = Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0';
      if (gap || isDirection(c)) {
        if (gap && !space) {
          out.append(' ');
        }
        space = space || gap;
      } else {
        out.append(c);
        space = false;
      }
    }
    return out.toString();
  }

  private static boolean isDirection(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }

  /** The sentence that holds the words: the claim knows it, else by points and empty lines. */
  static Span sentence(Span words, @Nullable Claim claim, String text) {
    if (claim != null) {
      Span known =
          claim.sentences().stream()
              .filter(sentence -> sentence.contains(words) && sentence.end() <= text.length())
              .min(Comparator.comparingInt(Span::length))
              .orElse(null);
      if (known != null) {
        return known;
      }
    }
    int start = words.start();
    while (start > 0 && !isStop(text, start - 1)) {
      start--;
    }
    int end = words.end();
    while (end < text.length() && !isStop(text, end)) {
      end++;
    }
    return new Span(start, Math.min(text.length(), end + 1));
  }

  // Only where no annotator said what the sentences are: a point before a space, or an empty line.
  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    boolean last = at + 1 == text.length();
    if (c == '\n') {
      return last || text.charAt(at + 1) == '\n';
    }
    return (c == '.' || c == '!' || c == '?')
        && (last || Character.isWhitespace(text.charAt(at + 1)));
  }
}
