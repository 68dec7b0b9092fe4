package org.griot.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.griot.model.AnnotatedDocument;
import org.griot.model.ClaimKind;
import org.griot.model.Document;
import org.griot.model.Mention;
import org.griot.model.Outlet;
import org.griot.model.PartyType;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.PublicationDate;
import org.griot.model.Reality;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.junit.jupiter.api.Test;

class HomelandTest {
  private final List<Mention> mentions = new ArrayList<>();
  private final List<RoleLink> links = new ArrayList<>();

  @Test
  void townsTellMoreThanCountries() {
    named("US", "country", "United States");
    named("AF", "populated", "Kunduz");

    assertThat(homeland().country()).isEqualTo("AF");
  }

  @Test
  void whereTheDeedIsToldCountsTwice() {
    named("RU", "populated", "Moscow");
    Mention town = named("UA", "populated", "Izium");
    links.add(new RoleLink(DEED, town, "place"));

    assertThat(homeland().country()).isEqualTo("UA");
  }

  @Test
  void aNameThatStandsOftenDoesNotOutvoteAllOthers() {
    for (int i = 0; i < 20; i++) {
      named("FR", "country", "France");
    }
    named("ML", "populated", "Gao");
    named("ML", "populated", "Ansongo");
    named("ML", "populated", "Tessit");
    named("ML", "populated", "Kidal");
    named("ML", "populated", "Ménaka");

    assertThat(homeland().country()).isEqualTo("ML");
  }

  @Test
  void aPartyWhoseCountryWasConcludedSaysNothing() {
    mentions.add(army("ML", "inferred: the only state of the report"));

    assertThat(homeland().country()).isNull();
  }

  @Test
  void aPartyByNameTellsWhereTheReportPlays() {
    mentions.add(army("ML", "name in the registry"));

    assertThat(homeland().country()).isEqualTo("ML");
  }

  @Test
  void aNameOfNoGazetteerLiesThereAndSaysWhy() {
    named("ML", "populated", "Niono");
    Place place = homeland().around(place(List.of(), "unknown", "Sorobougou"));

    assertThat(place).isNotNull();
    assertThat(place.countries()).containsExactly("ML");
    assertThat(place.position()).isNull();
    assertThat(place.reason()).contains("where most of the report plays");
  }

  private Homeland homeland() {
    return new Homeland(
        new AnnotatedDocument(
            DOCUMENT, Outlet.UNKNOWN, List.of(), mentions, List.of(), links, List.of()));
  }

  private Mention named(String country, String feature, String name) {
    Mention mention = new Mention.PlaceName(at(), place(List.of(country), feature, name));
    mentions.add(mention);
    return mention;
  }

  private Mention.Actor army(String country, String reason) {
    return new Mention.Actor(
        at(), "military-ml", "Military", PartyType.STATE_FORCES, country, false, reason);
  }

  private Span at() {
    return new Span(10 * mentions.size(), 10 * mentions.size() + 4);
  }

  private static Place place(List<String> countries, String feature, String name) {
    return new Place(
        name,
        name,
        countries,
        null,
        null,
        null,
        null,
        null,
        feature,
        null,
        "told",
        List.of(),
        Provenance.quote(new Span(0, 1)));
  }

  private static final Trigger DEED =
      new Trigger(
          new Span(0, 4),
          "attack",
          0,
          ClaimKind.EVENT,
          Stance.ASSERTS,
          Reality.HAPPENED,
          true,
          null,
          null,
          false,
          false);

  private static final Document DOCUMENT =
      new Document(
          "d",
          "d",
          "d.txt",
          null,
          "",
          null,
          null,
          null,
          null,
          null,
          PublicationDate.UNKNOWN,
          PublicationDate.UNKNOWN,
          "en",
          List.of(),
          List.of());
}
