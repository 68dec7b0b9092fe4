package org.griot.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.resolve.TestClaims.claim;
import static org.griot.resolve.TestClaims.document;

import java.util.List;
import java.util.stream.Stream;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Side;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final List<Document> REPORTS =
      List.of(
          document("d1", "Reuters", "2021-03-16"),
          document("d2", "AFP", "2021-03-16"),
          document("d3", "RFI", "2021-03-18"));

  private static TestClaims tessit(String id, String document) {
    return claim(id, document)
        .on("2021-03-15")
        .at("Tessit", "ML", 15.20, 0.35, 3)
        .initiator("unidentified-armed-group-ml")
        .target("army-ml");
  }

  private static String summary(TestClaims... claims) {
    List<Claim> built = Stream.of(claims).map(TestClaims::build).toList();
    List<Event> events = TestClaims.resolver().resolve(built, REPORTS, List.of()).events();
    assertThat(events).hasSize(1);
    return events.get(0).summary();
  }

  /** What the sentence says after its first part. */
  private static String after(TestClaims... claims) {
    String all = summary(claims);
    return all.substring(all.indexOf("; ") + 2, all.length() - 1);
  }

  @Test
  void aWordForManyTakesOf() {
    assertThat(after(words("Dozens", "Malian soldiers")))
        .isEqualTo("dozens of Malian soldiers killed");
    assertThat(after(words("several", "Malian soldiers")))
        .isEqualTo("several Malian soldiers killed");
    assertThat(after(words("pupils", "pupils"))).isEqualTo("pupils killed");
  }

  private static TestClaims words(String words, String who) {
    return tessit("c1", "d1")
        .harm(
            new org.griot.model.Harm(
                "h1",
                HarmKind.KILLED,
                Side.TARGET,
                who,
                null,
                null,
                null,
                false,
                words,
                null,
                List.of(),
                null,
                org.griot.model.Stance.ASSERTS,
                null,
                org.griot.model.Provenance.quote(new org.griot.model.Span(0, 1))));
  }

  @Test
  void oneNamedDeadIsNamedOnceWithWhoSaysSo() {
    assertThat(
            after(
                tessit("c1", "d1")
                    .person("Abu Example", "killed")
                    .harm(HarmKind.KILLED, 1, 1, Side.TARGET, "Abu Example", "Mali's state TV")))
        .isEqualTo("Abu Example killed, according to Mali's state TV");
  }

  @Test
  void aNameWithOthersStandsForTheFigure() {
    assertThat(
            after(
                tessit("c1", "d1")
                    .person("Moussa Example", "killed")
                    .harm(
                        HarmKind.KILLED,
                        21,
                        21,
                        Side.TARGET,
                        "Moussa Example and about 20 others",
                        null)))
        .isEqualTo("Moussa Example and about 20 others killed");
  }

  @Test
  void moreThanSixtyIsNotSixtyOneOthers() {
    assertThat(
            after(
                tessit("c1", "d1").harm(HarmKind.MISSING, 61, null, Side.UNKNOWN, "others", null)))
        .isEqualTo("more than 60 people missing");
    assertThat(
            after(
                tessit("c1", "d1").harm(HarmKind.KILLED, 25, null, Side.TARGET, "soldiers", null)))
        .isEqualTo("at least 25 soldiers killed");
  }

  @Test
  void oneFigureThatManyGiveIsToldOnce() {
    assertThat(
            after(
                tessit("c1", "d1")
                    .harm(HarmKind.KILLED, 33, 33, Side.TARGET, "soldiers", "The army"),
                tessit("c2", "d2")
                    .harm(HarmKind.KILLED, 33, 33, Side.TARGET, "soldiers", "the army"),
                tessit("c3", "d3")
                    .harm(HarmKind.KILLED, 33, 33, Side.TARGET, "soldiers", "the mayor")))
        .isEqualTo("33 soldiers killed, according to the army and the mayor");
  }

  @Test
  void whereSourcesDifferTheSentenceGivesTheRange() {
    assertThat(
            after(
                tessit("c1", "d1")
                    .harm(HarmKind.KILLED, 25, 25, Side.TARGET, "soldiers", "the army"),
                tessit("c2", "d2")
                    .harm(HarmKind.KILLED, 41, null, Side.TARGET, "soldiers", "the mayor"),
                tessit("c3", "d3").harm(HarmKind.KILLED, 33, 33, Side.UNKNOWN, "people", null)))
        .isEqualTo("25 to more than 40 soldiers killed, depending on the source");
  }

  @Test
  void theLeastFigureIsThatOfTheReport() {
    assertThat(
            after(
                tessit("c1", "d1")
                    .harm(HarmKind.KILLED, 21, null, Side.TARGET, "soldiers", "the army"),
                tessit("c2", "d2")
                    .harm(HarmKind.KILLED, 30, null, Side.TARGET, "soldiers", "the mayor")))
        .isEqualTo("21 to 30 or more soldiers killed, depending on the source");
  }

  @Test
  void aBareFigureIsNotOneOfTheAttackersDead() {
    assertThat(
            after(
                tessit("c1", "d1")
                    .harm(HarmKind.KILLED, 25, 25, Side.UNKNOWN, null, null)
                    .harm(HarmKind.KILLED, 63, 63, Side.INITIATOR, "attackers", null),
                tessit("c2", "d2")
                    .harm(HarmKind.KILLED, 63, 63, Side.INITIATOR, "terrorists", null)))
        .isEqualTo("25 people killed; 63 attackers killed");
  }

  @Test
  void aFigureOfNobodyIsNotTold() {
    assertThat(
            summary(
                tessit("c1", "d1").harm(HarmKind.ARRESTED, 0, 0, Side.UNKNOWN, "arrests", null)))
        .doesNotContain("arrest");
  }

  @Test
  void speakersAndTheBlamedStandInTheSentenceAsWords() {
    TestClaims blamed =
        tessit("c1", "d1")
            .noParties()
            .target("army-ml")
            .initiator("front", Basis.BLAMED, "The government");

    assertThat(summary(blamed)).endsWith("; blamed on Front by the government.");
    assertThat(Voices.speaker("Officials")).isEqualTo("officials");
    assertThat(Voices.speaker("government")).isEqualTo("the government");
    assertThat(Voices.speaker("One security source")).isEqualTo("one security source");
    assertThat(Voices.speaker("UN")).isEqualTo("the UN");
    assertThat(Voices.speaker("Tuareg rebels")).isEqualTo("Tuareg rebels");
    assertThat(Voices.speaker("Information Minister Example Name"))
        .isEqualTo("Information Minister Example Name");
    assertThat(Voices.speaker("a text spread over its usual channels the organisation says so"))
        .isEmpty();
  }

  @Test
  void whoMayHaveDoneItIsOneList() {
    assertThat(
            summary(
                tessit("c1", "d1")
                    .initiator("front", Basis.POSSIBLE, null)
                    .initiator("league", Basis.POSSIBLE, null)))
        .endsWith("; possibly Front or League.");
  }

  @Test
  void theVerbAgreesWithWhoSuffers() {
    TestClaims attack = tessit("c1", "d1").type("attack").noParties();

    assertThat(summary(attack.target("civilians-ml"))).contains(", civilians were attacked in ");
    assertThat(summary(tessit("c1", "d1").type("attack").noParties().target("mission")))
        .contains(", Mission was attacked in ");
    assertThat(summary(tessit("c1", "d1").type("remote-explosive")))
        .contains("an explosive device laid by an unidentified armed group hit Malian army");
  }

  @Test
  void aFigureTakenForAPartyIsNoName() {
    assertThat(summary(tessit("c1", "d1").type("attack").noParties().target("Fifty-six people")))
        .contains(", people were attacked in ");
    assertThat(
            summary(
                tessit("c1", "d1")
                    .type("attack")
                    .noParties()
                    .target("civilians-ml")
                    .target("358 people")))
        .contains(", civilians were attacked in ");
  }

  @Test
  void unnamedPeopleAreToldWithTheirArticleAndWithoutTheirNumber() {
    TestClaims attack = tessit("c1", "d1").type("attack").noParties();

    assertThat(summary(attack.target("mayor"))).contains(", a mayor was attacked in ");
    assertThat(
            summary(
                tessit("c1", "d1").type("attack").noParties().target("hundred foreign teachers")))
        .contains(", foreign teachers ");
  }

  @Test
  void twoSidesThatCameUnderFireClashed() {
    assertThat(summary(tessit("c1", "d1").noParties().target("league").target("army-ml")))
        .contains(", Malian army and League clashed in Tessit");
  }

  @Test
  void aBodyIsHeldInItsMembers() {
    assertThat(summary(tessit("c1", "d1").type("arrests").noParties().target("army-ml")))
        .contains(", members of Malian army were arrested in ");
    assertThat(summary(tessit("c1", "d1").type("arrests").noParties().target("civilians-ml")))
        .contains(", civilians were arrested in ");
  }

  @Test
  void whoseMissionIsLeftAndWhoTakesOverAreTold() {
    assertThat(
            summary(
                tessit("c1", "d1")
                    .type("withdrawal")
                    .noParties()
                    .initiator("army-ml")
                    .other("mission")))
        .contains(", Malian army withdrew from Mission in ");
    assertThat(
            summary(
                tessit("c1", "d1")
                    .type("withdrawal")
                    .noParties()
                    .initiator("mission")
                    .other("army-ml")))
        .contains(", Mission withdrew and left the place to Malian army in ");
  }

  @Test
  void aCountryThatThePlaceNamesIsNotNamedAgain() {
    assertThat(summary(tessit("c1", "d1").at("northern Mali", "ML", 18.0, 0.0, 400)))
        .endsWith(" in northern Mali.");
    assertThat(summary(tessit("c1", "d1").in("PH"))).endsWith(" in the Philippines.");
    assertThat(
            summary(tessit("c1", "d1").type("withdrawal").noParties().initiator("Mali").in("ML")))
        .endsWith(", Mali withdrew.");
  }
}
