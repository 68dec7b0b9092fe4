package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Harm;
import org.griot.model.PartyRole;
import org.griot.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that are told with places, days or periods of their own. */
class TollsOfPlacesTest {
  @TempDir Path folder;

  @Test
  void figuresAtTwoPlacesAreTwoDeedsOfThoseWhoDidBothAndShareTheirSum() throws IOException {
    List<Claim> claims =
        claims(
            "Bandits killed 12 people in two communities of Zamfara state on Saturday. Seven were"
                + " killed in Kungurki and five in Banga, residents said.");

    assertThat(claims).extracting(c -> place(c)).containsExactly("Kungurki", "Banga");
    assertThat(claims).allSatisfy(c -> assertThat(Coded.ids(c, PartyRole.INITIATOR)).hasSize(1));
    assertThat(claims.get(0).harm()).extracting(Harm::low).containsExactly(12, 7);
    assertThat(claims.get(0).harm().get(0).sharedWith()).containsExactly(claims.get(1).id());
    assertThat(claims.get(0).harm().get(1).sharedWith()).isEmpty();
    assertThat(claims.get(1).harm()).extracting(Harm::low).containsExactly(5);
  }

  @Test
  void eachFigureHasTheDayThatStandsBehindIt() throws IOException {
    List<Claim> claims =
        claims("Three policemen were killed in Herat on Monday and two in Farah on Tuesday.");

    assertThat(claims)
        .extracting(c -> String.valueOf(Objects.requireNonNull(c.date()).start()))
        .containsExactly("2024-05-13", "2024-05-14");
  }

  @Test
  void aStrikeAndAShellingInTwoTownsAreNotOneForTheirCommonSum() throws IOException {
    List<Claim> claims =
        claims(
            "Israeli fire killed at least nine Palestinians across the Gaza Strip on Monday,"
                + " health officials said.\n\nFive people died in an air strike on a house in the"
                + " Nuseirat camp. Four people were killed by tank shells in Rafah.");

    assertThat(claims)
        .extracting(c -> c.type().id())
        .containsExactly("air-drone-strike", "shelling");
    assertThat(claims.get(1).harm()).extracting(Harm::low).containsExactly(4);
  }

  @Test
  void theWoundedWhoDiedAreDeadAndTheHospitalsTownIsNoScene() throws IOException {
    List<Claim> claims =
        claims(
            "The bombing at Hassan Dhiif on Saturday killed fifteen and wounded 40. Four of the"
                + " wounded died, three of them in Mogadishu.");

    assertThat(claims).hasSize(1);
    assertThat(place(claims.get(0))).isEqualTo("Hassan Dhiif");
  }

  @Test
  void theDayOnWhichAWarBeganIsNotThatOfItsDead() throws IOException {
    List<Claim> claims =
        claims(
            "More than 10,000 people have been killed in Sudan since the war broke out on 15 April"
                + " 2023, according to a conservative estimate.");

    assertThat(claims).extracting(Claim::kind).containsExactly(ClaimKind.STATISTIC);
    assertThat(Objects.requireNonNull(claims.get(0).date()).isKnown()).isTrue();
    assertThat(Objects.requireNonNull(claims.get(0).date()).days()).isGreaterThan(300);
  }

  @Test
  void theDeadOfAnInsurgencyAreNoNews() throws IOException {
    List<Claim> claims =
        claims(
            "The group has killed more than 350,000 people in northeast Nigeria in its 15-year"
                + " insurgency.");

    assertThat(claims).extracting(Claim::kind).containsExactly(ClaimKind.STATISTIC);
    assertThat(claims).noneMatch(Claim::main);
  }

  private List<Claim> claims(String text) throws IOException {
    return Coded.claims(folder, "2024-05-15", text + "\n");
  }

  private static String place(Claim claim) {
    Place place = claim.place();
    return place == null ? "" : place.name();
  }
}
