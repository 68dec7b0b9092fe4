package org.griot.cli.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.griot.json.Json;
import org.junit.jupiter.api.Test;

/** The page of the load says what the figures say. */
class LoadPageTest {
  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void thePageIsWrittenFromTheFigures() throws Exception {
    String json = Files.readString(DOCS.resolve("benchmarks/load.json"));
    LoadFigures figures = Json.read(json, LoadFigures.class);

    assertThat(Files.readString(DOCS.resolve("load.md"))).isEqualTo(LoadPage.page(figures));
  }

  @Test
  void timesAreTakenFromTheSortedAnswers() {
    long[] nanos = new long[1000];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = (i + 1) * 1_000_000L;
    }
    OpenLoop.Outcome outcome = new OpenLoop.Outcome(nanos, 0, 20);

    assertThat(outcome.millis(500)).isEqualTo(501);
    assertThat(outcome.millis(990)).isEqualTo(991);
    assertThat(outcome.millis(1000)).isEqualTo(1000);
  }
}
