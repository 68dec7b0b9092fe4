package org.griot.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** The words of the reports behind each value of an event, for a page that marks them. */
public final class EventQuotes {
  private EventQuotes() {}

  /**
   * Words behind a value.
   *
   * @param field as in {@code griot explain}: {@code type, date, place, actors.target, harm.killed,
   *     persons.commander ...}
   * @param value as a person reads it
   * @param span where the words stand in the report
   * @param quote the words
   * @param by who says so in the report's words, or null if the report itself
   */
  public record Quote(
      String claim,
      String field,
      String value,
      String document,
      Span span,
      String quote,
      Sentence sentence,
      @Nullable String by) {}

  /** The sentence around the words, and where it begins in the report. */
  public record Sentence(String text, int start) {}

  /**
   * All quotes of an event, in the order of its claims. A value that rests on no words of a report
   * at hand has none.
   */
  public static List<Quote> of(
      Event event, Map<String, Claim> claims, Map<String, Document> documents) {
    List<Quote> quotes = new ArrayList<>();
    for (Evidence evidence : Evidence.of(event, claims)) {
      String id = evidence.claim();
      Claim claim = id == null ? null : claims.get(id);
      Document document = claim == null ? null : documents.get(claim.document());
      if (claim != null && document != null) {
        add(quotes, evidence, claim, document);
      }
    }
    return List.copyOf(quotes);
  }

  private static void add(List<Quote> quotes, Evidence evidence, Claim claim, Document document) {
    String text = document.text();
    for (Span span : evidence.provenance().quoted()) {
      if (span.end() <= text.length()) {
        Span around = Quotation.sentence(span, claim, text);
        quotes.add(
            new Quote(
                claim.id(),
                evidence.field(),
                evidence.value(),
                document.id(),
                span,
                span.of(text),
                new Sentence(around.of(text), around.start()),
                evidence.by()));
      }
    }
  }
}
