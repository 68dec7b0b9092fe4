package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.griot.model.Claim;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was taken, when, and for what: arrests beside the crimes and the hearings told with them. */
class ArrestsTest {
  @TempDir Path folder;

  @Test
  void aHeadlineCountsThoseWhomPoliceArrest() throws IOException {
    Claim arrests = claims("Police arrest 32 in Lagos, Nigeria\n").get(0);

    assertThat(arrests.parties())
        .filteredOn(p -> p.role() == PartyRole.INITIATOR)
        .extracting(Party::actor)
        .containsExactly("police-ng");
    assertThat(arrests.harm()).extracting(h -> h.low()).containsExactly(32);
  }

  @Test
  void anArrestForAKidnappingIsNotTheKidnapping() throws IOException {
    List<Claim> claims =
        claims(
            """
            Two held in Lagos

            Police in Lagos, Nigeria, arrested two men on Tuesday in connection with the abduction of
            Ada Obi, a trader who was seized in March.
            """);

    assertThat(claims).extracting(c -> c.type().id()).contains("arrests");
    assertThat(claims)
        .filteredOn(c -> "abduction".equals(c.type().id()))
        .flatExtracting(Claim::parties)
        .filteredOn(p -> p.role() == PartyRole.INITIATOR)
        .extracting(Party::actor)
        .doesNotContain("police-ng");
  }

  @Test
  void theYearOfTheCrimeIsNotThatOfTheArrest() throws IOException {
    List<Claim> claims =
        claims(
            """
            Three held in Lagos

            Police in Lagos, Nigeria, have detained three men over the killing of a lawyer in a car
            bomb in May 2016.
            """);

    assertThat(claims)
        .filteredOn(c -> c.type() != null && "arrests".equals(c.type().id()))
        .allMatch(c -> c.date() == null || c.date().start().getYear() != 2016);
  }

  @Test
  void whoAppearsInCourtWasTakenOnTheDayToldLater() throws IOException {
    List<Claim> claims =
        claims(
            """
            Jailed activist before the court

            Jailed activist Amina Diallo appeared before a court in Bamako, Mali, on Thursday.

            Diallo was arrested in May 2018 with a dozen others, her family said.
            """);

    assertThat(claims)
        .filteredOn(c -> "arrests".equals(c.type().id()) && c.date() != null)
        .extracting(c -> Objects.requireNonNull(c.date()).start())
        .containsOnly(LocalDate.of(2018, 5, 1));
  }

  private List<Claim> claims(String text) throws IOException {
    return Coded.claims(folder, "2020-12-11", text);
  }
}
