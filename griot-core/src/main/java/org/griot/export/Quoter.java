package org.griot.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Provenance;
import org.jspecify.annotations.Nullable;

/** What a value rests on, for a person: the marked sentence, under it who says so and where. */
final class Quoter {
  static final String INDENT = "    ";

  private static final String ATTRIBUTION = ".attribution";

  private final Map<String, Claim> claims;
  private final Map<String, Document> documents;
  private final Ink ink;

  Quoter(Map<String, Claim> claims, Map<String, Document> documents, Ink ink) {
    this.claims = claims;
    this.documents = documents;
    this.ink = ink;
  }

  /** The lines below a value; the same words said by the same are shown once. */
  Set<String> lines(List<Evidence> all) {
    Set<String> lines = new LinkedHashSet<>();
    all.forEach(evidence -> lines.add(lines(evidence)));
    return lines;
  }

  /** A pair of claims by id and trigger, and why they were judged so. */
  String link(Event.Link link, String between) {
    StringBuilder text = new StringBuilder("  ");
    text.append(claim(link.a())).append(between).append(claim(link.b()));
    text.append("  ").append(link.score().toPlainString()).append('\n');
    for (String reason : link.reasons()) {
      text.append(INDENT).append("- ").append(Quotation.plain(reason)).append('\n');
    }
    return text.toString();
  }

  private String lines(Evidence evidence) {
    Provenance provenance = evidence.provenance();
    if (provenance instanceof Provenance.Human human) {
      String note = human.note().isBlank() ? "" : ": " + Quotation.plain(human.note());
      return INDENT + "decided by " + human.who() + ", " + human.when() + note + "\n";
    }
    if (provenance instanceof Provenance.Imported imported) {
      return INDENT + "read from " + imported.file() + ", row " + imported.row() + "\n";
    }
    return INDENT + words(evidence) + "\n" + INDENT + "  " + ink.faint(origin(evidence)) + "\n";
  }

  private String words(Evidence evidence) {
    Document document = document(evidence);
    if (document == null) {
      return "(the report's text was erased)";
    }
    Claim claim = evidence.claim() == null ? null : claims.get(evidence.claim());
    String quote = Quotation.of(evidence.provenance().quoted(), claim, document, ink);
    return quote == null ? "(by rule alone, from no words of the report)" : "“" + quote + "”";
  }

  private String origin(Evidence evidence) {
    StringBuilder text = new StringBuilder();
    if (evidence.field().endsWith(ATTRIBUTION)) {
      String value = evidence.value();
      text.append(value.substring(value.lastIndexOf(": ") + 2));
      text.append(evidence.by() == null ? "; " : " by " + Quotation.plain(evidence.by()) + "; ");
    } else if (evidence.by() != null) {
      text.append("says ").append(Quotation.plain(evidence.by())).append("; ");
    }
    text.append(report(evidence));
    if (evidence.provenance() instanceof Provenance.Derived derived) {
      text.append("; by rule ").append(derived.rule());
    }
    return text.toString();
  }

  private String report(Evidence evidence) {
    Document document = document(evidence);
    if (document == null) {
      return Objects.requireNonNullElse(evidence.document(), "unknown report");
    }
    String outlet = document.outlet() == null ? Sites.name(document) : document.outlet();
    String day = document.published().date() == null ? "" : ", " + document.published().date();
    return Quotation.plain(outlet) + day;
  }

  private @Nullable Document document(Evidence evidence) {
    return evidence.document() == null ? null : documents.get(evidence.document());
  }

  private String claim(String id) {
    Claim claim = claims.get(id);
    Document document = claim == null ? null : documents.get(claim.document());
    if (claim == null || document == null || claim.trigger().end() > document.text().length()) {
      return id;
    }
    return id + " “" + Quotation.plain(claim.trigger().of(document.text())) + "”";
  }
}
