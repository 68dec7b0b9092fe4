package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An explicit none is a toll of zero; who made off or was avenged is not counted with the news. */
class NoneHurtTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"Nobody was hurt.", "No injuries were reported."})
  void noneHurtIsATollOfZeroOfTheDeedToldBefore(String none) throws IOException {
    List<Claim> claims =
        claims("A bomb went off outside a bank in Cali, Colombia, on Monday. " + none);

    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).stance()).isEqualTo(Stance.ASSERTS);
    assertThat(claims.get(0).harm())
        .singleElement()
        .matches(h -> h.kind() == HarmKind.INJURED)
        .matches(h -> Integer.valueOf(0).equals(h.low()) && Integer.valueOf(0).equals(h.high()));
  }

  @Test
  void noFurtherCasualtiesAreNoToll() throws IOException {
    List<Claim> claims =
        claims(
            """
            A bomb killed two people outside a bank in Cali, Colombia, on Monday. No other casualties were
            reported.
            """);

    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).harm()).extracting(Harm::low).containsExactly(2);
  }

  @Test
  void noneHurtInAnotherTownSaysNothingOfThoseHurt() throws IOException {
    List<Claim> claims =
        claims(
            """
            Shells wounded three civilians in Kherson, Ukraine, on Monday. No casualties were reported in
            Nikopol.
            """);

    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).harm()).extracting(Harm::low).containsExactly(3);
  }

  @Test
  void whoDisputesATollDeniesIt() throws IOException {
    List<Claim> claims =
        claims(
            """
            A drone strike killed ten civilians near Djibo, Burkina Faso, on Monday, residents said. No
            civilians were killed, the army said.
            """);

    assertThat(claims).anyMatch(claim -> claim.stance() == Stance.DENIES);
  }

  @Test
  void whoMadeOffAfterADeedIsNotDisplaced() throws IOException {
    List<Claim> claims =
        claims(
            """
            Gunmen killed six people in a bar in Salamanca, Mexico, on Monday. The gunmen fled in a white
            van.
            """);

    assertThat(claims).noneMatch(claim -> "displacement".equals(claim.type().id()));
  }

  @Test
  void aTollIsOfTheDeedAndNotOfTheOneAvenged() throws IOException {
    List<Claim> claims =
        claims(
            """
            Vigilantes killed nine herders in Kaduna, Nigeria, on Monday in reprisal for the killing of a
            farmer two days earlier. Police confirmed six deaths.
            """);

    assertThat(claims.get(0).harm()).extracting(Harm::low).contains(9, 6);
  }

  private List<Claim> claims(String body) throws IOException {
    return Coded.claims(folder, "2023-04-26", "Report\n\n" + body + "\n");
  }
}
