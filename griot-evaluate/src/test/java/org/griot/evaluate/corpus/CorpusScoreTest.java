package org.griot.evaluate.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.evaluate.score.Tally;
import org.griot.json.Json;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.Reality;
import org.griot.model.Side;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.TypeValue;
import org.junit.jupiter.api.Test;

class CorpusScoreTest {
  private static final String TEXT = "Fighters of the front killed 6 soldiers in Gao.";
  private static final Provenance QUOTE = Provenance.quote(new Span(0, 8));

  /** Type, axes, date, place, two actors and one figure: seven slots. */
  private final GoldClaim gold = gold("\"low\": 6, \"high\": 6");

  @Test
  void theGoldItselfIsOne() {
    CorpusScore score = score(gold, claim("armed-clash", 6, "2021-03-01", "Gao"));

    assertThat(score.metrics())
        .containsEntry("claim_f", new BigDecimal("1.0000"))
        .containsEntry("main_event_whole", new BigDecimal("1.0000"))
        .containsEntry("main_event_precision", new BigDecimal("1.0000"))
        .containsEntry("b3_f", new BigDecimal("1.0000"));
    assertThat(score.rows()).containsEntry("slots of claims (type to persons)", new Tally(7, 7, 7));
  }

  @Test
  void noClaimFindsNothing() {
    CorpusScore score = new CorpusScore(new TreeMap<>());
    score.report(List.of(gold), List.of(), TEXT);

    assertThat(score.metrics())
        .containsEntry("claim_f", new BigDecimal("0.0000"))
        .containsEntry("main_event_whole", new BigDecimal("0.0000"))
        .containsEntry("main_event_precision", null);
  }

  @Test
  void oneWrongFigureCostsOneSlotAndTheWholeEvent() {
    CorpusScore score = score(gold, claim("armed-clash", 7, "2021-03-01", "Gao"));

    // Six of seven slots on both sides.
    assertThat(score.metrics())
        .containsEntry("claim_f", new BigDecimal("0.8571"))
        .containsEntry("main_event_whole", new BigDecimal("0.0000"))
        .containsEntry("main_event_precision", new BigDecimal("1.0000"));
  }

  @Test
  void everyPartOfTheWholeCanSpoilIt() {
    assertThat(whole(claim("attack", 6, "2021-03-01", "Gao"))).isEqualTo("0.0000");
    assertThat(whole(claim("armed-clash", 6, "2021-03-02", "Gao"))).isEqualTo("0.0000");
    assertThat(whole(claim("armed-clash", 6, "2021-03-01", "Kidal"))).isEqualTo("0.0000");
    assertThat(whole(claim("armed-clash", 6, "2021-03-01", "Gao"))).isEqualTo("1.0000");
  }

  @Test
  void otherReadingsThatTheGoldAcceptsAreRight() {
    GoldClaim open = gold("\"low\": 5, \"high\": null, \"accept\": [[6, 6]]");

    assertThat(score(open, claim("armed-clash", 6, "2021-03-01", "Gao")).metrics())
        .containsEntry("main_event_whole", new BigDecimal("1.0000"));
  }

  @Test
  void aClaimThatSharesNothingIsNoMatch() {
    CorpusScore score = score(gold, claim("agreement", 9, "2020-01-01", "Kidal").parties(), 9);

    assertThat(score.metrics()).containsEntry("claim_f", new BigDecimal("0.0000"));
  }

  @Test
  void aFalseMainEventCostsPrecision() {
    CorpusScore score = new CorpusScore(new TreeMap<>());
    Claim right = claim("armed-clash", 6, "2021-03-01", "Gao");
    score.report(List.of(gold), List.of(right, claim("coup", 1, "2019-01-01", "Ber")), TEXT);

    assertThat(score.metrics())
        .containsEntry("main_event_precision", new BigDecimal("0.5000"))
        // Seven right of seven in the gold and fourteen made.
        .containsEntry("claim_f", new BigDecimal("0.6667"));
  }

  @Test
  void anOptionalClaimCountsNeitherWay() throws Exception {
    GoldClaim optional =
        GoldReader.read(
            Json.tree(
                "{\"id\":\"g\",\"document\":\"a\",\"trigger\":\"killed\",\"kind\":\"event\","
                    + "\"type\":\"armed-clash\",\"optional\":true}"));
    CorpusScore score = score(optional, claim("armed-clash", 6, "2021-03-01", "Gao"));

    assertThat(score.rows()).containsEntry("slots of claims (type to persons)", Tally.NONE);
  }

