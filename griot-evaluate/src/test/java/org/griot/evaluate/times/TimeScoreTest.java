package org.griot.evaluate.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.griot.evaluate.score.Tally;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;

class TimeScoreTest {
  private final List<Timex> gold =
      List.of(
          new Timex(new Span(0, 6), "2020-01-06"),
          new Timex(new Span(10, 20), "2020-01"),
          new Timex(new Span(30, 35), "P3D"));

  @Test
  void theGoldItselfIsOneEverywhere() {
    TimeScore score = new TimeScore();
    score.add(gold, gold);

    assertThat(score.relaxed()).isEqualTo(new Tally(3, 3, 3));
    assertThat(score.strict()).isEqualTo(new Tally(3, 3, 3));
    assertThat(score.value().f()).isEqualTo(new BigDecimal("1.0000"));
  }

  @Test
  void sayingNothingFindsNothing() {
    TimeScore score = new TimeScore();
    score.add(gold, List.of());

    assertThat(score.relaxed()).isEqualTo(new Tally(0, 3, 0));
    assertThat(score.valueAccuracy()).isNull();
  }

  @Test
  void anOverlapIsRelaxedOnlyAndAWrongValueCountsApart() {
    TimeScore score = new TimeScore();
    score.add(
        gold,
        List.of(
            new Timex(new Span(0, 6), "2020-01-07"),
            new Timex(new Span(12, 20), "2020-01"),
            new Timex(new Span(50, 55), "2020")));

    assertThat(score.relaxed()).isEqualTo(new Tally(2, 3, 3));
    assertThat(score.strict()).isEqualTo(new Tally(1, 3, 3));
    // Relaxed F1 2/3 times half of the values right.
    assertThat(score.value().f()).isEqualTo(new BigDecimal("0.3333"));
    assertThat(score.valueAccuracy()).isEqualTo(new BigDecimal("0.5000"));
  }

  @Test
  void intervalsOfDaysHaveTimexValues() {
    assertThat(value("2020-01-06", "2020-01-06", DatePrecision.DAY)).isEqualTo("2020-01-06");
    assertThat(value("2020-01-06", "2020-01-12", DatePrecision.WEEK)).isEqualTo("2020-W02");
    assertThat(value("2020-01-11", "2020-01-12", DatePrecision.DAYS)).isEqualTo("2020-W02-WE");
    assertThat(value("2020-02-01", "2020-02-29", DatePrecision.MONTH)).isEqualTo("2020-02");
    assertThat(value("2020-04-01", "2020-06-30", DatePrecision.DAYS)).isEqualTo("2020-Q2");
    assertThat(value("2020-07-01", "2020-12-31", DatePrecision.DAYS)).isEqualTo("2020-H2");
    assertThat(value("2020-01-01", "2020-12-31", DatePrecision.YEAR)).isEqualTo("2020");
    assertThat(value("2020-06-01", "2020-08-31", DatePrecision.SEASON)).isEqualTo("2020-SU");
    assertThat(value("1990-01-01", "1999-12-31", DatePrecision.YEARS)).isEqualTo("199");
    assertThat(value("2020-01-06", "2020-01-09", DatePrecision.DAYS)).isEmpty();
  }

  private static String value(String start, String end, DatePrecision precision) {
    return TimexValue.of(
        new DateRange(
            LocalDate.parse(start),
            LocalDate.parse(end),
            precision,
            "as said",
            Provenance.quote(new Span(0, 1))));
  }
}
