package org.griot.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.griot.codebook.Codebook;
import org.griot.link.Countries;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DateRange;
import org.griot.model.Decision;
import org.griot.model.Document;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Material;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Person;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.PublicationDate;
import org.griot.model.Reality;
import org.griot.model.Side;
import org.griot.model.Span;
import org.griot.model.Speaker;
import org.griot.model.Stance;
import org.griot.model.TypeValue;

/** Claims and documents in a few words. Each claim begins as an armed clash told as news. */
final class TestClaims {
  static final Codebook CODEBOOK = Codebook.bundled();
  static final TestActors ACTORS = new TestActors();
  private static final Provenance QUOTE = Provenance.quote(new Span(0, 1));

  private final String id;
  private final String document;
  private Span trigger = new Span(10, 16);
  private ClaimKind kind = ClaimKind.EVENT;
  private Stance stance = Stance.ASSERTS;
  private Reality reality = Reality.HAPPENED;
  private boolean main = true;
  private String type = "armed-clash";
  private DateRange date;
  private Place place;
  private String speaker;
  private final List<Party> parties = new ArrayList<>();
  private final List<Harm> harm = new ArrayList<>();
  private final List<Person> persons = new ArrayList<>();
  private final List<Material> material = new ArrayList<>();
  private String confidence = "0.800";

  private TestClaims(String id, String document) {
    this.id = id;
    this.document = document;
  }

  static Resolver resolver() {
    return new Resolver(CODEBOOK, ACTORS, Countries.bundled());
  }

  static TestClaims claim(String id, String document) {
    return new TestClaims(id, document);
  }

  /** Another claim with the same values. */
  TestClaims as(String otherId, String otherDocument) {
    TestClaims other = new TestClaims(otherId, otherDocument);
    other.trigger = trigger;
    other.kind = kind;
    other.stance = stance;
    other.reality = reality;
    other.main = main;
    other.type = type;
    other.date = date;
    other.place = place;
    other.speaker = speaker;
    other.parties.addAll(parties);
    other.harm.addAll(harm);
    other.persons.addAll(persons);
    other.material.addAll(material);
    other.confidence = confidence;
    return other;
  }

  TestClaims trigger(int start, int end) {
    trigger = new Span(start, end);
    return this;
  }

  TestClaims kind(ClaimKind value) {
    kind = value;
    return this;
  }

  TestClaims denies(String by) {
    stance = Stance.DENIES;
    speaker = by;
    return this;
  }

  TestClaims reality(Reality value) {
    reality = value;
    return this;
  }

  TestClaims background() {
    main = false;
    return this;
  }

  TestClaims type(String value) {
    type = value;
    return this;
  }

  TestClaims confidence(String value) {
    confidence = value;
    return this;
  }

  TestClaims on(String day) {
    return between(day, day);
  }

  TestClaims between(String start, String end) {
    LocalDate from = LocalDate.parse(start);
    LocalDate to = LocalDate.parse(end);
    date = new DateRange(from, to, CorrectedValues.precision(from, to), "as told", QUOTE);
    return this;
  }

  TestClaims undated() {
    date = null;
    return this;
  }

  TestClaims at(String name, String country, double lat, double lon, int precisionKm) {
    String id = "geo:" + name + "," + lat;
    String feature = precisionKm > 100 ? "region" : "populated";
    place = place(name, country, Position.of(lat, lon), precisionKm, feature, id);
    return this;
  }

  TestClaims in(String country) {
    place = place(country, country, null, null, "country", "country:" + country);
    return this;
  }

  /** The place is not told of it, but of what is told beside it. */
  TestClaims takenOver() {
    place = place.with(place.countries(), "told before it", Provenance.scene(place.provenance()));
    return this;
  }

  TestClaims nowhere() {
    place = null;
    return this;
  }

  private static Place place(
      String name, String country, Position at, Integer km, String feature, String id) {
    return new Place(
        name,
        name,
        List.of(country),
        null,
        null,
        at,
        km,
        null,
        feature,
        id,
        "named",
        List.of(),
        QUOTE);
  }

  TestClaims initiator(String actor) {
    return initiator(actor, Basis.OBSERVED, null);
  }

  TestClaims initiator(String actor, Basis basis, String by) {
    parties.add(party(actor, PartyRole.INITIATOR, basis, by));
    return this;
  }

  TestClaims target(String actor) {
    parties.add(party(actor, PartyRole.TARGET, Basis.OBSERVED, null));
    return this;
  }