  @Test
  void wrongGoldSaysWhatIsWrong() {
    assertThatThrownBy(
            () ->
                GoldReader.read(Json.tree("{\"id\":\"g\",\"document\":\"a\",\"kind\":\"rumour\"}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("kind is no kind: rumour");
    assertThatThrownBy(() -> GoldReader.read(Json.tree("{\"kind\":\"event\"}")))
        .hasMessage("id is missing");
  }

  private String whole(Claim made) {
    return String.valueOf(score(gold, made).metrics().get("main_event_whole"));
  }

  private static CorpusScore score(GoldClaim gold, Claim made) {
    CorpusScore score = new CorpusScore(new TreeMap<>());
    score.report(List.of(gold), List.of(made), TEXT);
    return score;
  }

  private static CorpusScore score(GoldClaim gold, List<Party> parties, int killed) {
    CorpusScore score = new CorpusScore(new TreeMap<>(Map.of()));
    Claim made = claim("agreement", killed, "2020-01-01", "Kidal", List.of(parties.get(0)));
    GoldClaim other =
        new GoldClaim(
            gold.id(),
            gold.document(),
            null,
            gold.trigger(),
            gold.kind(),
            gold.stance(),
            gold.reality(),
            gold.main(),
            gold.types(),
            gold.dates(),
            gold.place(),
            List.of(),
            gold.harm(),
            List.of(),
            List.of(),
            null,
            false);
    score.report(List.of(other), List.of(made), TEXT);
    return score;
  }

  private static GoldClaim gold(String bounds) {
    try {
      return GoldReader.read(
          Json.tree(
              """
              {"id": "g", "document": "a.txt", "event": "gao", "trigger": "killed 6 soldiers",
               "kind": "event", "main": true, "type": "armed-clash",
               "date": {"start": "2021-03-01", "end": "2021-03-01"},
               "place": {"name": "Gao", "countries": ["ML"]},
               "actors": [
                 {"id": null, "name": "the front", "text": "Fighters of the front",
                  "role": "initiator", "attribution": [{"basis": "observed"}]},
                 {"id": "fama", "role": "target", "attribution": [{"basis": "observed"}]}],
               "harm": [{"id": "h1", "kind": "killed", "side": "target", %s}]}
              """
                  .formatted(bounds)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Claim claim(String type, int killed, String day, String place) {
    return claim(
        type,
        killed,
        day,
        place,
        List.of(
            party(null, "the front", PartyRole.INITIATOR),
            party("fama", "FAMa", PartyRole.TARGET)));
  }

  private static Claim claim(
      String type, int killed, String day, String place, List<Party> parties) {
    LocalDate date = LocalDate.parse(day);
    return new Claim(
        "c-" + type,
        "d",
        new Span(22, 28),
        List.of(),
        ClaimKind.EVENT,
        Stance.ASSERTS,
        Reality.HAPPENED,
        true,
        new TypeValue(type, QUOTE),
        null,
        null,
        new DateRange(date, date, DatePrecision.DAY, "as said", QUOTE),
        place(place),
        parties,
        List.of(harm(killed)),
        List.of(),
        List.of(),
        null,
        List.of(),
        BigDecimal.ONE);
  }

  private static Place place(String name) {
    return new Place(
        name,
        name,
        List.of("ML"),
        null,
        null,
        Position.of(16, 0),
        5,
        null,
        "populated",
        null,
        "by name",
        List.of(),
        QUOTE);
  }

  private static Harm harm(int killed) {
    return new Harm(
        "h1",
        HarmKind.KILLED,
        Side.TARGET,
        "soldiers",
        "fama",
        killed,
        killed,
        false,
        null,
        null,
        List.of(),
        null,
        Stance.ASSERTS,
        null,
        QUOTE);
  }

  private static Party party(String actor, String name, PartyRole role) {
    return new Party(
        actor,
        name,
        name,
        role,
        PartyType.REBEL_GROUP,
        null,
        List.of(new Attribution(Basis.OBSERVED, null, QUOTE)),
        QUOTE);
  }
}
