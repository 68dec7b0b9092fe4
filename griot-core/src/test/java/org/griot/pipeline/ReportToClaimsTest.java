package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Document;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Reality;
import org.griot.model.Side;
import org.griot.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one report claims, from its text through the real readers, linkers, annotator and coder. */
class ReportToClaimsTest {
  @TempDir Path folder;

  @Test
  void twoBasesAttackedInOneSentenceAreTwoClaimsThatShareTheToll() throws IOException {
    List<Claim> main =
        main(
            "2020-03-05",
            """
            Soldiers killed in attacks on two posts in Mali

            On Tuesday, armed men attacked the army camp in Mondoro and the gendarmerie post in Bankass in
            Mali. At least 14 soldiers were killed in the two attacks, the army said.
            """);

    assertThat(main)
        .extracting(c -> Objects.requireNonNull(c.place()).name())
        .containsExactlyInAnyOrder("Mondoro", "Bankass");
    assertThat(main)
        .allSatisfy(claim -> assertThat(killed(claim)).extracting(Harm::low).contains(14));
    assertThat(main.get(0).harm().get(0).sharedWith()).containsExactly(main.get(1).id());
    assertThat(main.get(1).harm().get(0).sharedWith()).containsExactly(main.get(0).id());
  }

  @Test
  void aNamedPersonAndAboutTenOthersAreElevenRoughly() throws IOException {
    Claim claim =
        main(
                "2021-06-04",
                """
                Militia leader killed in eastern Congo

                General Paul Kanyama and about 10 others were killed on Wednesday when soldiers attacked
                their camp near Bunia in the Democratic Republic of Congo, officials said.
                """)
            .get(0);

    assertThat(killed(claim))
        .anySatisfy(
            h -> {
              assertThat(h.low()).isEqualTo(11);
              assertThat(h.approx()).isTrue();
            });
  }

  @Test
  void figuresThatAddUpToAnotherArePartsOfIt() throws IOException {
    Claim claim =
        main(
                "2022-09-06",
                """
                Patrol hit near Bourzanga in Burkina Faso

                Gunmen attacked a patrol near Bourzanga on Monday.

                Thirteen soldiers were injured, ten Burkinabe and three Nigeriens.
                """)
            .get(0);

    assertThat(claim.harm())
        .filteredOn(h -> h.partOf() == null)
        .extracting(Harm::low)
        .containsExactly(13);
    assertThat(claim.harm())
        .filteredOn(h -> h.partOf() != null)
        .extracting(Harm::low)
        .containsExactlyInAnyOrder(10, 3);
  }

  @Test
  void whoIsBlamedIsNoPerpetrator() throws IOException {
    Claim claim =
        main(
                "2022-03-10",
                """
                Villagers killed in northern Burkina Faso

                Unidentified gunmen killed nine villagers in Djibo in Burkina Faso on Tuesday. No group has
                claimed the attack. The authorities blamed Ansaroul Islam for the attack.
                """)
            .get(0);

    Party blamed =
        claim.parties().stream()
            .filter(p -> "ansaroul".equals(p.actor()))
            .findFirst()
            .orElseThrow();
    assertThat(blamed.attribution()).extracting(a -> a.basis()).containsExactly(Basis.BLAMED);
    assertThat(blamed.attribution().get(0).by()).contains("authorities");
  }

  @Test
  void whatLiesYearsBackIsBackground() throws IOException {
    List<Claim> claims =
        claims(
            "2024-05-20",
            """
            Eight soldiers killed in Niger

            Fighters killed eight soldiers near Tillabéri in Niger on Saturday, the defence ministry said.
            In October 2017, four American soldiers were killed in an ambush at Tongo Tongo in the same region.
            """);

    assertThat(claims)
        .filteredOn(Claim::main)
        .singleElement()
        .satisfies(c -> assertThat(killed(c)).extracting(Harm::low).contains(8));
    assertThat(claims)
        .filteredOn(c -> !c.main() && c.kind() == ClaimKind.EVENT)
        .anySatisfy(c -> assertThat(killed(c)).extracting(Harm::low).contains(4));
  }

