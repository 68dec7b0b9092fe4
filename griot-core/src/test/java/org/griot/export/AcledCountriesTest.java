package org.griot.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.griot.link.Countries;
import org.griot.link.Country;
import org.junit.jupiter.api.Test;

class AcledCountriesTest {
  private static final AcledCountries ACLED = AcledCountries.bundled();

  @Test
  void aCountryHasItsNumberUnpaddedAndItsRegion() {
    assertThat(ACLED.get("ML"))
        .isEqualTo(new AcledCountries.Country("ML", 466, "Mali", "Western Africa"));
    assertThat(ACLED.get("DZ").iso()).isEqualTo(12);
  }

  @Test
  void someAreSpelledAsInAcledsFiles() {
    assertThat(ACLED.get("CD").name()).isEqualTo("Democratic Republic of Congo");
    assertThat(ACLED.get("CI").name()).isEqualTo("Ivory Coast");
  }

  @Test
  void everyCountryOfTheTableCanBeWritten() {
    assertThat(Countries.bundled().all())
        .extracting(Country::alpha2)
        .allMatch(c -> ACLED.get(c) != null);
  }

  @Test
  void noCodeIsNoCountry() {
    assertThat(ACLED.get(null)).isNull();
    assertThat(ACLED.get("ZZ")).isNull();
  }
}
