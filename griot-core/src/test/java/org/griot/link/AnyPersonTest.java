package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnyPersonTest {

  @ParameterizedTest
  @CsvSource({
    "17-year-old boy, m, 17, 17",
    "a 3-month-old baby, -, 1, 1",
    "the woman, f, 15, 120",
    "The victim, -, 0, 120",
    "an 18-year-old, -, 18, 18",
    "she, f, 0, 120",
  })
  void wordsTellOfSexAndAge(String words, char sex, int least, int most) {
    assertThat(AnyPerson.of(words)).isEqualTo(new AnyPerson(sex, least, most));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Malian soldiers", "teacher", "45-year-old farmer", "convoy"})
  void whoeverIsNamedByTradeOrSideIsNotJustAnybody(String words) {
    assertThat(AnyPerson.of(words)).isNull();
  }

  @Test
  void oneMayBeTheOtherWhereSexAndAgeAgree() {
    AnyPerson boy = new AnyPerson('m', 0, 19);
    assertThat(boy.mayBe(AnyPerson.aged(15))).isTrue();
    assertThat(boy.mayBe(AnyPerson.aged(34))).isFalse();
    assertThat(boy.mayBe(new AnyPerson('f', 0, 120))).isFalse();
    assertThat(boy.and(AnyPerson.aged(15))).isEqualTo(new AnyPerson('m', 15, 15));
  }
}
