package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonWordsTest {
  @ParameterizedTest
  @CsvSource({
    "luis rojas vega, luis rojas vega",
    "senator luis rojas, luis rojas",
    "university student mario lopez, mario lopez",
    "bishop rojas, rojas",
    "maria de la cruz, maria de la cruz"
  })
  void aNameBeginsBehindTitlesAndTrades(String words, String name) {
    List<String> all = List.of(words.split(" "));
    assertThat(String.join(" ", all.subList(PersonWords.nameFrom(all), all.size())))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"the former senator", "two peasants", "university student", "columbus school", "56"})
  void aDescriptionHoldsNoName(String words) {
    List<String> all = List.of(words.split(" "));
    assertThat(PersonWords.nameFrom(all)).isEqualTo(all.size());
  }
}
