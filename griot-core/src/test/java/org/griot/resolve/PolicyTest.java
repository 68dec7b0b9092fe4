package org.griot.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.griot.resolve.TestClaims.claim;
import static org.griot.resolve.TestClaims.document;

import java.util.List;
import java.util.stream.Stream;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Side;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final List<Document> REPORTS =
      List.of(
          document("d1", "Reuters", "2021-03-16"),
          document("d2", "Amaq", "2021-03-17"),
          document("d3", "RFI", "2021-03-18"),
          document("d4", "A Blog", "2021-03-18"));
  private static final Policies POLICIES = new Policies(Outlets.bundled(), REPORTS);

  private static TestClaims clash(String id, String document) {
    return claim(id, document)
        .on("2021-03-15")
        .at("Tessit", "ML", 15.20, 0.35, 3)
        .initiator("front")
        .target("army-ml");
  }

  private static List<Event> events(TestClaims... claims) {
    List<Claim> built = Stream.of(claims).map(TestClaims::build).toList();
    return TestClaims.resolver().resolve(built, REPORTS, List.of()).events();
  }

  private static Event event(TestClaims... claims) {
    List<Event> events = events(claims);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static Reading read(String policy, Event event) {
    return POLICIES.named(policy).read(event, HarmKind.KILLED).orElseThrow();
  }

  private static List<Integer> bounds(Reading reading) {
    return java.util.Arrays.asList(reading.low(), reading.best(), reading.high());
  }

  @Test
  void acledTakesTheLowestOfACredibleSourceAndNotThatOfAParty() {
    Event event =
        event(
            clash("c1", "d1").killed(33),
            clash("c2", "d2").killed(4),
            clash("c3", "d3").killed(40));

    assertThat(read("acled", event).best()).isEqualTo(33);
    assertThat(read("acled", event).owners()).extracting(Event.Toll::claim).containsExactly("c1");
  }

  @Test
  void anOfficialSpeakerIsCredibleWhereverItIsQuoted() {
    Event event =
        event(
            clash("c1", "d1").killed(33),
            clash("c4", "d4")
                .harm(HarmKind.KILLED, 25, 25, Side.TARGET, "soldiers", "the defence ministry"));

    assertThat(read("acled", event).best()).isEqualTo(25);
  }

  @Test
  void ucdpKeepsLowBestAndHighInThatOrder() {
    Event event =
        event(
            clash("c1", "d1").killed(33),
            clash("c3", "d3").killed(40),
            clash("c4", "d4").killed(33));

    assertThat(bounds(read("ucdp", event))).containsExactly(33, 33, 40);
  }

  @Test
  void anOpenBoundStaysUnknown() {
    Event atLeast =
        event(clash("c1", "d1").harm(HarmKind.KILLED, 25, null, Side.TARGET, "x", null));
    Event atMost = event(clash("c1", "d1").harm(HarmKind.KILLED, null, 40, Side.TARGET, "x", null));

    assertThat(bounds(read("ucdp", atLeast))).containsExactly(25, 25, null);
    assertThat(bounds(read("ucdp", atMost))).containsExactly(null, 40, 40);
  }

  @Test
  void oneReportsTwoClaimantsAreTwoFiguresForTheSamePeople() {
    Event event =
        event(
            clash("c1", "d1")
                .harm(HarmKind.KILLED, 25, 25, Side.TARGET, "soldiers", "the government")
                .harm(HarmKind.KILLED, null, 40, Side.TARGET, "soldiers", "other sources"));

    assertThat(bounds(read("ucdp", event))).containsExactly(25, 25, 40);
    assertThat(read("acled", event).best()).isEqualTo(25);
  }

  @Test
  void groupsAndSidesAddUpAndPartsAreNotCountedAgain() {
    Event event =
        event(
            clash("c1", "d1")
                .killed(25, Side.TARGET, "soldiers")
                .part(12, "officers", "h1")
                .killed(15, Side.INITIATOR, "militants"));

    assertThat(read("acled", event).best()).isEqualTo(40);
    assertThat(POLICIES.acled().read(event, HarmKind.KILLED, Side.TARGET))
        .map(Reading::best)
        .contains(25);
  }

  @Test
  void reportsOnDifferentSidesAddUpAndATotalOfUnknownSideDoesNot() {
    Event event =
        event(
            clash("c1", "d1").killed(25, Side.TARGET, "soldiers"),
            clash("c3", "d3").killed(15, Side.INITIATOR, "militants"),
            clash("c4", "d4").killed(41, Side.UNKNOWN, "people"));

    assertThat(read("acled", event).best()).isEqualTo(40);
  }

  @Test
  void latestFollowsARisingToll() {
    Event event = event(clash("c1", "d1").killed(8), clash("c3", "d3").killed(14));

    assertThat(read("latest", event).best()).isEqualTo(14);
    assertThat(read("acled", event).best()).isEqualTo(8);
  }

  @Test
  void latestTakesTheGreaterOfTwoAccountsInOneReport() {
    Event event = event(clash("c1", "d1").killed(1), clash("c2", "d1").trigger(70, 75).killed(4));

    assertThat(read("latest", event).best()).isEqualTo(4);
  }

  @Test
  void nearCopiesAreOneVoice() {
    List<Integer> sketch = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    List<Integer> nearly = List.of(1, 2, 3, 4, 5, 6, 7, 8, 0, 0);
    List<Document> reports =
        List.of(
            document("d1", "Reuters", "2021-03-16", "A", sketch),
            document("d2", "A Blog", "2021-03-16", "B", nearly),
            document("d3", "RFI", "2021-03-15", "C", List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
    List<Claim> claims =
        List.of(
            clash("c1", "d1").killed(33).build(),
            clash("c2", "d2").killed(33).build(),
            clash("c3", "d3").killed(30).build());
    Event event = TestClaims.resolver().resolve(claims, reports, List.of()).events().get(0);

    assertThat(event.sources()).isEqualTo(2);
    assertThat(event.harm()).hasSize(3);
    Policy ucdp = new Policies(Outlets.bundled(), reports).ucdp();
    assertThat(bounds(ucdp.read(event, HarmKind.KILLED).orElseThrow())).containsExactly(30, 33, 33);
  }

  @Test
  void wordsAreReadOnlyWhereNobodyGivesANumber() {
    Event words = event(clash("c1", "d1").words(HarmKind.KILLED, "dozens", Side.TARGET));
    Event both =
        event(
            clash("c1", "d1").words(HarmKind.KILLED, "dozens", Side.TARGET),
            clash("c3", "d3").killed(33));

    assertThat(bounds(read("acled", words))).containsExactly(12, 12, null);
    assertThat(read("acled", both).best()).isEqualTo(33);
  }

  @Test
  void severalIsThreeInASmallEventAndTenInALargeOne() {
    Quantities quantities = new Quantities();

    assertThat(quantities.read("several", false)).isEqualTo(3);
    assertThat(quantities.read("several", true)).isEqualTo(10);
    assertThat(quantities.read("hundreds", false)).isEqualTo(100);
    assertThat(quantities.read("hundreds of thousands", false)).isEqualTo(1000);
    assertThat(quantities.read("untold", false)).isNull();
  }

  @Test
  void soldiersFoundAliveReduceTheMissing() {
    Event event =
        event(
            clash("c1", "d1")
                .harm(HarmKind.MISSING, 61, null, Side.TARGET, "soldiers", null)
                .harm(HarmKind.FOUND, 11, 11, Side.TARGET, "soldiers", "the army"));

    assertThat(POLICIES.latest().read(event, HarmKind.MISSING).map(Reading::best)).contains(50);
  }

  @Test
  void aSharedFigureIsCountedOnce() {
    List<Event> events =
        events(
            clash("c1", "d1").killed(25).sharedWith("c2"),
            clash("c2", "d1")
                .trigger(70, 75)
                .at("Mondoro", "ML", 14.67, -1.95, 3)
                .killed(3, Side.INITIATOR, "militants"));

    assertThat(events).hasSize(2);
    assertThat(POLICIES.acled().total(events, HarmKind.KILLED).map(Reading::best)).contains(28);
  }

  @Test
  void unknownIsNotZero() {
    assertThat(POLICIES.acled().read(event(clash("c1", "d1")), HarmKind.KILLED)).isEmpty();
    assertThat(read("acled", event(clash("c1", "d1").killed(0))).best()).isZero();
  }

  @Test
  void anUnknownPolicyNamesThoseThereAre() {
    assertThatThrownBy(() -> POLICIES.named("mean"))
        .hasMessageContaining("no policy mean")
        .hasMessageContaining("ucdp");
  }

  @Test
  void anOutletIsFoundByNameAliasOrDomain() {
    Outlets outlets = Outlets.bundled();

    assertThat(outlets.find("rfi")).map(Outlet::name).contains("Radio France Internationale");
    assertThat(outlets.find("www.rfi.fr")).map(Outlet::scale).contains("International");
    assertThat(outlets.find("Nobody's Gazette")).isEmpty();
  }
}
