package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DateRange;
import org.griot.model.Harm;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to which happening where a report tells of several, or sets the scene first. */
class ScenesTest {
  @TempDir Path folder;

  @Test
  void anotherAttackOfTheSameDayHasItsOwnPlaceTollAndClaimant() throws IOException {
    List<Claim> main =
        main(
            "2021-09-10",
            """
            Gunmen attack hotel in Mogadishu

            Gunmen stormed a hotel in Mogadishu on Wednesday, killing eight people, police said. No
            group has claimed the attack.

            The same day a suicide bomber killed 12 traders at a market in Baidoa; that attack was
            claimed by al-Shabaab.
            """);

    assertThat(main).extracting(c -> place(c)).containsExactly("Mogadishu", "Baidoa");
    assertThat(main).extracting(c -> c.harm().get(0).low()).containsExactly(8, 12);
    assertThat(party(main.get(1), "shabaab").attribution().get(0).basis()).isEqualTo(Basis.CLAIMED);
    assertThat(main.get(0).parties()).noneMatch(p -> "shabaab".equals(p.actor()));
  }

  @Test
  void theTollRightBehindTheDeedIsOfIt() throws IOException {
    List<Claim> claims =
        claims(
            "2024-05-15",
            """
            Yemen: attack on market

            On 14 May 2024 a drone struck a market in Marib, Yemen. At least 5 people were killed and
            11 injured.
            """);

    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).harm()).extracting(h -> h.low()).containsExactly(5, 11);
  }

  @Test
  void whatHappenedThisWeekHappenedByTheDayOfTheReport() throws IOException {
    List<Claim> claims =
        claims(
            "2020-01-29",
            """
            Traders killed in Gao

            Gunmen killed three traders in Gao this week, police said.
            """);

    assertThat(day(claims.get(0)).start()).isEqualTo(LocalDate.of(2020, 1, 27));
    assertThat(day(claims.get(0)).end()).isEqualTo(LocalDate.of(2020, 1, 29));
  }

  @Test
  void whatTheSameSentenceTellsOfAMonthIsNotOfTheDayBeforeIt() throws IOException {
    List<Claim> claims =
        claims(
            "2021-05-31",
            """
            Gunmen abducted 40 pupils from a school in Kagara on Sunday.

            In February 279 girls were abducted in Jangebe and later released.
            """);

    assertThat(claims)
        .filteredOn(c -> "release".equals(c.type().id()))
        .extracting(c -> Objects.requireNonNull(c.date()).start())
        .containsExactly(LocalDate.of(2021, 2, 1));
  }

  @Test
  void newsWithoutADayIsOfTheOnlyDayThatTheReportNames() throws IOException {
    List<Claim> main =
        main(
            "2021-09-10",
            """
            Boy shot in Gao

            A boy was shot in Gao, police said. Neighbours had called them to the house on Wednesday
            evening.
            """);

    assertThat(main).hasSize(1);
    assertThat(Objects.requireNonNull(main.get(0).date()).start())
        .isEqualTo(LocalDate.of(2021, 9, 8));
  }

  @Test
  void whatAPersonSufferedLastMonthIsAHappeningButNoNews() throws IOException {
    List<Claim> claims =
        claims(
            "2021-09-10",
            """
            Four traders hurt in Gao

            Gunmen wounded four traders in Gao on Wednesday, police said. Neighbours had called
            them. Soldiers closed the market. The mayor asked the people to stay calm. No arrests
            were reported.

            Last month Moussa Traore was killed in Menaka.
            """);

    Claim before =
        claims.stream()
            .filter(c -> c.harm().stream().anyMatch(h -> "Moussa Traore".equals(h.who())))
            .findFirst()
            .orElseThrow();
    assertThat(before.kind()).isEqualTo(ClaimKind.EVENT);
    assertThat(before.main()).isFalse();
  }

  @Test
  void whoSuffersHereAndActsThereIsOfTwoHappenings() throws IOException {
    List<Claim> claims =
        claims(
            "2021-09-10",
            """
            Report from Borno

            Boko Haram has been pushed back in Borno, the minister said. In the summer of 2014
            Boko Haram seized control of Gwoza.
            """);

    assertThat(claims)
        .filteredOn(c -> "non-state-overtakes-territory".equals(c.type().id()))
        .singleElement()
        .satisfies(c -> assertThat(party(c, "bokoharam").role()).isEqualTo(PartyRole.INITIATOR));
    assertThat(claims).hasSizeGreaterThan(1);
  }

  @Test
  void theItemsOfARoundUpAreHappeningsApart() throws IOException {
    List<Claim> main =
        main(
            "2018-03-17",
            """
            Factbox: a day of attacks

            * GAO, Mali - Six traders were killed in an attack on Saturday.

            * KABUL, Afghanistan - Four policemen died in an attack.

            * MOSUL, Iraq - Gunmen shot dead nine farmers.
            """);

    assertThat(main).extracting(c -> c.harm().get(0).low()).containsExactly(6, 4, 9);
  }

  @Test
  void aTollTakesTheSceneOfTheSentenceBefore() throws IOException {
    Claim claim =
        main(
                "2022-03-08",
                """
                Security note, Ituri

                On 3 March, armed men on foot entered Drodro in the Democratic Republic of Congo. Nine
                civilians were killed and 14 were injured. Survivors identified the attackers as members
                of CODECO.
                """)
            .get(0);

    assertThat(Objects.requireNonNull(claim.date()).start()).isEqualTo(LocalDate.of(2022, 3, 3));
    assertThat(place(claim)).isEqualTo("Drodro");
    assertThat(claim.parties())
        .anySatisfy(
            p -> {
              assertThat(p.role()).isEqualTo(PartyRole.INITIATOR);
              assertThat(p.attribution()).anyMatch(a -> a.basis() == Basis.BLAMED);
            });
    assertThat(claim.harm()).extracting(Harm::low).contains(9, 14);
  }

  @Test
  void whatStruckTheSameSquareYearsAgoIsAnotherAttackAndTheClaimIsOfTheNews() throws IOException {
    List<Claim> main =
        main(
            "2022-10-31",
            """
            Car bomb kills 20 in Mogadishu

            A car bomb exploded in Mogadishu on Saturday, killing 20 people, police said.

            The blast struck the junction where a truck bomb killed 300 people in October 2017. The
            mayor accused al-Shabaab. The group later claimed the attack.
            """);

    assertThat(main).hasSize(1);
    assertThat(main.get(0).harm()).extracting(Harm::low).containsExactly(20);
    assertThat(party(main.get(0), "shabaab").attribution())
        .extracting(a -> a.basis())
        .contains(Basis.CLAIMED);
  }

  @Test
  void whatWasLastMonthIsNotTheNewsThatNobodyDates() throws IOException {
    List<Claim> claims =
        claims(
            "2022-02-03",
            """
            Islamic State leader killed in raid in Syria

            The leader of Islamic State was killed in a raid by United States troops in Syria, the
            president said on Thursday.

            Last month gunmen of Islamic State attacked a prison in Hasaka, an assault that killed 500
            people.
            """);

    assertThat(claims)
        .filteredOn(c -> c.place() != null && place(c).contains("Hasaka"))
        .singleElement()
        .satisfies(c -> assertThat(c.harm()).extracting(Harm::low).containsExactly(500));
  }

  @Test
  void whatHappenedSinceADayEndsWithTheReportButABlockadeMayGoOn() throws IOException {
    List<Claim> claims =
        claims(
            "2021-10-22",
            """
            Access note, Mali

            Some 1,700 people have fled their homes in Dogofry since 4 August.

            Jihadists have blockaded the town of Sokolo since 4 August.
            """);

    assertThat(claims)
        .filteredOn(c -> "displacement".equals(c.type().id()))
        .isNotEmpty()
        .allSatisfy(
            c -> {
              assertThat(day(c).start()).isEqualTo(LocalDate.of(2021, 8, 4));
              assertThat(day(c).end()).isEqualTo(LocalDate.of(2021, 10, 22));
            });
    assertThat(claims)
        .filteredOn(c -> "blockade".equals(c.type().id()))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(day(c).end()).isNull());
  }

  @Test
  void theNameOfAnOrganisationTellsNothingThatHappened() throws IOException {
    List<Claim> claims =
        claims(
            "2022-10-18",
            """
            Aid worker killed in Tigray

            A worker of the International Rescue Committee was killed in Shire on Friday when
            Ethiopian soldiers shelled the town, the organisation said.
            """);

    assertThat(claims).isNotEmpty().noneMatch(c -> "release".equals(c.type().id()));
  }

  @Test
  void anAttackToldAsAnExampleIsThatOfThePartySpokenOf() throws IOException {
    List<Claim> claims =
        claims(
            "2021-05-20",
            """
            Ministers discuss al-Shabaab

            Ministers met in Nairobi on Wednesday to discuss the fight against al-Shabaab. The extremist
            movement can still strike cities in the region. Proof of this was an attack with 15 dead in the port of Kismayo in March.
            """);

    assertThat(claims)
        .anySatisfy(
            c -> {
              assertThat(place(c)).isEqualTo("Kismayo");
              assertThat(party(c, "shabaab").role()).isEqualTo(PartyRole.INITIATOR);
            });
  }

  @Test
  void aStateThatImposesSanctionsActsByItsGovernment() throws IOException {
    Claim claim =
        claims(
                "2021-05-20",
                """
                Sanctions

                Canada imposed sanctions on a leader of al-Shabaab on Tuesday.
                """)
            .get(0);

    assertThat(party(claim, "gov-ca").role()).isEqualTo(PartyRole.INITIATOR);
  }

  @Test
  void villagesInBracketsBehindTheirAreaAreExamplesOfIt() throws IOException {
    List<Claim> claims =
        claims(
            "2023-08-01",
            """
            Fighting in Blue Nile

            The RSF wants to return to the Blue Nile region (Bout and Kurmuk) in Sudan, from which the
            Sudanese army expelled it in June 2023.
            """);

    assertThat(claims).extracting(ScenesTest::place).contains("Blue Nile");
  }

  @Test
  void peopleOnTheWayAndABuriedToll() throws IOException {
    Claim claim =
        main(
                "2022-03-25",
                """
                Convoy attacked near Beni

                Rebels of the Allied Democratic Forces ambushed a convoy near Beni on Tuesday. A local
                official said that six civilians travelling with the convoy had also died.
                """)
            .get(0);

    assertThat(claim.harm()).extracting(Harm::low).contains(6);
  }

  private static String place(Claim claim) {
    return claim.place() == null ? "" : claim.place().name();
  }

  private static Party party(Claim claim, String actor) {
    return claim.parties().stream()
        .filter(p -> actor.equals(p.actor()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + actor + " in " + claim.parties()));
  }

  private List<Claim> main(String published, String text) throws IOException {
    return claims(published, text).stream().filter(Claim::main).toList();
  }

  private List<Claim> claims(String published, String text) throws IOException {
    return Coded.claims(folder, published, text);
  }

  private static DateRange day(Claim claim) {
    return Objects.requireNonNull(claim.date());
  }
}
