package org.griot.evaluate.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.griot.evaluate.task.Miss;
import org.junit.jupiter.api.Test;

class IncidentScoreTest {
  private static final LocalDate DAY = LocalDate.of(2015, 3, 1);
  private final Incident gold = new Incident("1", DAY, "Ohio", "Lima", 1, 2);

  @Test
  void rightAnswersAreOne() {
    IncidentScore score = new IncidentScore();
    score.report("r", gold, new IncidentScore.Answer(1, 2, DAY, true));
    score.incident(gold, 1, 2);

    assertThat(score.metrics().values()).allMatch(v -> v.compareTo(BigDecimal.ONE) == 0).hasSize(9);
  }

  @Test
  void noAnswerIsZeroPeopleAndNoDay() {
    IncidentScore score = new IncidentScore();
    score.report("r", gold, new IncidentScore.Answer(0, 0, null, false));

    assertThat(score.metrics().values()).allMatch(v -> v.signum() == 0);
  }

  @Test
  void oneWrongFigureSpoilsBoth() {
    IncidentScore score = new IncidentScore();
    score.report("r", gold, new IncidentScore.Answer(1, 2, DAY.plusDays(1), true));
    score.report("r", gold, new IncidentScore.Answer(1, 3, DAY.plusDays(2), false));

    assertThat(score.metrics())
        .containsEntry("killed_exact", new BigDecimal("1.0000"))
        .containsEntry("injured_exact", new BigDecimal("0.5000"))
        .containsEntry("both_exact", new BigDecimal("0.5000"))
        .containsEntry("date_exact", new BigDecimal("0.0000"))
        .containsEntry("date_within_1_day", new BigDecimal("0.5000"));
    assertThat(score.misses())
        .containsExactly(
            new Miss("r", "date", "2015-03-01", "2015-03-02"),
            new Miss("r", "injured", "2", "3"),
            new Miss("r", "date", "2015-03-01", "2015-03-03"));
  }

  @Test
  void confusableIsTheSameStateWithinThirtyDays() {
    assertThat(gold.isConfusable(new Incident("2", DAY.plusDays(30), "Ohio", "", 0, 0))).isTrue();
    assertThat(gold.isConfusable(new Incident("2", DAY.plusDays(31), "Ohio", "", 0, 0))).isFalse();
    assertThat(gold.isConfusable(new Incident("2", DAY, "Iowa", "", 0, 0))).isFalse();
  }
}
