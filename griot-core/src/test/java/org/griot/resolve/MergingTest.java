package org.griot.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.resolve.TestClaims.claim;
import static org.griot.resolve.TestClaims.document;

import java.util.List;
import java.util.stream.Stream;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.Reality;
import org.griot.model.Side;
import org.junit.jupiter.api.Test;

class MergingTest {
  private static final List<Document> REPORTS =
      List.of(
          document("d1", "Reuters", "2021-03-16"),
          document("d2", "AFP", "2021-03-16"),
          document("d3", "RFI", "2021-03-18"));

  /** An attack on a post at Tessit. */
  private static TestClaims tessit(String id, String document) {
    return claim(id, document)
        .on("2021-03-15")
        .at("Tessit", "ML", 15.20, 0.35, 3)
        .initiator("unidentified-armed-group-ml")
        .target("army-ml");
  }

  private static Resolution resolve(TestClaims... claims) {
    List<Claim> built = Stream.of(claims).map(TestClaims::build).toList();
    return TestClaims.resolver().resolve(built, REPORTS, List.of());
  }

  private static List<Event> events(TestClaims... claims) {
    return resolve(claims).events();
  }

  @Test
  void threeOutletsWithConflictingTollsTellOfOneEvent() {
    List<Event> events =
        events(
            tessit("c1", "d1").killed(11),
            tessit("c2", "d2").killed(33),
            tessit("c3", "d3").killed(33));

    assertThat(events).hasSize(1);
    Event event = events.get(0);
    assertThat(event.claims()).containsExactly("c1", "c2", "c3");
    assertThat(event.sources()).isEqualTo(3);
    assertThat(event.harm()).extracting(t -> t.figure().low()).containsExactly(11, 33, 33);
    assertThat(event.links()).hasSize(2);
    assertThat(event.links().get(0).reasons())
        .contains("both at Tessit (+250)", "33 killed in both (+150)");
    assertThat(event.status()).isEqualTo("happened");
  }

