package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told as news, and what is denied. */
class NewsAndDenialsTest {
  @TempDir Path folder;

  /** News that has a day, and paragraphs that go on with it. */
  private static final String NINE_KILLED =
      """
      Nine farmers killed

      Gunmen killed nine farmers near Djibo, Burkina Faso, on Monday, residents said. They
      came on motorcycles. The governor spoke of a tragedy. He asked the people to stay calm.
      A funeral was held in the evening. The market stayed shut.

      """;

  @Test
  void whoDeniesADeedMakesAClaimOfTheTypeDenied() throws IOException {
    List<Claim> claims =
        claims(
            """
            Shells kill nine at a market

            Rockets hit the market of Donetsk on Monday and killed nine civilians. The Ukrainian
            army had nothing to do with it, a spokesman said.
            """);

    assertThat(claims).anyMatch(claim -> claim.stance() == Stance.ASSERTS && claim.main());
    Claim denial =
        claims.stream().filter(c -> c.stance() == Stance.DENIES).findFirst().orElseThrow();
    assertThat(denial.main()).isFalse();
    assertThat(denial.type().id())
        .isIn(
            claims.stream()
                .filter(c -> c.stance() == Stance.ASSERTS)
                .map(c -> c.type().id())
                .toList());
    assertThat(denial.parties()).hasSize(1);
    assertThat(denial.parties().get(0).actor()).isEqualTo("military-ua");
    assertThat(denial.parties().get(0).role()).isEqualTo(PartyRole.INITIATOR);
    assertThat(denial.parties().get(0).attribution())
        .allMatch(ground -> ground.basis() == Basis.DENIED);
  }

  @Test
  void whatIsToldFurtherDownOfTheSameDaysIsNewsToo() throws IOException {
    List<Claim> claims =
        claims(NINE_KILLED + "On Tuesday the French army withdrew from its base at Menaka.");

    assertThat(claims)
        .filteredOn(claim -> "withdrawal".equals(claim.type().id()))
        .isNotEmpty()
        .allMatch(Claim::main);
  }

  @Test
  void whatIsToldWithoutADayBehindDatedNewsIsNewsWhereItSaysWhoDidIt() throws IOException {
    List<Claim> claims =
        claims(
            NINE_KILLED
                + "In Dori hundreds of students marched through the streets with black flags.");

    Claim march =
        claims.stream()
            .filter(claim -> "peaceful-protest".equals(claim.type().id()))
            .findFirst()
            .orElseThrow();
    assertThat(march.main()).isTrue();
    assertThat(march.date()).isNotNull();
  }

  @Test
  void whoOnlyTellsOfItDidNotDoIt() throws IOException {
    List<Claim> claims =
        claims(
            """
            Prison break

            More than 100 inmates escaped from a prison in Koutoukale, 50 km from Niamey, on
            Thursday, Niger's interior ministry said.
            """);

    assertThat(claims).isNotEmpty();
    assertThat(claims.get(0).parties()).extracting(Party::actor).containsExactly("civilians-ne");
  }

  @Test
  void whatLayBehindAReleaseDoesNotDateIt() throws IOException {
    List<Claim> claims =
        claims(
            """
            Gunmen free 14 students

            Gunmen have freed 14 students who were seized from a boarding school in Kebbi state in
            February, the state governor said on Tuesday.
            """);

    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).date().start().toString()).isEqualTo("2023-04-25");
  }

  @Test
  void whoseTroopsFreedHostagesTookNone() throws IOException {
    List<Claim> claims =
        claims(
            """
            Women freed

            Nigerian troops rescued 30 women who had been abducted from Chibok in March.
            """);

    Claim abduction =
        claims.stream()
            .filter(claim -> "abduction".equals(claim.type().id()))
            .findFirst()
            .orElseThrow();
    assertThat(abduction.parties()).extracting(Party::actor).containsExactly("civilians-ng");
  }

  @Test
  void whoSpeaksInTheReportSpeaksOfItsNews() throws IOException {
    List<Claim> claims =
        claims(
            """
            Nine farmers killed

            Gunmen killed nine farmers near Djibo, Burkina Faso, on Monday. "We have asked for
            help," said the mayor, Oumar Dicko.
            """);

    assertThat(claims.get(0).persons())
        .anyMatch(p -> p.name().equals("Oumar Dicko") && p.role().equals("speaker"));
  }

  private List<Claim> claims(String text) throws IOException {
    return Coded.claims(folder, "2023-04-26", text);
  }
}
