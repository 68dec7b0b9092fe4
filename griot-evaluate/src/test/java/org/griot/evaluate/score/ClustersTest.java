package org.griot.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private static final Map<String, String> GOLD = Map.of("a", "1", "b", "1", "c", "1", "d", "2");

  @Test
  void theSameClustersUnderOtherNamesAreRight() {
    Clusters same = new Clusters(GOLD, Map.of("a", "x", "b", "x", "c", "x", "d", "y"));

    assertThat(same.b3()).isEqualTo(1);
    assertThat(same.pairs((a, b) -> true)).isEqualTo(new Tally(3, 3, 3));
  }

  @Test
  void everythingApartFindsNoPair() {
    Clusters apart = new Clusters(GOLD, Map.of("a", "a", "b", "b", "c", "c", "d", "d"));

    assertThat(apart.pairs((a, b) -> true)).isEqualTo(new Tally(0, 3, 0));
    // Precision 1; recall (1/3 + 1/3 + 1/3 + 1) / 4 = 1/2; F = 2/3.
    assertThat(apart.b3()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void oneReportInTheWrongCluster() {
    Clusters moved = new Clusters(GOLD, Map.of("a", "1", "b", "1", "c", "2", "d", "2"));

    // Pairs: gold ab ac bc, answer ab cd, both ab.
    assertThat(moved.pairs((a, b) -> true)).isEqualTo(new Tally(1, 3, 2));
    // Precision (1 + 1 + 1/2 + 1/2) / 4 = 3/4; recall (2/3 + 2/3 + 1/3 + 1) / 4 = 2/3.
    assertThat(moved.b3()).isCloseTo(2 * 0.75 * (2.0 / 3) / (0.75 + 2.0 / 3), within(1e-12));
  }

  @Test
  void onlyPairsThatAreAskedForCount() {
    Clusters moved = new Clusters(GOLD, Map.of("a", "1", "b", "1", "c", "2", "d", "2"));

    assertThat(moved.pairs((a, b) -> b.equals("d"))).isEqualTo(new Tally(0, 0, 1));
  }

  @Test
  void bothSidesHaveTheSameItems() {
    assertThatThrownBy(() -> new Clusters(GOLD, Map.of("a", "1")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
