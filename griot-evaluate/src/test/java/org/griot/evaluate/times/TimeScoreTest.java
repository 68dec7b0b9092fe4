package org.griot.evaluate.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.Miss;
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
    add(score, gold, gold);

    assertThat(score.relaxed()).isEqualTo(new Tally(3, 3, 3));
    assertThat(score.strict()).isEqualTo(new Tally(3, 3, 3));
    assertThat(score.value().f()).isEqualTo(new BigDecimal("1.0000"));
  }

  @Test
  void sayingNothingFindsNothing() {
    TimeScore score = new TimeScore();
    add(score, gold, List.of());

    assertThat(score.relaxed()).isEqualTo(new Tally(0, 3, 0));
    assertThat(score.valueAccuracy()).isNull();
  }

  @Test
  void anOverlapIsRelaxedOnlyAndAWrongValueCountsApart() {
    TimeScore score = new TimeScore();
    add(
        score,
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
  void whatIsNotRightIsListedWithItsWords() {
    TimeScore score = new TimeScore();
    String text = "Friday on last month, then, in three days or so.";
    score.add(
        "story",
        text,
        gold,
        List.of(new Timex(new Span(0, 6), "2020-01-13"), new Timex(new Span(22, 26), "2020")));

    assertThat(score.misses())
        .extracting(Miss::field)
        .containsExactly("value", "missing", "missing", "spurious");
    assertThat(score.misses().get(0).gold()).isEqualTo("2020-01-06 Friday");
    assertThat(score.misses().get(0).answer()).isEqualTo("2020-01-13 Friday");
  }

  private static void add(TimeScore score, List<Timex> gold, List<Timex> made) {
    score.add("story", "x".repeat(100), gold, made);
  }
}
