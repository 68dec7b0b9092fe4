package org.griot.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.griot.ledger.LedgerObjects;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Event;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Provenance;
import org.griot.model.Side;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.TypeValue;
import org.griot.store.StoreObjects;

/** Claims and events that differ in a few fields. */
final class CompareObjects {
  static final String REPORT = "Gunmen killed 12 people in Gao on Monday, the army said. ";
  private static final Provenance RULE = Provenance.derived("test");

  private CompareObjects() {}

  static Claim claim(String id, Span trigger, String type, String day, String place, Integer low) {
    Claim bare = LedgerObjects.claim(id, "doc", trigger, ClaimKind.EVENT, true);
    List<Harm> harm = new ArrayList<>();
    if (low != null) {
      harm.add(killed(low));
    }
    return new Claim(
        id,
        "doc",
        trigger,
        List.of(),
        bare.kind(),
        bare.stance(),
        bare.reality(),
        true,
        new TypeValue(type, RULE),
        null,
        null,
        day == null ? null : StoreObjects.date(day, day),
        place == null ? null : StoreObjects.place(place, "ML"),
        List.of(party("jnim")),
        harm,
        List.of(),
        List.of(),
        null,
        List.of(new Span(0, 56)),
        new BigDecimal("0.9"));
  }

  static Party party(String id) {
    return new Party(id, id, id, PartyRole.INITIATOR, PartyType.REBEL_GROUP, null, List.of(), RULE);
  }

  static Harm killed(int number) {
    return new Harm(
        "h1",
        HarmKind.KILLED,
        Side.UNKNOWN,
        null,
        null,
        number,
        number,
        false,
        null,
        null,
        List.of(),
        null,
        Stance.ASSERTS,
        null,
        RULE);
  }

  /** An event whose claims are {@code c-X} of documents {@code X}, and its figure if not null. */
  static Event event(
      String id, String day, Integer killed, List<String> documents, List<String> decisions) {
    List<String> claims = documents.stream().map(d -> "c-" + d).toList();
    Event bare =
        StoreObjects.event(
            id,
            day == null ? null : StoreObjects.date(day, day),
            StoreObjects.place("Gao", "ML"),
            List.of("Battles", "Armed clash"),
            "happened",
            true,
            claims,
            documents);
    List<Event.Toll> harm =
        killed == null
            ? List.of()
            : List.of(new Event.Toll(claims.get(0), documents.get(0), killed(killed)));
    return new Event(
        bare.id(),
        bare.type(),
        bare.status(),
        bare.main(),
        bare.summary(),
        bare.date(),
        bare.place(),
        bare.actors(),
        harm,
        bare.persons(),
        bare.material(),
        claims,
        documents,
        documents.size(),
        List.of(),
        List.of(),
        List.of(),
        decisions,
        bare.confidence());
  }
}
