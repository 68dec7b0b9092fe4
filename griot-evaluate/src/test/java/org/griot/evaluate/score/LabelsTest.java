package org.griot.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void weightedFIsTheMeanOverGoldLabels() {
    Labels labels = new Labels();
    labels.add("ATTACK", "ATTACK");
    labels.add("ATTACK", "CLASH");
    labels.add("CLASH", "CLASH");
    labels.add("PROTEST", null);

    // ATTACK: P 1, R 1/2, F 2/3, twice. CLASH: P 1/2, R 1, F 2/3. PROTEST: 0. (3 x 2/3) / 4 = 1/2.
    assertThat(labels.weightedF()).isEqualTo(new BigDecimal("0.5000"));
    assertThat(labels.accuracy()).isEqualTo(new BigDecimal("0.5000"));
    assertThat(labels.constant()).isEqualTo(new BigDecimal("0.5000"));
  }

  @Test
  void allRightIsOneAndNoAnswerIsZero() {
    Labels right = new Labels();
    right.add("A", "A");
    right.add("B", "B");
    Labels silent = new Labels();
    silent.add("A", null);

    assertThat(right.weightedF()).isEqualTo(new BigDecimal("1.0000"));
    assertThat(silent.weightedF()).isEqualTo(new BigDecimal("0.0000"));
  }

  @Test
  void nothingToScoreIsUnknown() {
    assertThat(new Labels().weightedF()).isNull();
    assertThat(Tally.NONE.f()).isNull();
    assertThat(new Tally(0, 3, 0).precision()).isNull();
    assertThat(new Tally(0, 3, 0).recall()).isEqualTo(new BigDecimal("0.0000"));
    assertThat(new Tally(1.5, 3, 2).f()).isEqualTo(new BigDecimal("0.6000"));
  }
}
