package org.griot.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
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

  private final String event;
  private final RowContext context;
  private final Set<String> chosen = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  private ProvenanceLines(Event event, RowContext context) {
    this.event = event.id();
    this.context = context;
    for (HarmKind kind : HarmKind.values()) {
      context.options().figures().read(event, kind).stream()
          .flatMap(reading -> reading.owners().stream())
          .forEach(toll -> chosen.add(toll.claim() + " " + toll.figure().id()));
    }
  }

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
      @Nullable Boolean chosen,
      boolean redacted) {}

  static String of(Event event, RowContext context) {
    ProvenanceLines lines = new ProvenanceLines(event, context);
    Evidence.of(event, context.in().claims()).forEach(lines::add);
    for (String id : event.claims()) {
      Claim claim = context.in().claims().get(id);
      if (claim != null) {
        lines.sentences(claim);
      }
    }
    return lines.out.toString();
  }

  private void sentences(Claim claim) {
    for (Span span : claim.sentences()) {
      add(
          new Evidence(
              "sentence", "", null, claim.id(), claim.document(), null, Provenance.quote(span)));
    }
  }

  private void add(Evidence evidence) {
    List<Span> spans = evidence.provenance().quoted();
    if (spans.isEmpty()) {
      line(evidence, null);
    }
    spans.forEach(span -> line(evidence, span));
  }

  private void line(Evidence of, @Nullable Span span) {
    String words = span == null ? null : quote(of.document(), span);
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
            of.figure() == null ? null : chosen.contains(of.claim() + " " + of.figure()),
            redacted);
    out.append(Json.write(line)).append('\n');
  }

  private @Nullable String quote(@Nullable String id, Span span) {
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
