package org.griot.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Geometry;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Material;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Person;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.PublicationDate;
import org.griot.model.Reality;
import org.griot.model.Side;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.TypeValue;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.jspecify.annotations.Nullable;

/** Events made by hand, each from sentences of our own. */
final class TestEvents {
  static final String TEXT =
      "Gunmen attacked the army camp at Boulikessi on Monday. The government said 25 soldiers were"
          + " killed. Residents spoke of as many as 40. Amadou Keita, a trader, was injured.";

  static final Policies POLICIES =
      new Policies(Outlets.bundled(), List.of(document("d1", "Example Daily", "2019-10-02", TEXT)));

  static final ActorNames NAMES =
      (id, country, day) ->
          switch (id) {
            case "ml-army" -> day.getYear() >= 2013 ? "Military Forces of Mali (2013-)" : null;
            case "jnim" -> "JNIM: Group for Support of Islam and Muslims";
            default -> null;
          };

  static final ExportOptions OPTIONS =
      new ExportOptions(
          POLICIES.acled(), Redaction.PRIVATE, InterStyle.TEXT, NAMES, Outlets.bundled());

  private TestEvents() {}

  static Document document(String id, @Nullable String outlet, @Nullable String day, String text) {
    return new Document(
        id,
        id,
        "reports/" + id + ".txt",
        null,
        text,
        null,
        null,
        outlet,
        null,
        null,
        day == null
            ? PublicationDate.UNKNOWN
            : new PublicationDate(LocalDate.parse(day), "dateline"),
        PublicationDate.UNKNOWN,
        "en",
        List.of(),
        List.of());
  }

