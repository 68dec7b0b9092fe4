package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What police or a court do to somebody, and what they do it for, are two things. */
class ChargesTest {
  @TempDir Path folder;

  @Test
  void theConvictedDidItAndNotTheCourt() throws IOException {
    List<Claim> claims =
        claims(
            "Soldiers convicted",
            "A military court in Goma on Tuesday convicted five soldiers for the rape of 30 women"
                + " in 2018.");

    Claim rape = Coded.only(claims, "sexual-violence");
    assertThat(Coded.ids(rape, PartyRole.INITIATOR)).containsExactly("fardc");
    assertThat(Coded.ids(rape, PartyRole.TARGET)).containsExactly("civilians-cd");
    assertThat(rape.date().start()).isEqualTo(LocalDate.of(2018, 1, 1));
    assertThat(rape.main()).isFalse();
    Claim verdict = Coded.only(claims, "other-strategic");
    assertThat(verdict.date().start()).isEqualTo(LocalDate.of(2024, 5, 14));
  }

  @Test
  void whoIsHeldForAKidnappingWasNotKidnapped() throws IOException {
    List<Claim> claims =
        claims(
            "Suspect held",
            "Police in Lagos on Friday detained a suspect over last year's kidnapping of 12"
                + " pupils.");

    assertThat(Coded.figures(Coded.only(claims, "arrests"), HarmKind.ARRESTED)).containsExactly(1);
    assertThat(Coded.figures(Coded.only(claims, "arrests"), HarmKind.ABDUCTED)).isEmpty();
    assertThat(Coded.figures(Coded.only(claims, "abduction"), HarmKind.ABDUCTED))
        .containsExactly(12);
  }

  @Test
  void whoIsHangedForAKillingIsNotAmongThoseItKilled() throws IOException {
    List<Claim> claims =
        claims("Man hanged", "Iran on Tuesday hanged a man for killing two policemen in 2021.");

    assertThat(claims)
        .filteredOn(claim -> Coded.figures(claim, HarmKind.KILLED).contains(2))
        .singleElement()
        .satisfies(claim -> assertThat(claim.main()).isFalse())
        .satisfies(claim -> assertThat(Coded.ids(claim, PartyRole.INITIATOR)).isEmpty());
    assertThat(claims)
        .filteredOn(claim -> Coded.figures(claim, HarmKind.KILLED).contains(1))
        .singleElement()
        .satisfies(
            claim -> assertThat(Coded.ids(claim, PartyRole.INITIATOR)).contains("military-ir"));
  }

  @Test
  void aCourtThreatensNobodyWithItsSentence() throws IOException {
    assertThat(
            claims(
                "Blogger sentenced",
                "A court on 26 April sentenced blogger Olim Karimov to seven years for threatening"
                    + " public order."))
        .noneMatch(claim -> Coded.ids(claim, PartyRole.INITIATOR).size() > 0 && claim.main());
  }

  @Test
  void whoIsCountedAmongTheShotDidNotShoot() throws IOException {
    Claim claim =
        Coded.only(
            claims(
                "Ex-minister on trial",
                "The trial of a former interior minister accused of ordering the shooting of 57"
                    + " protesters opened in Tunis on Monday."),
            "attack");

    assertThat(Coded.ids(claim, PartyRole.INITIATOR)).doesNotContain("protesters-tn");
    assertThat(Coded.ids(claim, PartyRole.TARGET)).containsExactly("protesters-tn");
  }

  private List<Claim> claims(String title, String sentence) throws IOException {
    return Coded.claims(folder, "2024-05-15", title + "\n\n" + sentence);
  }
}
