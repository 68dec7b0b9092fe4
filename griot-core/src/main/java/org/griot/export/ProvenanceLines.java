package org.griot.export;

import java.util.List;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the provenance file: value, claim, document, offsets, quote. A redacted name is
 * replaced in the value and in the quote; the offsets then still point at the original words.
 */
final class ProvenanceLines {
  /** Longer quotes are cut; the offsets give the whole. */
  static final int LONGEST_QUOTE = 300;

  private ProvenanceLines() {}

  /** One line; canonical JSON in this order. */
  private record Line(
      String event,
      String field,
      String value,
      @Nullable String by,
      String kind,
      @Nullable String rule,
      @Nullable String claim,
      @Nullable String document,
      @Nullable Span span,
      @Nullable String quote,
      boolean redacted) {}

  static String of(Event event, RowContext context) {
    StringBuilder out = new StringBuilder();
    for (Evidence evidence : Evidence.of(event, context.in().claims())) {
      lines(event.id(), evidence, context, out);
    }
    for (String id : event.claims()) {
      Claim claim = context.in().claims().get(id);
      if (claim != null) {
        sentences(event.id(), claim, context, out);
      }
    }
    return out.toString();
  }

  private static void sentences(String event, Claim claim, RowContext context, StringBuilder out) {
    for (Span span : claim.sentences()) {
      Evidence sentence =
          new Evidence("sentence", "", null, claim.id(), claim.document(), Provenance.quote(span));
      lines(event, sentence, context, out);
    }
  }

  private static void lines(String event, Evidence of, RowContext context, StringBuilder out) {
    List<Span> spans = of.provenance().quoted();
    if (spans.isEmpty()) {
      line(event, of, null, context, out);
    }
    for (Span span : spans) {
      line(event, of, span, context, out);
    }
  }

  private static void line(
      String event, Evidence of, @Nullable Span span, RowContext context, StringBuilder out) {
    String words = span == null ? null : quote(of.document(), span, context);
    String quote = context.textOrNull(words);
    String value = context.text(of.value());
    String by = context.textOrNull(of.by());
    boolean redacted =
        !value.equals(of.value())
            || (words != null && !words.equals(quote))
            || (by != null && !by.equals(of.by()));
    Line line =
        new Line(
            event,
            of.field(),
            value,
            by,
            kind(of.provenance()),
            rule(of.provenance()),
            of.claim(),
            of.document(),
            span,
            clipped(quote),
            redacted);
    out.append(Json.write(line)).append('\n');
  }

  private static @Nullable String quote(@Nullable String id, Span span, RowContext context) {
    Document document = id == null ? null : context.in().documents().get(id);
    if (document == null || span.end() > document.text().length()) {
      context.lose(Loss.MISSING_TEXT);
      return null;
    }
    return span.of(document.text());
  }

  private static @Nullable String clipped(@Nullable String quote) {
    if (quote == null || quote.length() <= LONGEST_QUOTE) {
      return quote;
    }
    int end = Character.isHighSurrogate(quote.charAt(LONGEST_QUOTE - 1)) ? 1 : 0;
    return quote.substring(0, LONGEST_QUOTE - end) + "…";
  }

  private static String kind(Provenance provenance) {
    if (provenance instanceof Provenance.Quote) {
      return "quote";
    }
    if (provenance instanceof Provenance.Derived) {
      return "derived";
    }
    return provenance instanceof Provenance.Human ? "human" : "import";
  }

  private static @Nullable String rule(Provenance provenance) {
    if (provenance instanceof Provenance.Derived derived) {
      return derived.rule();
    }
    if (provenance instanceof Provenance.Human human) {
      return human.who() + ", " + human.when() + ": " + human.note();
    }
    return provenance instanceof Provenance.Imported imported
        ? imported.file() + ":" + imported.row()
        : null;
  }
}
