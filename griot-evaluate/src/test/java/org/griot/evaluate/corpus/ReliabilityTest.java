package org.griot.evaluate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.griot.code.StatedConfidence;
import org.griot.evaluate.task.Outcome;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private final Reliability reliability = new Reliability();

  @Test
  void eachBinHasWhatWasStatedAndWhatWasRight() {
    add("0.62", 3, 1);
    add("0.68", 1, 1);

    assertThat(reliability.table().rows()).hasSize(10);
    assertThat(reliability.table().rows().get(6))
        .containsExactly("0.6 to 0.7", "0.635", "0.500", "4");
    assertThat(reliability.table().rows().get(2)).containsExactly("0.2 to 0.3", "-", "-", "0");
  }

  @Test
  void theFitIsTheShareOfRightClaimsAndNeverFalls() {
    List<BigDecimal> levels = new ArrayList<>(StatedConfidence.table().values());
    int most = levels.size() - 1;
    add(levels.get(most).toPlainString(), 98, 78);
    add(levels.get(most - 1).toPlainString(), 98, 48);
    add(levels.get(0).toPlainString(), 8, 5); // better than the next: pooled with it
    add(levels.get(1).toPlainString(), 8, 1);

    List<Double> shares = shares(reliability.fitted());

    assertThat(shares).hasSameSizeAs(levels).isSorted().doesNotHaveDuplicates();
    assertThat(shares.get(0)).isBetween(0.3, 0.5);
    assertThat(shares.get(most)).isBetween(0.78, 0.83);
    assertThat(shares.get(most - 1)).isBetween(0.48, 0.53);
  }

  private void add(String confidence, int all, int right) {
    for (int i = 0; i < all; i++) {
      reliability.add(new BigDecimal(confidence), i < right);
    }
  }

  private static List<Double> shares(Outcome.Table fit) {
    return fit.rows().stream().map(row -> Double.valueOf(row.get(1))).toList();
  }
}
