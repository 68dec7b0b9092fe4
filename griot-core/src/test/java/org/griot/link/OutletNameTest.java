package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutletNameTest {
  private static final OutletName NAMES = new OutletName(Gazetteer.bundled());

  private static Optional<String> country(String outlet) {
    return NAMES.country(outlet);
  }

  @Test
  void aTownAProvinceACountryOrAPeopleTellsIt() {
    assertThat(country("Makurdi Daily Witness")).contains("NG");
    assertThat(country("The Bayelsa Beacon")).contains("NG");
    assertThat(country("Police Nationale d'Haïti")).contains("HT");
    assertThat(country("Radio Ségou-Mopti")).contains("ML");
    assertThat(country("The Sudanese Observer")).contains("SD");
  }

  @Test
  void whatItIsTranslatedFromDoesNot() {
    assertThat(country("Le Lynx du Fleuve (translated from French)")).isEmpty();
  }

  @Test
  void wordsThatSmallTownsAreCalledTellNothing() {
    assertThat(country("The Republic Herald")).isEmpty();
    assertThat(country("Northern Sentinel")).isEmpty();
    assertThat(country("")).isEmpty();
  }

  @Test
  void anOutletOfTwoCountriesIsOfNone() {
    assertThat(country("Niger and Nigeria Courier")).isEmpty();
  }
}
