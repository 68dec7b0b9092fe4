package org.griot.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.resolve.TestClaims.claim;
import static org.griot.resolve.TestClaims.document;

import java.util.ArrayList;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Side;
import org.junit.jupiter.api.Test;

/** Reports of one story, in which no person's age is told, and what they have in common. */
class AlignmentTest {
  private static final String FIRST =
      "Gunmen on tricycles raided the mill at Zuarungu Kpatia, said Constable Yirenkyi Boakyewaa."
          + " They fled to Tampizua past the Nkunim chop bar of Foli Abotchie. A second band set"
          + " upon the Gbintiri customs post, Dzifa Akpalu of the Yunyoo assembly said.";
  private static final String SECOND =
      "The mill of Zuarungu Kpatia was raided by gunmen on tricycles. Foli Abotchie of the Nkunim"
          + " chop bar saw them leave for Tampizua, Constable Yirenkyi Boakyewaa said. Dzifa Akpalu"
          + " of Yunyoo spoke of another raid, on the Gbintiri customs post.";
  private static final List<Document> REPORTS =
      List.of(
          document("d1", "One", "2021-03-16", FIRST, List.of()),
          document("d2", "Two", "2021-03-17", SECOND, List.of()));

  private static TestClaims raid(String id, String document) {
    return claim(id, document).trigger(1, 2).type("attack").noParties().in("ML").on("2021-03-15");
  }

  private static List<List<String>> events(TestClaims... claims) {
    List<Claim> built = new ArrayList<>();
    for (TestClaims each : claims) {
      built.add(each.build());
    }
    return TestClaims.resolver().resolve(built, REPORTS, List.of()).events().stream()
        .map(Event::claims)
        .toList();
  }

  @Test
  void whatTwoReportsOfOneStoryEachTellOnceIsOneHappening() {
    assertThat(events(raid("c1", "d1"), raid("c2", "d2"))).hasSize(1);
  }

  @Test
  void reportsOfOneLandMonthsApartAreAlikeWithoutTellingOfOneHappening() {
    List<Document> apart =
        List.of(REPORTS.get(0), document("d2", "Two", "2021-09-17", SECOND, List.of()));
    List<Claim> told = List.of(raid("c1", "d1").build(), raid("c2", "d2").undated().build());

    assertThat(TestClaims.resolver().resolve(told, apart, List.of()).events()).hasSize(2);
  }

  @Test
  void ofSeveralSuchHappeningsThoseThatAgreeBestAreOne() {
    TestClaims mill = raid("c1", "d1").at("Kpatia", "ML", 14.5, -2.5, 3);
    TestClaims post = raid("c2", "d1").at("Gbintiri", "ML", 13.5, -1.5, 3).trigger(9, 12);

    assertThat(events(mill, post, raid("c3", "d2").at("Kpatia", "ML", 14.5, -2.5, 3)))
        .containsExactlyInAnyOrder(List.of("c1", "c3"), List.of("c2"));
  }

  @Test
  void whereNothingTellsWhichOfTwoIsMeantTheLikenessOfTheReportsJoinsNeither() {
    TestClaims one = raid("c1", "d1");
    TestClaims other =
        raid("c2", "d1").trigger(9, 12).harm(HarmKind.KILLED, 7, 7, Side.TARGET, "men", null);

    assertThat(events(one, other, raid("c3", "d2"))).hasSize(3);
  }

  @Test
  void aDayThatDiffersKeepsReportsOfOneStoryApart() {
    assertThat(events(raid("c1", "d1"), raid("c2", "d2").on("2021-03-12"))).hasSize(2);
  }

  @Test
  void aPlaceThatDiffersIsTakenToBeMisread() {
    TestClaims there = raid("c1", "d1").at("Kpatia", "ML", 14.5, -2.5, 3);
    TestClaims elsewhere = raid("c2", "d2").at("Kpatia", "ML", 12.5, -8.5, 3);

    assertThat(events(there, elsewhere)).hasSize(1);
  }

  @Test
  void ofOnePersonsStoryAPieceThatIsMisplacedBelongsToTheRest() {
    List<Document> reports = new ArrayList<>();
    REPORTS.forEach(
        each ->
            reports.add(
                document(
                    each.id(),
                    each.id(),
                    each.published().date() + "",
                    each.text() + " The miller, Amina Dogbe, 34, was killed.",
                    List.of())));
    List<Claim> told =
        List.of(
            raid("c1", "d1").at("Kpatia", "ML", 14.5, -2.5, 3).build(),
            raid("c2", "d1").trigger(9, 12).at("Kpatia", "ML", 12.5, -8.5, 3).build(),
            raid("c3", "d2").at("Kpatia", "ML", 14.5, -2.5, 3).build());

    assertThat(TestClaims.resolver().resolve(told, reports, List.of()).events()).hasSize(1);
    assertThat(TestClaims.resolver().resolve(told, REPORTS, List.of()).events()).hasSize(2);
  }
}