  @Test
  void aRisingTollExtendsTheEventAndKeepsTheSeries() {
    List<Event> events =
        events(tessit("c1", "d1").killed(8), tessit("c3", "d3").undated().noHarm().killed(40));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).harm()).extracting(t -> t.figure().low()).containsExactly(8, 40);
  }

  @Test
  void twoBasesAttackedOnOneDayAreTwoEventsAndTheNearMissSaysWhy() {
    List<Event> events =
        events(
            tessit("c1", "d1").at("Boulikessi", "ML", 14.90, -1.33, 3),
            tessit("c2", "d1").trigger(60, 66).at("Mondoro", "ML", 14.67, -1.95, 3));

    assertThat(events).hasSize(2);
    assertThat(events.get(0).nearMisses()).hasSize(1);
    assertThat(events.get(0).nearMisses().get(0).reasons().get(0))
        .startsWith("contradiction: Boulikessi is ")
        .endsWith("km from Mondoro");
  }

  @Test
  void twoNeighbouringVillagesEachExactlyPlacedStayApart() {
    assertThat(
            events(
                tessit("c1", "d1").at("Ouro Alpha", "ML", 14.000, -3.000, 3),
                tessit("c2", "d2").at("Ouro Beta", "ML", 14.045, -3.000, 3)))
        .hasSize(2);
  }

  @Test
  void aRegionHoldsTheVillageInIt() {
    List<Event> events =
        events(
            tessit("c1", "d1").killed(33),
            tessit("c2", "d2").at("Gao region", "ML", 16.5, 0.5, 200).killed(33));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).place().name()).isEqualTo("Tessit");
  }

  @Test
  void distanceAndTimeAloneJoinNothing() {
    List<Event> events =
        events(
            tessit("c1", "d1").noParties().at("Tessit", "ML", 15.20, 0.35, 20),
            tessit("c2", "d2").noParties().at("Ansongo", "ML", 15.40, 0.40, 20));

    assertThat(events).hasSize(2);
  }

  @Test
  void differentTargetsInOneTownOnOneDayStayApart() {
    assertThat(
            events(
                tessit("c1", "d1").type("attack").noParties().target("civilians-ml"),
                tessit("c2", "d2").type("attack").noParties().target("mission")))
        .hasSize(2);
    assertThat(
            events(
                tessit("c1", "d1").noParties().initiator("front").target("army-ml"),
                tessit("c2", "d2").noParties().initiator("league").target("army-ml")))
        .hasSize(2);
  }

  @Test
  void onePlaceOnTwoDaysIsTwoEventsUnlessAFigureOrPersonTiesThem() {
    assertThat(events(tessit("c1", "d1"), tessit("c2", "d2").on("2021-03-14"))).hasSize(2);
    assertThat(
            events(tessit("c1", "d1").killed(33), tessit("c2", "d2").on("2021-03-14").killed(33)))
        .hasSize(1);
    assertThat(
            events(
                tessit("c1", "d1").person("Abu Someone", "killed"),
                tessit("c2", "d2").on("2021-03-11").person("Abu Someone", "killed")))
        .hasSize(1);
  }

  @Test
  void aReportThatMistakesTheDayButNotThePlaceAndTheTollTellsOfTheSameEvent() {
    List<Event> events =
        events(
            tessit("c1", "d1"),
            tessit("c2", "d2").killed(33),
            tessit("c3", "d3").on("2021-03-18").killed(33));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).date().start()).isEqualTo("2021-03-15");
    assertThat(events(tessit("c1", "d2").killed(3), tessit("c2", "d3").on("2021-03-18").killed(3)))
        .as("a common figure excuses no other day")
        .hasSize(2);
  }

  @Test
  void aCountryContradictsNoVillageInIt() {
    List<Event> events =
        events(tessit("c1", "d1").killed(33), tessit("c2", "d2").in("ML").killed(33));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).place().name()).isEqualTo("Tessit");
    assertThat(events(tessit("c1", "d1").killed(33), tessit("c2", "d2").in("NE").killed(33)))
        .hasSize(2);
  }

  @Test
  void twoLargeTollsNearEachOtherInOneAreaOnOneDayAreOne() {
    TestClaims area = tessit("c2", "d2").noParties().at("Gao region", "ML", 15.5, 0.5, 200);

    assertThat(events(tessit("c1", "d1").killed(61), area.killed(101))).hasSize(1);
    assertThat(events(tessit("c1", "d1").killed(6), area.as("c2", "d2").noHarm().killed(7)))
        .as("small ones are too common")
        .hasSize(2);
  }

  @Test
  void oneNamedSiteThatAReportGivesRoughlyIsTheSameSite() {
    TestClaims rough =
        tessit("c2", "d2")
            .at("Tessit", "ML", 15.20, 0.35, 15)
            .noParties()
            .initiator("league")
            .target("army-ml");

    assertThat(events(tessit("c1", "d1"), rough)).hasSize(1);
  }

  @Test
  void whatOneReportSaysHereWithItsDayAndThereWithItsPlaceIsOneEvent() {
    TestClaims dated = tessit("c1", "d1").nowhere();
    TestClaims placed = tessit("c2", "d1").trigger(80, 86).undated().noParties();

    assertThat(events(dated, placed)).hasSize(1);
    assertThat(events(dated, placed.as("c2", "d1").background())).hasSize(2);
  }

  @Test
  void theSameNamedVictimOutweighsVagueTimeAndPlace() {
    List<Event> events =
        events(
            tessit("c1", "d1")
                .noParties()
                .initiator("army-ml")
                .target("league")
                .person("Abdoul Karim Example", "killed", "Redbeard"),
            tessit("c2", "d3")
                .noParties()
                .target("north-wing")
                .undated()
                .background()
                .in("ML")
                .person("Karim Example", "killed")
                .person("Abdoul Karim Example", "killed"));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).persons()).hasSize(1);
    assertThat(events.get(0).persons().get(0).aliases())
        .containsExactly("Karim Example", "Redbeard");
  }

  @Test
  void anotherNameForTheOneVictimIsAContradiction() {
    assertThat(
            events(
                tessit("c1", "d1").killed(1).person("Abdoul Example", "killed"),
                tessit("c2", "d2").killed(1).person("Moussa Other", "killed")))
        .hasSize(2);
  }

  @Test
  void aContradictionKeepsChainsApart() {
    List<Event> events =
        events(
            tessit("c1", "d1").noParties().initiator("front").target("army-ml").killed(14),
            tessit("c2", "d2").noParties().target("army-ml").killed(14),
            tessit("c3", "d3").noParties().initiator("league").target("army-ml").killed(14));

    assertThat(events).hasSize(2);
    assertThat(events.stream().mapToInt(e -> e.claims().size()).sum()).isEqualTo(3);
    assertThat(events).noneSatisfy(e -> assertThat(e.claims()).contains("c1", "c3"));
  }

  @Test
  void attackerAndAttackedMayBeToldTheOtherWayRoundInAClash() {
    List<Event> events =
        events(
            tessit("c1", "d1").noParties().initiator("front").target("army-ml"),
            tessit("c2", "d2").noParties().initiator("army-ml").target("front"),
            tessit("c3", "d3").noParties().initiator("front").target("army-ml"));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).actors())
        .extracting(Event.Actor::id, Event.Actor::role)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("front", PartyRole.INITIATOR),
            org.assertj.core.groups.Tuple.tuple("army-ml", PartyRole.TARGET));
  }

  @Test
  void aReportCannotTellOfWhatComesAfterIt() {
    assertThat(events(tessit("c1", "d1").on("2021-03-20"), tessit("c2", "d2").undated()))
        .hasSize(2);
  }

  @Test
  void blameIsNoContradictionAndNoPerpetrator() {
    List<Event> events =
        events(
            tessit("c1", "d1")
                .noParties()
                .target("army-ml")
                .initiator("front", Basis.BLAMED, "the authorities")
                .killed(25),
            tessit("c2", "d2")
                .noParties()
                .target("army-ml")
                .initiator("league", Basis.POSSIBLE, null)
                .killed(25),
            tessit("c3", "d3").killed(25));

    assertThat(events).hasSize(1);
    Event event = events.get(0);
    assertThat(event.actors().stream().filter(a -> a.role() == PartyRole.INITIATOR))
        .extracting(Event.Actor::id)
        .containsExactly("unidentified-armed-group-ml", "front", "league");
    assertThat(event.summary())
        .startsWith("On 15 March 2021, an unidentified armed group clashed with Malian army")
        .contains("blamed on Front by the authorities", "possibly League");
    assertThat(event.type().ucdp()).isEqualTo(1);
  }

  @Test
  void anUnidentifiedPartyGivesWayToOneThatAReportNamesAsFact() {
    List<Event> events =
        events(
            tessit("c1", "d1").killed(7),
            tessit("c2", "d2").noParties().initiator("north-wing").target("army-ml").killed(7),
            tessit("c3", "d3").noParties().initiator("league").target("army-ml").killed(7));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).actors())
        .extracting(Event.Actor::id)
        .containsExactly("north-wing", "army-ml");
  }

  @Test
  void aDenialMakesTheEventDisputed() {
    Resolution resolution =
        resolve(
            tessit("c1", "d1").killed(9),
            tessit("c2", "d2").denies("the army"),
            tessit("c3", "d3").on("2020-01-01").denies("the army"));

    assertThat(resolution.events()).hasSize(1);
    assertThat(resolution.events().get(0).status()).isEqualTo("disputed");
    assertThat(resolution.events().get(0).claims()).containsExactly("c1", "c2");
    assertThat(resolution.events().get(0).summary()).contains("disputed");
    assertThat(resolution.setAside())
        .containsExactly(new SetAside("c3", "denies nothing that is known"));
  }

  @Test
  void onlyWhatHappenedBecomesAnEvent() {
    Resolution resolution =
        resolve(
            tessit("c1", "d1").kind(ClaimKind.STATISTIC),
            tessit("c2", "d1").kind(ClaimKind.RELATION),
            tessit("c3", "d1").reality(Reality.PLANNED),
            tessit("c4", "d1").reality(Reality.HYPOTHETICAL));

    assertThat(resolution.events()).isEmpty();
    assertThat(resolution.setAside())
        .extracting(SetAside::reason)
        .containsExactly("statistic", "relation", "planned", "hypothetical");
  }

  @Test
  void backgroundMentionsOfOnePastAttackMergeAndStayBackground() {
    TestClaims past =
        claim("c1", "d1")
            .background()
            .between("2017-01-01", "2017-12-31")
            .in("NE")
            .initiator("north-wing")
            .killed(4, Side.TARGET, "American soldiers")
            .killed(4, Side.TARGET, "Nigerien soldiers");
    List<Event> events = events(past, past.as("c2", "d2"), tessit("c3", "d3"));

    assertThat(events).hasSize(2);
    Event background = events.stream().filter(e -> !e.main()).findFirst().orElseThrow();
    assertThat(background.claims()).containsExactly("c1", "c2");
  }

  @Test
  void theTypeIsTheMoreSpecificOneAndDatesAreCutToWhatAllAllow() {
    List<Event> events =
        events(
            tessit("c1", "d1").type("remote-explosive").noParties().target("army-ml").killed(6),
            tessit("c2", "d2")
                .type("suicide-bomb")
                .noParties()
                .target("army-ml")
                .between("2021-03-14", "2021-03-15")
                .killed(6));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).type().id()).isEqualTo("suicide-bomb");
    assertThat(events.get(0).type().acled())
        .containsExactly("Explosions/Remote violence", "Suicide bomb");
    assertThat(events.get(0).date().days()).isEqualTo(1);
    assertThat(events.get(0).date().reason()).contains("2 of 2 sources agree", "from c1");
  }

  @Test
  void aFigureForTwoAttacksPointsFromEachEventToTheOther() {
    List<Event> events =
        events(
            tessit("c1", "d1").killed(25).sharedWith("c2"),
            tessit("c2", "d1").trigger(70, 75).at("Mondoro", "ML", 14.67, -1.95, 3));

    assertThat(events).hasSize(2);
    for (Event event : events) {
      Event other = events.get(events.get(0) == event ? 1 : 0);
      assertThat(event.harm()).hasSize(1);
      assertThat(event.harm().get(0).claim()).isEqualTo("c1");
      assertThat(event.harm().get(0).figure().sharedWith()).containsExactly(other.id());
      assertThat(event.summary()).contains("25 soldiers killed in this and another event");
    }
  }

  @Test
  void whatAReportTellsWithDeadOfItsOwnIsNotItsOtherNewsAgain() {
    TestClaims again = claim("c2", "d1").type("armed-clash").noParties().undated().trigger(40, 45);

    assertThat(events(tessit("c1", "d1").killed(5), again.killed(5))).hasSize(1);
    assertThat(events(tessit("c1", "d1").killed(5), again.noHarm().killed(2))).hasSize(2);
  }

  @Test
  void aReportThatNamesItsNewsAgainWithoutDateOrPlaceTellsOfOneEvent() {
    TestClaims again =
        tessit("c2", "d1").trigger(80, 86).undated().nowhere().type("attack").noParties();

    assertThat(events(tessit("c1", "d1"), again.target("army-ml"))).hasSize(1);
    assertThat(events(tessit("c1", "d1"), again.as("c2", "d2"))).hasSize(2);
    assertThat(events(tessit("c1", "d1"), again.as("c2", "d1").background())).hasSize(2);
  }

  @Test
  void noFigureIsNotZero() {
    Event event = events(tessit("c1", "d1")).get(0);

    assertThat(event.harm()).isEmpty();
    assertThat(event.summary()).doesNotContain("killed");
  }

  @Test
  void theSummaryMarksAnApproximatePlaceAndEachFigure() {
    Event event =
        events(
                tessit("c1", "d1")
                    .at("Tessit", "ML", 15.20, 0.35, 25)
                    .harm(HarmKind.KILLED, 25, null, Side.TARGET, "soldiers", "government")
                    .harm(HarmKind.KILLED, null, 40, Side.TARGET, "soldiers", null)
                    .harm(HarmKind.INJURED, 3, 3, Side.TARGET, null, null))
            .get(0);

    assertThat(event.summary())
        .isEqualTo(
            "On 15 March 2021, an unidentified armed group clashed with Malian army near Tessit,"
                + " Mali; 25 to 40 soldiers killed, depending on the source; 3 people injured.");
  }
}