  static Span span(String text, String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  static Provenance quote(String words) {
    return Provenance.quote(span(TEXT, words));
  }

  static DateRange day(String day) {
    return days(day, day, DatePrecision.DAY);
  }

  static DateRange days(String start, String end, DatePrecision precision) {
    return new DateRange(
        LocalDate.parse(start),
        LocalDate.parse(end),
        precision,
        "weekday before publication",
        quote("Monday"));
  }

  static Place boulikessi() {
    return place("Boulikessi", "populated", 5, "ML");
  }

  static Place place(String name, String feature, @Nullable Integer km, String... countries) {
    Position at = Position.of(15.02334, -1.95561);
    return new Place(
        name,
        name,
        List.of(countries),
        "Mopti",
        "Douentza",
        at,
        km,
        new Geometry(Geometry.Shape.POINT, List.of(at)),
        feature,
        "griot:" + name,
        "by name",
        List.of(),
        quote("Boulikessi"));
  }

  static Harm harm(
      String id,
      HarmKind kind,
      @Nullable Integer low,
      @Nullable Integer high,
      @Nullable String by,
      String words,
      String... sharedWith) {
    return new Harm(
        id,
        kind,
        Side.TARGET,
        null,
        null,
        low,
        high,
        false,
        null,
        null,
        List.of(sharedWith),
        by,
        Stance.ASSERTS,
        null,
        quote(words));
  }

  static Event.Actor actor(
      @Nullable String id, String name, PartyRole role, PartyType type, Attribution... grounds) {
    return new Event.Actor(id, name, name, role, type, "ML", List.of(grounds), List.of("c1"));
  }

  static Event.Actor gunmen() {
    return actor(
        "unidentified-armed-group-ml",
        "unidentified armed group",
        PartyRole.INITIATOR,
        PartyType.REBEL_GROUP);
  }

  static Event.Actor army(PartyRole role) {
    return actor("ml-army", "Malian army", role, PartyType.STATE_FORCES);
  }

  static Event.Actor villagers() {
    return actor("civilians-ml", "villagers", PartyRole.TARGET, PartyType.CIVILIANS);
  }

  static Attribution ground(Basis basis, @Nullable String by) {
    return new Attribution(basis, by, quote("Gunmen"));
  }

  static Person trader() {
    return new Person(
        "Amadou Keita", List.of(), "injured", null, null, true, quote("Amadou Keita"));
  }

  static Claim claim(String id, String document, List<Harm> harm, List<Person> persons) {
    return new Claim(
        id,
        document,
        span(TEXT, "attacked"),
        List.of(),
        ClaimKind.EVENT,
        Stance.ASSERTS,
        Reality.HAPPENED,
        true,
        new TypeValue("armed-clash", quote("attacked")),
        null,
        null,
        day("2019-09-30"),
        boulikessi(),
        List.of(
            new Party(
                "unidentified-armed-group-ml",
                "unidentified armed group",
                "Gunmen",
                PartyRole.INITIATOR,
                PartyType.REBEL_GROUP,
                "ML",
                List.of(ground(Basis.OBSERVED, null)),
                quote("Gunmen")),
            new Party(
                "ml-army",
                "Malian army",
                "the army camp",
                PartyRole.TARGET,
                PartyType.STATE_FORCES,
                "ML",
                List.of(),
                quote("the army camp"))),
        harm,
        persons,
        List.of(new Material("army camp", "other", null, quote("army camp"))),
        null,
        List.of(new Span(0, TEXT.indexOf(". The") + 1)),
        new BigDecimal("0.9"));
  }

  /** The attack on the camp: two figures of the dead, one injured trader. */
  static Builder attack() {
    return new Builder();
  }

  static ExportInput input(List<Event> events, Claim... claims) {
    return new ExportInput(
        events,
        List.of(claims).stream().collect(Collectors.toMap(Claim::id, Function.identity())),
        Map.of("d1", document("d1", "Example Daily", "2019-10-02", TEXT)),
        "abc123",
        null);
  }

  static ExportInput input(Event... events) {
    return input(
        List.of(events),
        claim(
            "c1",
            "d1",
            List.of(
                harm("h1", HarmKind.KILLED, 25, 25, "the government", "25 soldiers"),
                harm("h2", HarmKind.KILLED, null, 40, "residents", "as many as 40")),
            List.of(trader())));
  }

  /** An event that differs in one thing from the attack. */
  static final class Builder {
    private String id = "griot-1";
    private Event.Type type =
        new Event.Type("armed-clash", List.of("Battles", "Armed clash"), "ASSAULT-firearms", 1);
    private String status = "happened";
    private boolean main = true;
    private String summary = "Gunmen attacked the army camp at Boulikessi.";
    private @Nullable DateRange date = day("2019-09-30");
    private @Nullable Place place = boulikessi();
    private List<Event.Actor> actors = List.of(gunmen(), army(PartyRole.TARGET));
    private List<Harm> harm =
        List.of(
            TestEvents.harm("h1", HarmKind.KILLED, 25, 25, "the government", "25 soldiers"),
            TestEvents.harm("h2", HarmKind.KILLED, null, 40, "residents", "as many as 40"));
    private List<Person> persons = List.of();
    private List<Event.Link> links = List.of();
    private List<Event.Link> nearMisses = List.of();

    Builder id(String value) {
      id = value;
      return this;
    }

    Builder type(String name, String event, String sub) {
      type = new Event.Type(name, List.of(event, sub), null, null);
      return this;
    }

    Builder noAcledType() {
      type = new Event.Type("threat", List.of(), "THREATEN", null);
      return this;
    }

    Builder disputed() {
      status = "disputed";
      return this;
    }

    Builder background() {
      main = false;
      return this;
    }

    Builder summary(String value) {
      summary = value;
      return this;
    }

    Builder date(@Nullable DateRange value) {
      date = value;
      return this;
    }

    Builder place(@Nullable Place value) {
      place = value;
      return this;
    }

    Builder actors(Event.Actor... value) {
      actors = List.of(value);
      return this;
    }

    Builder harm(Harm... value) {
      harm = List.of(value);
      return this;
    }

    Builder persons(Person... value) {
      persons = List.of(value);
      return this;
    }

    Builder links(Event.Link... value) {
      links = List.of(value);
      return this;
    }

    Builder nearMisses(Event.Link... value) {
      nearMisses = List.of(value);
      return this;
    }

    Event build() {
      List<Event.Toll> tolls = new ArrayList<>();
      harm.forEach(figure -> tolls.add(new Event.Toll("c1", "d1", figure)));
      return new Event(
          id,
          type,
          status,
          main,
          summary,
          date,
          place,
          actors,
          tolls,
          persons,
          List.of(),
          List.of("c1"),
          List.of("d1"),
          1,
          List.of(),
          links,
          nearMisses,
          List.of(),
          new BigDecimal("0.900"));
    }
  }
}