  @Test
  void aFigureOfAMonthIsAStatistic() throws IOException {
    List<Claim> claims =
        claims(
            "2022-06-15",
            "Violence in Mali\n\nIn March 2022 alone, 400 Malian civilians were killed in attacks by armed groups.\n");

    assertThat(claims)
        .filteredOn(c -> c.kind() == ClaimKind.STATISTIC)
        .anySatisfy(
            c -> {
              assertThat(c.measure()).isEqualTo("killed");
              assertThat(c.harm().get(0).low()).isEqualTo(400);
              assertThat(c.harm().get(0).side()).isEqualTo(Side.CIVILIAN);
            });
    assertThat(claims).noneMatch(Claim::main);
  }

  @Test
  void aDenialAndAPlanAreKeptButNeverNews() throws IOException {
    List<Claim> claims =
        claims(
            "2023-02-03",
            """
            Army rejects reports

            The army denied that its soldiers had killed civilians in Nouna in Burkina Faso on Friday. The rebels
            are planning an attack on the town of Dori next week.
            """);

    assertThat(claims).noneMatch(Claim::main);
    assertThat(claims).anyMatch(c -> c.stance() == Stance.DENIES);
    assertThat(claims).anyMatch(c -> c.reality() == Reality.PLANNED);
  }

  @Test
  void withoutAPublicationDateAWeekdayStaysOpen() throws IOException {
    List<Claim> claims =
        claims(
            null,
            "Soldiers killed in Mali\n\nGunmen killed five soldiers in Mondoro in Mali on Monday.\n");

    assertThat(claims)
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.date() == null || c.date().start() == null).isTrue());
  }

  @Test
  void furnitureMakesNoClaim() throws IOException {
    List<Claim> claims =
        claims(
            "2023-02-03",
            """
            Market day in Gao

            Traders in Gao in Mali said on Friday that the price of millet had gone down after the rains.

            Share to friends

            Related stories: Gunmen kill 12 soldiers in Mondoro in Mali on Thursday

            Leave a Comment
            """);

    assertThat(claims).isEmpty();
  }

  @Test
  void everySpanOfEveryValueLiesInTheText() throws IOException {
    Document document =
        document(
            "2020-03-05",
            "Ataque 🚨\n\n😀 Gunmen killed 5 soldiers — «خمسة جنود» — in Mondoro in Mali on Tuesday, the army said.\n");
    List<Claim> claims = Coded.ENGINE.coder().code(Coded.ENGINE.annotator().annotate(document));

    assertThat(claims).isNotEmpty();
    for (Claim claim : claims) {
      assertThat(claim.trigger().of(document.text())).isEqualTo("killed");
      assertThat(claim.harm())
          .allSatisfy(
              h ->
                  assertThat(h.provenance().quoted())
                      .allSatisfy(
                          s -> assertThat(s.end()).isLessThanOrEqualTo(document.text().length())));
      assertThat(
              Objects.requireNonNull(claim.place())
                  .provenance()
                  .quoted()
                  .get(0)
                  .of(document.text()))
          .isEqualTo("Mondoro");
    }
  }

  @Test
  void theInitiatorsOfAJointOperationStandEachForItself() throws IOException {
    Claim claim =
        main(
                "2024-04-30",
                "Commander killed\n\nTroops from Mali, Burkina Faso and Niger killed 12 militants near Ansongo in Mali on Sunday.\n")
            .get(0);

    assertThat(claim.parties())
        .filteredOn(p -> p.role() == PartyRole.INITIATOR)
        .extracting(Party::actor)
        .containsExactlyInAnyOrder("fama", "fabf", "fan");
  }

  private static List<Harm> killed(Claim claim) {
    return claim.harm().stream().filter(h -> h.kind() == HarmKind.KILLED).toList();
  }

  private List<Claim> main(String published, String text) throws IOException {
    return claims(published, text).stream().filter(Claim::main).toList();
  }

  private List<Claim> claims(String published, String text) throws IOException {
    return Coded.ENGINE.coder().code(Coded.ENGINE.annotator().annotate(document(published, text)));
  }

  private Document document(String published, String text) throws IOException {
    Files.writeString(folder.resolve("report.txt"), text);
    Path sidecar = folder.resolve("documents.csv");
    Files.deleteIfExists(sidecar);
    if (published != null) {
      Files.writeString(sidecar, "file,published\nreport.txt," + published + "\n");
    }
    return Coded.of(Coded.ENGINE, 1, folder).recorded().documents().values().iterator().next();
  }
}
