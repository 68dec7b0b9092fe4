package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {
  @Test
  void countsLettersAddedDroppedAndChanged() {
    assertThat(EditDistance.between("gao", "gao")).isZero();
    assertThat(EditDistance.between("tessit", "tesit")).isOne();
    assertThat(EditDistance.between("menaka", "minaka")).isOne();
    assertThat(EditDistance.between("", "mali")).isEqualTo(4);
  }
}
