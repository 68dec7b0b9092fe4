package org.griot.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.griot.codebook.Codebook;
import org.griot.json.Json;
import org.griot.link.Countries;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Event;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Person;
import org.griot.model.Place;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one happening as one event. */
final class Gatherer {
  private final Codebook codebook;
  private final ActorRules actors;
  private final Summary summary;

  Gatherer(Codebook codebook, ActorRules actors, Countries countries) {
    this.codebook = codebook;
    this.actors = actors;
    this.summary = new Summary(countries, actors);
  }

  /** What the reading of one happening needs to know of the others. */
  record Surroundings(
      Map<String, String> eventOf,
      List<Event.Toll> elsewhere,
      List<Event.Link> links,
      List<Event.Link> nearMisses,
      Set<String> decisions) {}

  /** The id that an event has if this is the smallest of its claims. */
  static String eventId(String claim) {
    return "e-" + Json.sha256(claim).substring(0, 16);
  }

  static String eventId(Happening happening) {
    return eventId(happening.told().get(0).id());
  }

  Event gather(Happening happening, Surroundings around) {
    String id = eventId(happening);
    String type = Choices.type(happening, codebook);
    DateRange date = Choices.date(happening);
    Place place = Choices.place(happening);
    List<Event.Actor> parties =
        ActorUnion.of(happening, actors, date == null ? null : date.start());
    List<Event.Toll> harm = Tolls.of(happening, around.elsewhere(), id, around.eventOf());
    List<Person> persons = PersonUnion.persons(happening.told());
    boolean disputed = !happening.denied().isEmpty();
    Set<String> claims = new TreeSet<>();
    Set<String> documents = new TreeSet<>();
    Set<String> former = new TreeSet<>();
    for (Profile each : happening.all()) {
      list(each.claim, claims, documents);
    }
    happening.copies().forEach(copy -> list(copy, claims, documents));
    claims.forEach(claim -> former.add(eventId(claim)));
    former.remove(id);
    return new Event(
        id,
        type(type, parties),
        disputed ? "disputed" : "happened",
        happening.told().stream().anyMatch(p -> p.claim.main()),
        summary.of(new Summary.Parts(type, date, place, parties, harm, persons, disputed)),
        date,
        place,
        parties,
        harm,
        persons,
        PersonUnion.material(happening.told()),
        List.copyOf(claims),
        List.copyOf(documents),
        happening.sources().count(),
        List.copyOf(former),
        around.links(),
        around.nearMisses(),
        List.copyOf(around.decisions()),
        Confidence.of(happening, around.links()));
  }

  private static void list(Claim claim, Set<String> claims, Set<String> documents) {
    claims.add(claim.id());
    documents.add(claim.document());
  }

  private Event.Type type(String id, List<Event.Actor> parties) {
    if (!codebook.has(id)) {
      return new Event.Type(id, List.of(), null, null);
    }
    return new Event.Type(
        id,
        codebook.type(id).acled(),
        codebook.type(id).plover(),
        codebook.ucdp(id, side(parties, PartyRole.INITIATOR), side(parties, PartyRole.TARGET)));
  }

  private static @Nullable PartyType side(List<Event.Actor> parties, PartyRole role) {
    for (Event.Actor actor : parties) {
      boolean firm =
          role == PartyRole.TARGET
              || actor.attribution().stream()
                  .anyMatch(a -> a.basis() == Basis.OBSERVED || a.basis() == Basis.CLAIMED);
      if (actor.role() == role && firm && actor.type() != PartyType.OTHER) {
        return actor.type();
      }
    }
    return null;
  }
}
