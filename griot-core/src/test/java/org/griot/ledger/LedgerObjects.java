package org.griot.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Decision;
import org.griot.model.Document;
import org.griot.model.Provenance;
import org.griot.model.PublicationDate;
import org.griot.model.Reality;
import org.griot.model.Rejection;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.TypeValue;

/** Small nouns for the tests of ledgers and stores. */
public final class LedgerObjects {
  public static final RunHeader RUN =
      new RunHeader(
          "0.1.0",
          new TreeMap<>(Map.of("codebook", "c1", "actors", "a1")),
          new TreeMap<>(),
          "2026-01-01T00:00:00Z");

  private LedgerObjects() {}

  public static Document document(String id) {
    return document(
        id, id + " Gunmen attacked the market of " + id + " on Monday. \uD83D\uDE00", id);
  }

  public static Document document(String id, String text, String textId) {
    return document(id, text, textId, LocalDate.of(2024, 5, 2));
  }

  public static Document document(String id, String text, String textId, LocalDate published) {
    PublicationDate date =
        published == null ? PublicationDate.UNKNOWN : new PublicationDate(published, "field");
    return new Document(
        id,
        textId,
        "in/" + id + ".txt",
        null,
        text,
        null,
        null,
        "Outlet",
        null,
        null,
        date,
        PublicationDate.UNKNOWN,
        "en",
        List.of(),
        List.of(1, 2, 3));
  }

  public static Claim claim(String document, int at) {
    Span trigger = new Span(at, at + 8);
    return claim(document + "-" + at, document, trigger, ClaimKind.EVENT, true);
  }

  public static Claim claim(
      String id, String document, Span trigger, ClaimKind kind, boolean main) {
    return new Claim(
        id,
        document,
        trigger,
        List.of(),
        kind,
        Stance.ASSERTS,
        Reality.HAPPENED,
        main,
        new TypeValue("attack", Provenance.quote(trigger)),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(trigger),
        new BigDecimal("0.9"));
  }

  /** A report with as many claims. */
  public static List<NewEntry> report(String id, int claims) {
    List<Claim> all =
        java.util.stream.IntStream.range(0, claims).mapToObj(i -> claim(id, i)).toList();
    return NewEntry.report(document(id), all, RUN.id());
  }

  public static Rejection rejection(String path, String reason) {
    return new Rejection(path, "read", reason);
  }

  public static Decision decision(Decision.Action action, String document, int at) {
    return decision(action, List.of(new Decision.Target(document, new Span(at, at + 8))), null);
  }

  public static Decision undo(Decision undone) {
    return decision(Decision.Action.UNDO, List.of(), undone.id());
  }

  public static Decision decision(
      Decision.Action action, List<Decision.Target> targets, String undoes) {
    String id = action.name().toLowerCase(Locale.ROOT) + Json.sha256(targets + " " + undoes);
    return new Decision(
        id, action, targets, null, null, null, "ana", "2026-01-02T00:00:00Z", "note", undoes);
  }
}
