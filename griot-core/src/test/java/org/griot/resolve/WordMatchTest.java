package org.griot.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.resolve.TestClaims.claim;
import static org.griot.resolve.TestClaims.document;

import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.junit.jupiter.api.Test;

class WordMatchTest {
  private static final String FIRST =
      "Amina Sulley Dogbe, 34, and her son Kwabla were shot dead near the mill at Zuarungu Kpatia."
          + " Constable Yirenkyi Boakyewaa said the killers fled to Tampizua on a tricycle."
          + " Her neighbour Foli Abotchie heard the shots from the Nkunim chop bar.";
  private static final String SECOND =
      "The mill owner of Zuarungu Kpatia, Amina Sulley Dogbe, 34, was killed with her son Kwabla."
          + " Foli Abotchie, who lives beside the Nkunim chop bar, heard a tricycle."
          + " Constable Yirenkyi Boakyewaa had no word of the killers, thought to be in Tampizua.";
  private static final String OTHER =
      "Three drovers were killed at Gbintiri when gunmen stopped the Walewale bus, said Major"
          + " Dzifa Akpalu. The driver, Haruna Bukari, 41, escaped through Nakpanduri to the Yunyoo"
          + " road, where Corporal Mahama Tindana found him.";

  private static Verdict link(String one, String other, TestClaims a, TestClaims b) {
    List<Document> reports =
        List.of(
            document("d1", "One", "2021-03-16", one, List.of()),
            document("d2", "Two", "2021-03-17", other, List.of()));
    Claim first = a.build();
    Claim second = b.build();
    return TestClaims.resolver().link(first, second, reports);
  }

  private static TestClaims killing(String id, String document) {
    return claim(id, document).type("attack").noParties().undated();
  }

  @Test
  void reportsThatNameTheSamePeopleTellOfOneHappeningThoughTheirClaimsSayLittle() {
    Verdict verdict = link(FIRST, SECOND, killing("c1", "d1"), killing("c2", "d2"));

    assertThat(verdict.joins()).isTrue();
    assertThat(verdict.inWords().toString()).contains("of their names", "amina sulley");
  }

  @Test
  void reportsThatNameOthersAreNotJoinedByTheirClaimsAlone() {
    Verdict verdict = link(FIRST, OTHER, killing("c1", "d1"), killing("c2", "d2"));

    assertThat(verdict.joins()).isFalse();
    assertThat(verdict.evidence()).contains("marks-none");
  }

  @Test
  void aDayMisreadKeepsNoTwoReportsOfOneStoryApartAndStaysVisible() {
    Verdict verdict =
        link(
            FIRST,
            SECOND,
            killing("c1", "d1").on("2021-03-15"),
            killing("c2", "d2").on("2021-03-12"));

    assertThat(verdict.contradictions()).isEmpty();
    assertThat(verdict.evidence()).contains("contrary-day");
    assertThat(verdict.reasons()).anyMatch(reason -> reason.startsWith("in spite of: "));
  }

  @Test
  void aDayThatDiffersStandsWhereTheReportsAreUnlike() {
    Verdict verdict =
        link(
            FIRST,
            OTHER,
            killing("c1", "d1").on("2021-03-15"),
            killing("c2", "d2").on("2021-03-12"));

    assertThat(verdict.contradictions()).hasSize(1);
  }

  @Test
  void whatOneReportNamesAndTheOtherDoesNotTakesNothingFromWhatTheirClaimsSay() {
    TestClaims one = claim("c1", "d1").type("attack").on("2021-03-15");
    TestClaims two = claim("c2", "d2").type("attack").on("2021-03-15");
    Verdict unlike = link(FIRST, OTHER, one, two);
    Verdict bare = link("Killed.", "Dead.", one, two);

    assertThat(unlike.evidence()).contains("marks-none");
    assertThat(unlike.points()).isEqualTo(bare.points());
  }

