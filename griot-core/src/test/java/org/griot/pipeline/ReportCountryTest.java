package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a happening was, if the words for it do not say so themselves. */
class ReportCountryTest {
  @TempDir Path folder;

  @Test
  void aVillageThatNoGazetteerKnowsLiesInTheCountryOfTheReport() throws IOException {
    Place place =
        place(
            claims(
                    "2020-03-10",
                    """
                    Nine farmers killed

                    Gunmen killed nine farmers at Qorbazu on Monday, residents said. The wounded were
                    brought to Makurdi. The Nigerian army has sent troops.
                    """)
                .get(0));

    assertThat(place.name()).isEqualTo("Qorbazu");
    assertThat(place.countries()).containsExactly("NG");
    assertThat(place.position()).isNull();
    assertThat(place.provenance()).isInstanceOf(Provenance.Derived.class);
  }

  @Test
  void belowAHeadingThatIsACountryItLiesThere() throws IOException {
    List<Claim> claims =
        claims(
            "2024-05-15",
            """
            Weekly review

            1. Burkina Faso. On 5 May, militants killed six volunteers in Qorbazu. 2. Niger. On 6 May,
            a mine wounded three soldiers near Tillabéri. 3. Mali. On 7 May, soldiers killed four
            fighters near Kati.
            """);

    assertThat(claims)
        .filteredOn(claim -> claim.place() != null && claim.place().name().equals("Qorbazu"))
        .flatExtracting(claim -> claim.place().countries())
        .containsExactly("BF");
    assertThat(claims).hasSize(3).allMatch(Claim::main);
  }

  @Test
  void whereTheHeadlinePutsItTheVillageLies() throws IOException {
    Place place =
        place(
            claims(
                    "2024-05-15",
                    """
                    Clash in Jonglei

                    Four people died on 8 May when armed youth attacked Anyidi, Bor County.
                    """)
                .get(0));

    assertThat(place.countries()).containsExactly("SS");
  }

  @Test
  void theTownsOfAReportTellItsCountryIfNothingElseDoes() throws IOException {
    Claim claim =
        claims(
                "2021-02-03",
                """
                Rebels have left the town
                Translated from French

                Rebels killed four soldiers in Bangassou on Monday. Shots were heard in Bouar, too.
                """)
            .get(0);

    assertThat(place(claim).countries()).containsExactly("CF");
    assertThat(claim.parties())
        .anyMatch(party -> "unidentified-armed-group-cf".equals(party.actor()));
  }

  @Test
  void aDeedIsWhereAndWhenThatWasWhichIsToldInTheSentenceBefore() throws IOException {
    Claim arrests =
        claims(
                "2023-04-26",
                """
                Night in the north

                Gunmen killed nine farmers in Djibo, Burkina Faso, on Monday. Police arrested two
                officers of the town hall.
                """)
            .stream()
            .filter(claim -> "arrests".equals(claim.type().id()))
            .findFirst()
            .orElseThrow();

    assertThat(place(arrests).name()).isEqualTo("Djibo");
    assertThat(place(arrests).reason()).endsWith("told before it");
    assertThat(arrests.toldPlace()).isNull();
    DateRange day = Objects.requireNonNull(arrests.date());
    assertThat(day.start()).isEqualTo(LocalDate.of(2023, 4, 24));
    assertThat(day.reason()).endsWith("told before it");
    assertThat(arrests.toldDate()).isNull();
  }

  @Test
  void aDeedWithoutAPlaceIsWhereTheHeadlinePutsTheStory() throws IOException {
    Claim claim =
        claims(
                "2023-04-26",
                """
                Toll rises in Djibo

                Gunmen killed nine farmers on Monday, the governor said.
                """)
            .get(0);

    assertThat(place(claim).name()).isEqualTo("Djibo");
    assertThat(claim.toldDate()).isNotNull();
  }

  @Test
  void aVillageOfALocalPaperLiesWhereThePaperIs() throws IOException {
    Files.writeString(
        folder.resolve("documents.csv"),
        "file,published,source\nreport.txt,2019-04-23,Makurdi Daily Witness\n");
    Claim claim =
        Coded.claims(
                folder,
                """
                Nine farmers killed at Qorbazu

                Gunmen killed nine farmers at Qorbazu on Monday, residents said.
                """)
            .get(0);

    assertThat(place(claim).name()).isEqualTo("Qorbazu");
    assertThat(place(claim).countries()).containsExactly("NG");
    assertThat(place(claim).reason()).contains("the outlet");
  }

  @Test
  void aNameBehindAPrepositionIsAPlaceWhereverItStands() throws IOException {
    Claim claim =
        claims(
                "2020-03-10",
                """
                Nigeria: weekly update

                - 9 March, Qorbazu: gunmen killed nine farmers.

                The market at Qorbazu is closed.
                """)
            .get(0);

    assertThat(place(claim).name()).isEqualTo("Qorbazu");
  }

  @Test
  void newsWithoutAPlaceIsWhereTheStoryBefore() throws IOException {
    Claim arrests =
        claims(
                "2023-04-26",
                """
                Night in the north

                Gunmen killed nine farmers in Djibo, Burkina Faso, on Monday.

                Police have arrested two officers.
                """)
            .stream()
            .filter(claim -> "arrests".equals(claim.type().id()))
            .findFirst()
            .orElseThrow();

    assertThat(place(arrests).name()).isEqualTo("Djibo");
    assertThat(arrests.toldPlace()).isNull();
  }

  @Test
  void newsWithoutAnyPlaceIsInTheCountryThatTheReportIsAbout() throws IOException {
    Claim claim =
        claims(
                "2023-04-26",
                """
                Nine farmers killed

                Gunmen killed nine farmers on Monday, police said. Burkina Faso has lost hundreds of
                farmers to such raids.
                """)
            .get(0);

    assertThat(place(claim).name()).isEqualTo("Burkina Faso");
    assertThat(place(claim).reason()).endsWith("the country that the report is about");
    assertThat(claim.toldPlace()).isNull();
  }

  private static Place place(Claim claim) {
    return Objects.requireNonNull(claim.place());
  }

  private List<Claim> claims(String published, String text) throws IOException {
    return Coded.claims(folder, published, text);
  }
}
