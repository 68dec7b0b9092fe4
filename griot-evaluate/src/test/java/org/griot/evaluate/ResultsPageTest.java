package org.griot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.griot.json.Json;
import org.junit.jupiter.api.Test;

/** Published figures are those of the files that the command wrote. */
class ResultsPageTest {
  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void thePageSaysWhatTheFilesSay() throws Exception {
    assertThat(Files.readString(DOCS.resolve("benchmarks.md")))
        .isEqualTo(ResultsPage.of(DOCS.resolve("benchmarks")));
  }

  @Test
  void theSameConfigurationServesEveryRow() throws Exception {
    assertThat(results())
        .extracting(Evaluation::configuration)
        .hasSizeGreaterThan(6)
        .containsOnly(results().get(0).configuration());
    assertThat(results()).extracting(Evaluation::rejected).allMatch(List::isEmpty);
  }

  @Test
  void everyMetricIsAShareUnlessItIsADistance() throws Exception {
    for (Evaluation result : results()) {
      result
          .metrics()
          .forEach(
              (name, value) -> {
                if (value != null && !name.endsWith("_km")) {
                  assertThat(value.doubleValue()).as(result.benchmark() + name).isBetween(0.0, 1.0);
                }
              });
    }
  }

  @Test
  void resultsAreCanonicalJson() throws Exception {
    for (Evaluation result : results()) {
      assertThat(Json.read(Json.write(result), Evaluation.class)).isEqualTo(result);
    }
  }

  private static List<Evaluation> results() throws Exception {
    List<Evaluation> results = new ArrayList<>();
    try (Stream<Path> files = Files.list(DOCS.resolve("benchmarks"))) {
      for (Path file : files.sorted().toList()) {
        String json = Files.readString(file);
        if (Json.tree(json).has("benchmark")) {
          results.add(Json.read(json, Evaluation.class));
        }
      }
    }
    return results;
  }
}
