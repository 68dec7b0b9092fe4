package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that sounds like another, a house named like a town, aircraft from abroad. */
class PlaceNamesakesTest {
  private final PlaceLinker linker = new PlaceLinker(Gazetteer.bundled());

  /** The report, the countries that are known of it, and the places read with their countries. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shells killed a man in Merawi on Sunday. | ET | Merawi",
        "Rebels entered Koro at dawn. | ML | Koro ML",
        "Rebels hid in Koro at dawn. | | Koro ML",
        "Rebels burned huts in Mambasa territory. | | Mambasa CD",
        "Boats left Mombasa at dawn. | KE | Mombasa KE",
        "A bomb went off at the Al-Wadi market in Marib. | | Ma'rib YE",
        "Guards fired into the Litoral prison in Guayaquil. | | Guayaquil EC",
        "Guards fired into the Litoral prison. | EC | ''",
        "Shells fell on Mubi market in Adamawa state. | | Mubi NG, Adamawa NG",
        "A Turkish drone hit a car in Qamishli. | TR | Al Qāmishlī SY",
        "A Turkish drone hit a car in Cukurca. | TR | Çukurca TR",
        "An Israeli drone hit a car in Bint Jbeil. | IL | Bent Jbaïl LB",
        "A bomb went off in Dasht-e-Barchi. | AF | ''",
        "The police in Chhattisgarh said so. | | Chhattisgarh IN",
      })
  void lieWhereTheReportPutsThem(String text, String countries, String expected) {
    List<String> hints = countries == null ? List.of() : List.of(countries);
    assertThat(
            linker.places(text, new PlaceContext(List.of(), hints)).stream()
                .map(m -> (m.place().name() + " " + String.join(" ", m.place().countries())).trim())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }
}
