package org.griot.evaluate.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.griot.evaluate.task.Coded;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Document;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.PublicationDate;
import org.griot.model.Reality;
import org.griot.model.Side;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.TypeValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final Provenance QUOTE = Provenance.quote(new Span(0, 1));

  @Test
  void whatBefallsPeopleGivesTheViolationsWhateverTheType() {
    Claim brokenUp =
        claim("protest-with-intervention", HarmKind.ARRESTED, null, party("police-by", "BY"));
    Claim taken = claim("abduction", HarmKind.ARRESTED, null, party("isgs", null));
    Claim hurt = claim("attack", HarmKind.INJURED, null, party("isgs", null));

    assertThat(Violations.of(brokenUp)).containsExactly("arbitrary detention");
    assertThat(Violations.of(taken)).containsExactly("kidnapping");
    assertThat(Violations.of(hurt)).containsExactly("other");
    assertThat(Violations.of(claim("torture", HarmKind.INJURED, null, party("police-by", "BY"))))
        .containsExactly("torture");
    assertThat(Violations.of(claim("abduction", HarmKind.ABDUCTED, null, party("dss", "NG"))))
        .containsExactly("enforced disappearance");
    assertThat(answer(brokenUp, taken).violations())
        .containsExactly("arbitrary detention", "kidnapping");
  }

  @Test
  void theCountryIsTheOneThatMostHappeningsName() {
    Claim abroad = claim("attack", HarmKind.KILLED, "TR", party("army-sy", "SY"));
    Claim athome = claim("attack", HarmKind.KILLED, "SY", party("army-sy", "SY"));

    assertThat(answer(abroad, athome).values()).containsEntry(Attribute.COUNTRY, "SY");
    assertThat(answer(claim("arrests", HarmKind.ARRESTED, "HK", party("police-hk", "HK"))).values())
        .containsEntry(Attribute.COUNTRY, "CN");
  }

  @Test
  void aReportThatDatesNothingIsOfTheMonthOfPublication() {
    assertThat(answer(claim("arrests", HarmKind.ARRESTED, null, party("police-by", "BY"))).values())
        .containsEntry(Attribute.YEAR, "2021")
        .containsEntry(Attribute.MONTH, "2")
        .doesNotContainKey(Attribute.DAY)
        .containsEntry(Attribute.PERPETRATOR_TYPE, "state actor");
  }

  @Test
  void whatGoesOnIsOfTheDayOnWhichItBegan() {
    DateRange since =
        new DateRange(LocalDate.of(2016, 5, 1), null, DatePrecision.OPEN, "since May 2016", QUOTE);
    Claim held = claim("arrests", HarmKind.ARRESTED, null, party("police-by", "BY"), since);

    assertThat(answer(held).values())
        .containsEntry(Attribute.YEAR, "2016")
        .containsEntry(Attribute.MONTH, "5")
        .doesNotContainKey(Attribute.DAY);
  }

  @Test
  void theKindOfPerpetratorIsThatOfMostViolations() {
    Claim rebels = claim("attack", HarmKind.KILLED, null, party("isgs", null));
    Claim police = claim("arrests", HarmKind.ARRESTED, null, party("police-by", "BY"));
    Claim again = claim("torture", HarmKind.INJURED, null, party("police-by", "BY"));

    assertThat(answer(rebels, police, again).values())
        .containsEntry(Attribute.PERPETRATOR_TYPE, "state actor");
  }

  private static Answer answer(Claim... claims) {
    PublicationDate published = new PublicationDate(LocalDate.of(2021, 2, 3), "field");
    Document document =
        new Document(
            "d",
            "d",
            "d",
            null,
            "text",
            null,
            null,
            null,
            null,
            null,
            published,
            PublicationDate.UNKNOWN,
            "en",
            List.of(),
            List.of());
    return new Answer(new Coded.One(document, List.of(claims)));
  }

  private static Party party(String actor, String country) {
    PartyType type = actor.equals("isgs") ? PartyType.REBEL_GROUP : PartyType.STATE_FORCES;
    return new Party(actor, actor, actor, PartyRole.INITIATOR, type, country, List.of(), QUOTE);
  }

  private static Claim claim(String type, HarmKind harm, String country, Party party) {
    return claim(type, harm, country, party, null);
  }

  private static Claim claim(
      String type, HarmKind harm, String country, Party party, @Nullable DateRange date) {
    Place place =
        country == null
            ? null
            : new Place(
                country,
                country,
                List.of(country),
                null,
                null,
                null,
                null,
                null,
                "country",
                null,
                "by name",
                List.of(),
                QUOTE);
    return new Claim(
        "c-" + type + country,
        "d",
        new Span(0, 1),
        List.of(),
        ClaimKind.EVENT,
        Stance.ASSERTS,
        Reality.HAPPENED,
        true,
        new TypeValue(type, QUOTE),
        null,
        null,
        date,
        place,
        List.of(party),
        List.of(harm(harm)),
        List.of(),
        List.of(),
        null,
        List.of(),
        BigDecimal.ONE);
  }

  private static Harm harm(HarmKind kind) {
    return new Harm(
        "h1",
        kind,
        Side.CIVILIAN,
        "activists",
        null,
        3,
        3,
        false,
        null,
        null,
        List.of(),
        null,
        Stance.ASSERTS,
        null,
        QUOTE);
  }
}
