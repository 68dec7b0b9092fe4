package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where and when a happening was: which of the places and days told with it are its own. */
class SettingsTest {
  @TempDir Path folder;

  @Test
  void twoDaysOnEndAreTheDaysOfTheDeed() throws IOException {
    DateRange days =
        date(
            """
            Villages shelled

            On 3 and 4 May rebels shelled the town of Gao and killed nine traders.
            """);

    assertThat(days.start()).isEqualTo(LocalDate.of(2021, 5, 3));
    assertThat(days.end()).isEqualTo(LocalDate.of(2021, 5, 4));
  }

  @Test
  void whatHappenedDidNotHappenAfterItsReport() throws IOException {
    DateRange day =
        date(
            """
            Farmers flee

            On Monday rebels told the farmers of Gao to leave by 1 June.

            The rebels killed four farmers in Gao.
            """);

    assertThat(day.end()).isBeforeOrEqualTo(LocalDate.of(2021, 5, 12));
  }

  @Test
  void theVillageToldWithItsTownIsFiner() throws IOException {
    assertThat(place("Gunmen killed nine traders near Qorbazu (Gao) on Monday.").name())
        .isEqualTo("Qorbazu");
  }

  @Test
  void aRoadIsNotTheTownItLeadsTo() throws IOException {
    assertThat(place("Gunmen killed nine traders on the Gao road near Ansongo on Monday.").name())
        .isEqualTo("Ansongo");
  }

  @Test
  void theDatelineOfALocalPaperIsNotThePlaceOfTheDeed() throws IOException {
    assertThat(place("KIDAL: Gunmen killed nine traders in Ansongo on Monday.").name())
        .isEqualTo("Ansongo");
  }

  @Test
  void aSentenceInCapitalsIsNoDateline() throws IOException {
    assertThat(place("GUNMEN KILLED NINE TRADERS IN ANSONGO 5 DAYS AGO.").name())
        .isEqualTo("Ansongo");
  }

  @Test
  void theFlagBeforeAnItemSaysWhereAnUnknownVillageLies() throws IOException {
    List<Claim> claims =
        Coded.claims(
            folder,
            "2021-05-12",
            """
            The week

            🇲🇱 Gunmen killed four traders in Gao on Monday.

            🇳🇪 Gunmen killed nine traders near Qorbazu on Tuesday.
            """);

    assertThat(claims)
        .filteredOn(c -> c.place() != null && c.place().name().equals("Qorbazu"))
        .flatExtracting(c -> Objects.requireNonNull(c.place()).countries())
        .containsExactly("NE");
  }

  @Test
  void eachOfTwoDeedsKeepsItsDay() throws IOException {
    List<Claim> claims =
        Coded.claims(
            folder,
            "2021-05-12",
            "Priest freed\n\n"
                + "Gunmen kidnapped a priest in Gao on Thursday and released him on Saturday.\n");

    assertThat(claims)
        .extracting(c -> c.type().id(), c -> Objects.requireNonNull(c.date()).start())
        .containsExactlyInAnyOrder(
            tuple("abduction", LocalDate.of(2021, 5, 6)),
            tuple("release", LocalDate.of(2021, 5, 8)));
  }

  @Test
  void theVillageOfATownIsFinerThanTheTown() throws IOException {
    assertThat(place("Gunmen killed nine traders in the Qorba Wanzam village of Gao.").name())
        .isEqualTo("Qorba Wanzam");
  }

  @Test
  void theTollOfAMonthIsNotThatOfOneDeed() throws IOException {
    List<Claim> claims =
        Coded.claims(
            folder,
            "2021-05-12",
            "Toll of a month\n\n"
                + "At least 412 people were killed in violence in Mali in April. In the latest"
                + " attack, a gunman killed six traders in Gao on 29 April.\n");

    assertThat(claims)
        .filteredOn(c -> c.place() != null && c.place().name().equals("Gao"))
        .flatExtracting(Claim::harm)
        .extracting(h -> h.low())
        .containsExactly(6);
  }

  private Place place(String text) throws IOException {
    List<Claim> claims = Coded.claims(folder, "2021-05-12", "Nine dead\n\n" + text + "\n");
    return Objects.requireNonNull(claims.get(0).place());
  }

  private DateRange date(String text) throws IOException {
    List<Claim> claims = Coded.claims(folder, "2021-05-12", text);
    return Objects.requireNonNull(
        claims.stream()
            .filter(c -> c.harm().stream().anyMatch(h -> h.low() != null))
            .findFirst()
            .orElseThrow()
            .date());
  }
}