  TestClaims other(String actor) {
    parties.add(party(actor, PartyRole.OTHER, Basis.OBSERVED, null));
    return this;
  }

  TestClaims noParties() {
    parties.clear();
    return this;
  }

  private static Party party(String actor, PartyRole role, Basis basis, String by) {
    String name = ACTORS.name(actor);
    return new Party(
        name == null ? null : actor,
        name == null ? actor : name,
        name == null ? actor : name,
        role,
        ACTORS.type(actor),
        null,
        List.of(new Attribution(basis, by, QUOTE)),
        QUOTE);
  }

  TestClaims killed(int number, Side side, String who) {
    return harm(HarmKind.KILLED, number, number, side, who, null);
  }

  TestClaims killed(int number) {
    return killed(number, Side.TARGET, "soldiers");
  }

  TestClaims noHarm() {
    harm.clear();
    return this;
  }

  TestClaims harm(HarmKind what, Integer low, Integer high, Side side, String who, String by) {
    return harm(figure("h" + (harm.size() + 1), what, low, high, side, who, by, null, List.of()));
  }

  TestClaims harm(Harm figure) {
    harm.add(figure);
    return this;
  }

  TestClaims words(HarmKind what, String words, Side side) {
    String h = "h" + (harm.size() + 1);
    return harm(
        new Harm(
            h,
            what,
            side,
            "people",
            null,
            null,
            null,
            false,
            words,
            null,
            List.of(),
            null,
            Stance.ASSERTS,
            null,
            QUOTE));
  }

  TestClaims part(int number, String who, String of) {
    String h = "h" + (harm.size() + 1);
    HarmKind what = harm.get(0).kind();
    return harm(figure(h, what, number, number, harm.get(0).side(), who, null, of, List.of()));
  }

  TestClaims sharedWith(String... others) {
    Harm h = harm.remove(harm.size() - 1);
    return harm(
        figure(
            h.id(), h.kind(), h.low(), h.high(), h.side(), h.who(), h.by(), null, List.of(others)));
  }

  static Harm figure(
      String id,
      HarmKind kind,
      Integer low,
      Integer high,
      Side side,
      String who,
      String by,
      String partOf,
      List<String> sharedWith) {
    return new Harm(
        id,
        kind,
        side,
        who,
        null,
        low,
        high,
        false,
        null,
        partOf,
        sharedWith,
        by,
        Stance.ASSERTS,
        null,
        QUOTE);
  }

  TestClaims person(String name, String role, String... aliases) {
    persons.add(new Person(name, List.of(aliases), role, null, null, false, QUOTE));
    return this;
  }

  TestClaims taken(String text, Integer count) {
    material.add(new Material(text, "taken", count, QUOTE));
    return this;
  }

  Claim build() {
    return new Claim(
        id,
        document,
        trigger,
        List.of(trigger),
        kind,
        stance,
        reality,
        main,
        new TypeValue(type, QUOTE),
        null,
        null,
        date,
        place,
        parties,
        harm,
        persons,
        material,
        speaker == null ? null : new Speaker(speaker, QUOTE),
        List.of(new Span(0, 40)),
        new BigDecimal(confidence));
  }

  static Document document(String id, String outlet, String published) {
    return document(id, outlet, published, "Text of " + id, List.of());
  }

  static Document document(
      String id, String outlet, String published, String text, List<Integer> signature) {
    PublicationDate date =
        published == null
            ? PublicationDate.UNKNOWN
            : new PublicationDate(LocalDate.parse(published), "field");
    String textId = text.replaceAll("\\s+", " ");
    return new Document(
        id,
        textId,
        id + ".txt",
        null,
        text,
        null,
        null,
        outlet,
        null,
        null,
        date,
        PublicationDate.UNKNOWN,
        "en",
        List.of(),
        signature);
  }

  static Decision.Target target(Claim claim) {
    return new Decision.Target(claim.document(), claim.trigger());
  }

  static Decision decision(String id, Decision.Action action, Decision.Target... claims) {
    return new Decision(
        id, action, List.of(claims), null, null, null, "ana", "2020-01-01T00:00:00Z", "", null);
  }

  static Decision correct(String id, Claim claim, String field, String value) {
    return new Decision(
        id,
        Decision.Action.CORRECT,
        List.of(target(claim)),
        field,
        value,
        null,
        "ana",
        "2020-01-02T00:00:00Z",
        "read again",
        null);
  }
}
