package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  private static final LocalDate DAY = LocalDate.of(2019, 10, 2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-10-02",
        "2019-10-02T23:30:00-05:00",
        "2019-10-02T13:00:00.000Z",
        "2019-10-02 13:00:00",
        "2019/10/02",
        "2019-10-2",
        "20191002",
        "20191002T130000Z",
        "20191002130000",
        "1570021200",
        "1570021200000",
        "1570021200.0",
        "Wed, 02 Oct 2019 13:00:00 GMT",
        "Wed Oct 02 13:00:00 GMT 2019",
        "October 2, 2019",
        "Oct. 2, 2019 at 5:30 p.m.",
        "OCTOBER 2 2019",
        "October 2nd, 2019",
        "2 October 2019",
        "2 Oct 2019",
        "2-Oct-2019",
        "Wednesday, 2nd of October 2019",
        "2 octobre 2019",
        "2 de octubre de 2019",
        "2. Oktober 2019",
        "02.10.2019",
        "2.10.2019",
        "Wednesday, 10/2/2019",
        "Wed 02/10/2019",
      })
  void aDayIsReadInManySpellings(String text) {
    assertThat(DateText.field(text)).isEqualTo(new DateText.Parsed(DAY, null));
  }

  @ParameterizedTest
  @CsvSource({"25/12/2019", "12/25/2019", "25-12-2019", "12-25-2019", "25.12.2019"})
  void aNumberOverTwelveIsTheDay(String text) {
    assertThat(DateText.field(text).date()).isEqualTo(LocalDate.of(2019, 12, 25));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-00-00",
        "0000-01-01",
        "0001-01-01T00:00:00",
        "9999-12-31",
        "2019-02-31",
        "31 February 2019",
        "2019-13-01",
        "20191332",
        "99999999999999999999",
        "soon",
        "October 2019",
        "2 October",
        "-",
        "null",
        "2019",
      })
  void whatIsNoDayOfTheCalendarIsSaid(String text) {
    DateText.Parsed parsed = DateText.field(text);
    assertThat(parsed.date()).isNull();
    assertThat(parsed.problem()).contains(text);
  }

  @Test
  void aDayThatMayBeTwoDaysIsNotGuessed() {
    assertThat(DateText.field("03/04/2019").date()).isNull();
    assertThat(DateText.field("03/04/2019").problem()).contains("may be two days");
    assertThat(DateText.field("04/04/2019").date()).isEqualTo(LocalDate.of(2019, 4, 4));
  }

  @Test
  void anEmptyFieldSaysNothing() {
    assertThat(DateText.field("  ")).isEqualTo(new DateText.Parsed(null, null));
  }

  @Test
  void aLongTextIsNotSearchedForADate() {
    String problem = DateText.field("1".repeat(1_000_000)).problem();
    assertThat(problem).isEqualTo("a text of 1000000 characters is not a date");
  }

  @Test
  void everyDayIsReadInEverySpelling() {
    List<DateTimeFormatter> spellings =
        List.of(
                "yyyy-MM-dd",
                "yyyyMMdd",
                "d MMMM yyyy",
                "MMMM d, yyyy",
                "EEE, dd MMM yyyy",
                "dd.MM.yyyy")
            .stream()
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
            .toList();
    for (LocalDate day = LocalDate.of(2015, 12, 20);
        day.isBefore(LocalDate.of(2017, 1, 10));
        day = day.plusDays(1)) {
      for (DateTimeFormatter spelling : spellings) {
        assertThat(DateText.field(day.format(spelling)).date()).isEqualTo(day);
      }
    }
  }
}
