package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceCountriesTest {
  private final PlaceCountries lands = new PlaceCountries(Countries.bundled());

  @Test
  void aNameThatStandsOftenSpeaksOnce() {
    lands.speaks("ES", "palma", 1);
    lands.speaks("ES", "palma", 1);

    assertThat(lands.support("ES", "madrid")).isEqualTo(1);
  }

  @Test
  void whatAPlaceSaysOfItsOwnCountryIsNoSupportForIt() {
    lands.speaks("ES", "palma", 1);
    lands.name("MZ", "mozambican", 0.7);
    lands.speaks("MZ", "pemba", 1);

    assertThat(lands.support("ES", "palma")).isZero();
    assertThat(lands.support("MZ", "palma")).isEqualTo(1.7);
  }

  @Test
  void theRestPlaysElsewhereOnlyIfThatIsNotNextDoor() {
    lands.name("MZ", "mozambique", 1);
    lands.name("ZW", "zimbabwean", 0.7);

    assertThat(lands.elsewhere(List.of("ES"), "palma")).isGreaterThan(1);
    assertThat(lands.elsewhere(List.of("ZA"), "palma")).isZero();
  }

  @Test
  void whatTheTextNamesComesWithItsNeighbours() {
    lands.name("ML", "mali", 1);

    assertThat(lands.near()).startsWith("ML").contains("NE", "BF").doesNotContain("FR");
    assertThat(lands.isInText("ML")).isTrue();
    assertThat(lands.isInText("NE")).isFalse();
  }

  @Test
  void whatTheCallerKnowsIsAHintAndNotInTheText() {
    lands.hint("ML", 2);

    assertThat(lands.isHinted("NE")).isTrue();
    assertThat(lands.isInText("ML")).isFalse();
    assertThat(lands.ranked()).containsExactly("ML");
  }
}
