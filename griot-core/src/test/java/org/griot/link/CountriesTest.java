package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
  private final Countries countries = Countries.bundled();

  @Test
  void nigerAndNigeriaAreToldApartInEveryScheme() {
    Country niger = countries.require("NE");
    Country nigeria = countries.require("NG");
    assertThat(niger.name()).isEqualTo("Niger");
    assertThat(nigeria.name()).isEqualTo("Nigeria");
    assertThat(countries.byFips("NG")).contains(niger);
    assertThat(countries.byFips("NI")).contains(nigeria);
    assertThat(countries.byAdjective("Nigerien")).contains(niger);
    assertThat(countries.byAdjective("Nigerian")).contains(nigeria);
    assertThat(countries.byGleditschWard(436)).contains(niger);
    assertThat(countries.byNumeric(566)).contains(nigeria);
    assertThat(countries.byAlpha3("NER")).contains(niger);
  }

  @ParameterizedTest
  @CsvSource({
    "Mali,ML",
    "Côte d’Ivoire,CI",
    "cote d'ivoire,CI",
    "DRC,CD",
    "Congo,CD",
    "U.S.,US",
    "US,US",
    "Zaire,CD",
    "Tchad,TD",
    "BURKINA FASO,BF",
    "Guinea-Conakry,GN",
    "The Gambia,GM",
    "Burma,MM",
    "Türkiye,TR",
    "Czechia,CZ",
    "Eswatini,SZ",
    "UAE,AE",
    "U.A.E.,AE"
  })
  void namesAreFoundInSeveralSpellings(String name, String code) {
    assertThat(countries.byName(name)).map(Country::alpha2).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"us", "car", "ne", "Malian", "Sahel"})
  void otherWordsAreNotCountries(String word) {
    assertThat(countries.byName(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Malian,ML", "Burkinabe,BF", "burkinabè,BF", "Chadian,TD", "Congolese,CD", "French,FR",
    "Germans,DE", "Belgian,BE", "Moroccan,MA", "South Sudanese,SS", "Ivorian,CI", "Senegalese,SN"
  })
  void adjectivesAreFound(String word, String code) {
    assertThat(countries.byAdjective(word)).map(Country::alpha2).contains(code);
  }

  @Test
  void almostEveryCountryHasAnAdjective() {
    assertThat(countries.all()).hasSizeGreaterThanOrEqualTo(249);
    assertThat(countries.all().stream().filter(c -> c.adjectives().isEmpty()))
        .allMatch(c -> c.population() < 130_000)
        .hasSizeLessThan(18);
  }

  @Test
  void bordersAreMutual() {
    for (Country country : countries.all()) {
      assertThat(country.neighbours())
          .as(country.name())
          .isSorted()
          .allMatch(other -> countries.areNeighbours(other, country.alpha2()));
    }
    assertThat(countries.areNeighbours("ML", "NE")).isTrue();
    assertThat(countries.areNeighbours("ML", "TD")).isFalse();
  }

  @Test
  void extentsAreThoseOfTheMainParts() {
    assertThat(countries.require("FR").radiusKm()).isBetween(500, 900);
    assertThat(countries.require("US").centroid().lon().doubleValue()).isBetween(-101.0, -96.0);
    assertThat(countries.require("RU").centroid().lon().doubleValue()).isBetween(90.0, 105.0);
    Country mali = countries.require("ML");
    assertThat(mali.centroid().distanceKm(mali.northEast())).isLessThan(1300);
    assertThat(mali.acledRegion()).isEqualTo("Western Africa");
  }

  @Test
  void codesAreUnique() {
    Map<Object, String> seen = new HashMap<>();
    for (Country country : countries.all()) {
      assertThat(seen.put(country.alpha3(), country.name())).isNull();
      if (country.gleditschWard() != null) {
        assertThat(seen.put(country.gleditschWard() + 10_000, country.name())).isNull();
      }
    }
  }

  @Test
  void anUnknownCodeIsAMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> countries.require("ZZ"));
    assertThat(countries.byAlpha2("ZZ")).isEmpty();
  }
}
