package org.griot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterStyleTest {
  @ParameterizedTest
  @CsvSource({
    "1, 0, State forces only, 10",
    "2, 1, State forces-Rebel group, 12",
    "7, 3, Political militia-Civilians, 37",
    "7, 8, External/Other forces-Civilians, 78",
    "8, 8, External/Other forces-External/Other forces, 88",
    "6, 6, Protesters-Protesters, 66",
  })
  void aPairIsNamedWithoutRegardToOrder(int one, int two, String text, String number) {
    assertThat(InterStyle.TEXT.pair(one, two)).isEqualTo(text);
    assertThat(InterStyle.TEXT.pair(two, one)).isEqualTo(text);
    assertThat(InterStyle.NUMERIC.pair(one, two)).isEqualTo(number);
  }

  @Test
  void theExportsOf2024HadPlurals() {
    assertThat(InterStyle.of("text-2024").pair(1, 2)).isEqualTo("State Forces-Rebel Groups");
  }

  @Test
  void nobodyIsBlankInWordsAndZeroInNumbers() {
    assertThat(InterStyle.TEXT.side(0)).isEmpty();
    assertThat(InterStyle.NUMERIC.side(0)).isEqualTo("0");
  }

  @Test
  void anUnknownStyleIsRefusedWithTheOnesThereAre() {
    assertThatThrownBy(() -> InterStyle.of("fancy"))
        .hasMessage("no style fancy; there are text, text-2024, numeric");
  }
}
