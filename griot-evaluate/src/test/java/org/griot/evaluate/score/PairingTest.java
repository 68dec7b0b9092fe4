package org.griot.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PairingTest {
  @Test
  void theGreatestSumWinsOverTheGreatestPair() {
    // 0-0 is the greatest pair, but 0-1 with 1-0 sum to 11 and 0-0 with 1-1 to 10.
    assertThat(Pairing.best(new double[][] {{9, 6}, {5, 1}})).containsExactly(1, 0);
  }

  @Test
  void aGainOfNothingIsNoPair() {
    assertThat(Pairing.best(new double[][] {{0, 0}, {0, 3}})).containsExactly(-1, 1);
  }

  @Test
  void moreRowsThanColumnsLeaveRowsAlone() {
    assertThat(Pairing.best(new double[][] {{1}, {4}, {2}})).containsExactly(-1, 0, -1);
    assertThat(Pairing.best(new double[][] {{1, 4, 2}})).containsExactly(1);
    assertThat(Pairing.best(new double[0][0])).isEmpty();
    assertThat(Pairing.best(new double[2][0])).containsExactly(-1, -1);
  }

  @Test
  void noOtherPairingSumsHigher() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      double[][] gains = new double[1 + random.nextInt(4)][1 + random.nextInt(4)];
      for (double[] row : gains) {
        for (int c = 0; c < row.length; c++) {
          row[c] = random.nextInt(5);
        }
      }
      int[] best = Pairing.best(gains);
      double sum = 0;
      for (int r = 0; r < best.length; r++) {
        sum += best[r] < 0 ? 0 : gains[r][best[r]];
      }
      assertThat(sum).isEqualTo(brute(gains, 0, 0));
    }
  }

  private static double brute(double[][] gains, int row, int taken) {
    if (row == gains.length) {
      return 0;
    }
    double best = brute(gains, row + 1, taken);
    for (int c = 0; c < gains[row].length; c++) {
      if ((taken & 1 << c) == 0) {
        best = Math.max(best, gains[row][c] + brute(gains, row + 1, taken | 1 << c));
      }
    }
    return best;
  }
}