  @Test
  void whatIsToldBesideBothSpeaksForThemALittleAndNeverAgainst() {
    TestClaims told = killing("c1", "d1").at("Zuarungu", "GH", 10.8, -0.8, 5);
    Verdict here =
        link(
            "Killed.",
            "Dead.",
            told,
            killing("c2", "d2").at("Zuarungu", "GH", 10.8, -0.8, 5).takenOver());
    Verdict elsewhere =
        link(
            "Killed.",
            "Dead.",
            told,
            killing("c2", "d2").at("Accra", "GH", 5.6, -0.2, 5).takenOver());

    assertThat(here.evidence()).contains("place-scene");
    assertThat(elsewhere.evidence()).contains("place-unknown");
    assertThat(elsewhere.contradictions()).isEmpty();
    assertThat(here.points()).isGreaterThan(elsewhere.points());
  }

  @Test
  void aReportFromMonthsBeforeTheDayIsOfSomethingElseHoweverMuchItIsLike() {
    Verdict verdict =
        link(FIRST, SECOND, killing("c1", "d1").on("2021-06-20"), killing("c2", "d2"));

    assertThat(verdict.contradictions()).hasSize(1);
    assertThat(verdict.firm()).isTrue();
  }

  @Test
  void eachReasonSaysWhatItCounts() {
    Verdict verdict = link(FIRST, SECOND, killing("c1", "d1"), killing("c2", "d2"));

    assertThat(verdict.reasons()).allMatch(reason -> reason.matches(".* \\([+-]\\d+\\)"));
    assertThat(verdict.reasons())
        .anyMatch(r -> r.startsWith("named in both reports: amina sulley"));
  }

  @Test
  void whomBothNameWithAnAgeTellsOfOneHappening() {
    Verdict verdict = link(FIRST, SECOND, killing("c1", "d1"), killing("c2", "d2"));

    assertThat(verdict.evidence()).contains("aged-same").doesNotContain("victim-named");
    assertThat(verdict.onePerson()).isTrue();
  }

  @Test
  void aVictimOfOneWhomTheOtherReportNamesTellsOfOneHappening() {
    String bare = FIRST.replace(", 34,", "");
    Verdict verdict =
        link(
            bare,
            SECOND.replace(", 34,", ""),
            killing("c1", "d1").person("Amina Sulley Dogbe", "killed"),
            killing("c2", "d2"));

    assertThat(verdict.evidence()).contains("victim-named");
    assertThat(verdict.onePerson()).isTrue();
  }

  @Test
  void officialsAreNamedInReportsOfManyHappenings() {
    Verdict verdict = link(FIRST, SECOND, killing("c1", "d1"), killing("c2", "d2"));

    assertThat(verdict.reasons().toString()).doesNotContain("named in both reports: yirenkyi");
    assertThat(Wording.of(document("d1", "One", "2021-03-16", FIRST, List.of())).firstNames())
        .contains("foli abotchie")
        .doesNotContain("yirenkyi boakyewaa");
  }

  @Test
  void aStreetIsOneHoweverItIsWritten() {
    Verdict verdict =
        link(
            FIRST + " The house stands at 19 Tampalga Street.",
            SECOND + " They lived on Tampalga St. near the mill.",
            killing("c1", "d1"),
            killing("c2", "d2"));

    assertThat(verdict.evidence()).contains("street-same").doesNotContain("site-same");
  }

  @Test
  void theOutletInAHeadlineSaysNothingOfTheNews() {
    Document report =
        document(
            "d1",
            "One",
            "2021-03-16",
            "Two dead at Kpatia - Radio Gurunsi | Zongo\n\n" + FIRST,
            List.of());

    assertThat(Wording.of(report).lead().has("gurunsi")).isFalse();
    assertThat(Wording.of(report).marks().has("zongo")).isFalse();
    assertThat(Wording.of(report).marks().has("kpatia")).isTrue();
  }

  @Test
  void claimsOfReportsThatNameOnePersonMeet() {
    Document one = document("d1", "One", "2021-03-16", FIRST, List.of());
    Document two = document("d2", "Two", "2022-01-05", SECOND, List.of());

    assertThat(Resolver.keys(killing("c1", "d1").build(), one))
        .containsAnyElementsOf(Resolver.keys(killing("c2", "d2").build(), two))
        .anyMatch(key -> key.startsWith("n2021|"));
  }
}
