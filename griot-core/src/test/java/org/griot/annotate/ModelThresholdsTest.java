package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.encode.ModelManifest;
import org.junit.jupiter.api.Test;

class ModelThresholdsTest {
  private static ModelThresholds of(Map<String, Double> numbers) {
    return ModelThresholds.of(
        new ModelManifest(
            "test",
            List.of("OBJECT"),
            List.of("attack"),
            List.of(64),
            16,
            new TreeMap<>(),
            new TreeMap<>(numbers),
            new TreeMap<>()));
  }

  @Test
  void aModelBringsItsOwnThresholdsForMarks() {
    assertThat(of(Map.of("spans.OBJECT", 0.7)).mark("OBJECT")).isEqualTo(0.7);
  }

  @Test
  void whatItDoesNotBringIsStandard() {
    assertThat(of(Map.of("spans.OBJECT", 0.7)).mark("KILLED"))
        .isEqualTo(ModelThresholds.STANDARD.mark("KILLED"));
    assertThat(of(Map.of())).isEqualTo(ModelThresholds.STANDARD);
  }
}
