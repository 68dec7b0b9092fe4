package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.model.Document;
import org.griot.model.Sentence;
import org.griot.model.Sentence.Role;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a report into sentences, by rules that no release of the JDK can change.
 *
 * <p>Spans are trimmed, in order and disjoint, and every character that is not blank lies in one of
 * them. A sentence never crosses a paragraph, the title or a stretch of furniture, and is never
 * longer than 2,000 UTF-16 code units. Linear in the text; safe for use by many threads.
 */
public final class SentenceSplitter {
  /** So many entries with their hours make a live report. */
  private static final int LIVE = 3;

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:[01]?\\d|2[0-3])[:h][0-5]\\d(?: ?(?:GMT|UTC|CET|[ap]\\.?m\\.?))?(?: [-–—|])?"
              + "(?= +[\\p{Lu}\"“«‘])");

  private static final int HEADLINE = 200;
  private static final int HEADING = 100;
  private static final int HEADING_WORDS = 14;

  /** All sentences of the document, furniture included, numbered from 0. */
  public List<Sentence> split(Document document) {
    return split(document.text(), document.titleSpan(), document.furniture());
  }

  /**
   * All sentences of a text.
   *
   * @param title where the headline stands; if null, a first line that looks like one is taken
   * @param furniture stretches that are no part of the report, in order
   */
  public List<Sentence> split(String text, @Nullable Span title, List<Span> furniture) {
    List<Block> blocks = blocks(text, title, furniture);
    if (title == null) {
      markFirstLine(text, blocks);
    }
    markRepeatedTitles(text, blocks);
    markHeadings(text, blocks);
    return sentences(text, blocks);
  }

  private static final class Block {
    final Span span;
    Role role;

    Block(Span span, Role role) {
      this.span = span;
      this.role = role;
    }
  }

  private static List<Block> blocks(String text, @Nullable Span title, List<Span> furniture) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (Cut cut : cuts(text.length(), title, furniture)) {
      int from = Math.max(at, cut.span.start());
      addParagraphs(text, at, from, Role.BODY, blocks);
      addParagraphs(text, from, Math.max(from, cut.span.end()), cut.role, blocks);
      at = Math.max(from, cut.span.end());
    }
    addParagraphs(text, at, text.length(), Role.BODY, blocks);
    return blocks;
  }

  private record Cut(Span span, Role role) {}

  private static List<Cut> cuts(int length, @Nullable Span title, List<Span> furniture) {
    List<Cut> cuts = new ArrayList<>();
    for (Span span : furniture) {
      cuts.add(new Cut(within(span, length), Role.FURNITURE));
    }
    if (title != null) {
      cuts.add(new Cut(within(title, length), Role.TITLE));
    }
    cuts.sort((a, b) -> a.span.compareTo(b.span));
    return cuts;
  }

  private static Span within(Span span, int length) {
    return new Span(Math.min(span.start(), length), Math.min(span.end(), length));
  }

  private static void addParagraphs(String text, int from, int to, Role role, List<Block> out) {
    if (from < to) {
      Paragraphs.of(text, from, to).forEach(span -> out.add(new Block(span, role)));
    }
  }

  /** The first line is the headline if it has no full stop and a report follows. */
  private static void markFirstLine(String text, List<Block> blocks) {
    List<Block> body = blocks.stream().filter(b -> b.role == Role.BODY).toList();
    if (body.size() > 1
        && looksLikeHeadline(text, body.get(0).span)
        && words(text, body.get(0).span) > 1
        && text.charAt(body.get(0).span.start()) != '(') {
      body.get(0).role = Role.TITLE;
    }
  }

  private static boolean looksLikeHeadline(String text, Span line) {
    char last = text.charAt(line.end() - 1);
    boolean question = last == '?' || last == '!';
    return line.length() <= HEADLINE
        && (question || !Paragraphs.endsWithStop(text, line))
        && ",;:".indexOf(last) < 0
        && !Paragraphs.startsWithBullet(text, line);
  }

  /** Pages repeat the headline; whatever says the same is the headline again. */
  private static void markRepeatedTitles(String text, List<Block> blocks) {
    Block title = blocks.stream().filter(b -> b.role == Role.TITLE).findFirst().orElse(null);
    if (title == null || title.span.length() > HEADLINE) {
      return;
    }
    String words = title.span.of(text).toLowerCase(Locale.ROOT);
    for (Block block : blocks) {
      if (block.role == Role.BODY
          && block.span.length() == words.length()
          && block.span.of(text).toLowerCase(Locale.ROOT).equals(words)) {
        block.role = Role.TITLE;
      }
    }
  }

  /** A short line without a full stop heads a section, in a text whose paragraphs have stops. */
  private static void markHeadings(String text, List<Block> blocks) {
    boolean stops =
        blocks.stream().anyMatch(b -> b.role == Role.BODY && Paragraphs.endsWithStop(text, b.span));
    if (!stops) {
      return;
    }
    for (Block block : blocks) {
      if (block.role == Role.BODY
          && block.span.length() <= HEADING
          && looksLikeHeadline(text, block.span)
          && text.charAt(block.span.end() - 1) != '!'
          && words(text, block.span) <= HEADING_WORDS
          && Character.isLetterOrDigit(text.codePointAt(block.span.start()))) {
        block.role = Role.HEADING;
      }
    }
  }

  private static int words(String text, Span span) {
    int words = 1;
    for (int i = span.start(); i < span.end(); i++) {
      words += Characters.isBlank(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  private static List<Sentence> sentences(String text, List<Block> blocks) {
    boolean caseless = isCaseless(text);
    boolean live = blocks.stream().filter(b -> clockEnd(text, b.span) > 0).count() >= LIVE;
    List<Sentence> out = new ArrayList<>();
    for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
      Block block = blocks.get(paragraph);
      SentenceBreaks breaks =
          new SentenceBreaks(text, block.span, caseless, block.role == Role.TITLE);
      int at = block.span.start();
      while (at < block.span.end()) {
        int clock = live && at == block.span.start() ? clockEnd(text, block.span) : 0;
        int end = clock > 0 ? clock : breaks.endFrom(at);
        Span span = new Span(at, Characters.trimEnd(text, at, end));
        out.add(new Sentence(out.size(), paragraph, span, block.role));
        at = Characters.skipBlank(text, end, block.span.end());
      }
    }
    return List.copyOf(out);
  }

  /** "09:35 The army says": where the hour before an entry ends; 0 if none stands there. */
  private static int clockEnd(String text, Span block) {
    Matcher clock = CLOCK.matcher(text).region(block.start(), block.end());
    return clock.lookingAt() ? clock.end() : 0;
  }

  /** Whether the text is written in small letters throughout. */
  private static boolean isCaseless(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return lower > 0 && upper * 200L < lower;
  }
}
