package org.griot.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.griot.ledger.LedgerObjects;
import org.griot.ledger.Recorded;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Person;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.Rejection;
import org.griot.model.Span;

/** Small projections, and one event per claim for tests that need no true resolver. */
public final class StoreObjects {
  private static final Provenance RULE = Provenance.derived("test");
  private static final List<List<String>> TYPES =
      List.of(List.of("Battles", "Armed clash"), List.of("Protests", "Peaceful protest"));

  private StoreObjects() {}

  public static DateRange date(String start, String end) {
    LocalDate first = start == null ? null : LocalDate.parse(start);
    LocalDate last = end == null ? null : LocalDate.parse(end);
    boolean open = first == null || last == null;
    return new DateRange(first, last, open ? DatePrecision.OPEN : DatePrecision.DAYS, "", RULE);
  }

  public static Place place(String name, String... countries) {
    return new Place(
        name,
        name,
        List.of(countries),
        null,
        null,
        Position.of(16.5, -3.25),
        5,
        null,
        "populated",
        null,
        "as named",
        List.of(),
        RULE);
  }

  public static Event event(String id, DateRange date, Place place, List<String> acled) {
    return event(id, date, place, acled, "happened", true, List.of("c-" + id), List.of());
  }

  public static Event event(
      String id,
      DateRange date,
      Place place,
      List<String> acled,
      String status,
      boolean main,
      List<String> claims,
      List<String> documents) {
    Event.Actor actor =
        new Event.Actor(
            "jnim",
            "Jama'at Nusrat",
            "JNIM",
            PartyRole.INITIATOR,
            PartyType.values()[0],
            null,
            List.of(),
            List.of());
    Person person = new Person("Élie Ag Âbda", List.of("Elias"), "killed", null, null, true, RULE);
    return new Event(
        id,
        new Event.Type(acled.get(1).replace(' ', '-'), acled, null, null),
        status,
        main,
        "Something happened in " + (place == null ? "an unknown place" : place.name()) + ".",
        date,
        place,
        List.of(actor),
        List.of(),
        List.of(person),
        List.of(),
        claims,
        documents,
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new BigDecimal("0.5"));
  }

  /** A projection of that many documents with one claim and one event each, all from the seed. */
  public static Projection projection(String head, int size, long seed) {
    Random random = new Random(seed);
    List<Document> documents = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String id = Integer.toHexString(random.nextInt()) + "-" + i;
      documents.add(LedgerObjects.document(id));
      ClaimKind kind = ClaimKind.values()[random.nextInt(3)];
      claims.add(
          LedgerObjects.claim("c-" + id, id, new Span(i, i + 1), kind, random.nextBoolean()));
      events.add(randomEvent("e-" + id, "c-" + id, id, random));
    }
    return new Projection(
        head,
        events,
        claims,
        documents,
        new TreeMap<>(),
        List.of(new Rejection("bad.txt", "read", "empty: " + seed)),
        new TreeMap<>(Map.of("former", events.isEmpty() ? "none" : events.get(0).id())),
        List.of());
  }

  private static Event randomEvent(String id, String claim, String document, Random random) {
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(60));
    String start = random.nextInt(5) == 0 ? null : day.toString();
    String end = random.nextInt(5) == 0 ? null : day.plusDays(random.nextInt(9)).toString();
    Place place =
        switch (random.nextInt(4)) {
          case 0 -> null;
          case 1 -> place("Ménaka", "ML");
          case 2 -> place("a border", "NE", "ML");
          default -> place("Djibo", "BF");
        };
    return event(
        id,
        random.nextInt(6) == 0 ? null : date(start, end),
        place,
        TYPES.get(random.nextInt(2)),
        random.nextBoolean() ? "happened" : "disputed",
        random.nextBoolean(),
        List.of(claim),
        List.of(document));
  }

  /** A stand-in for a resolver: each claim is an event of its own. */
  public static Projection eventPerClaim(Recorded recorded) {
    List<Event> events = new ArrayList<>();
    for (Claim claim : recorded.allClaims()) {
      events.add(
          event(
              "e-" + claim.id(),
              null,
              null,
              TYPES.get(0),
              "happened",
              claim.main(),
              List.of(claim.id()),
              List.of(claim.document())));
    }
    return Projection.of(recorded, events, List.of(), Map.of());
  }
}
