package org.griot.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that is open says what it holds. */
class HealthTest {
  @Test
  void anEmptyDeskIsOpen() throws Exception {
    try (Served served = Served.empty()) {
      JsonNode health = served.json("/health");
      assertThat(health.path("status").asText()).isEqualTo("ok");
      assertThat(health.path("counts").path("events").asInt()).isZero();
    }
  }

  @Test
  void aFolderIsServedAsItIs(@TempDir Path folder) throws Exception {
    try (Served served = Served.folder(folder, List.of(Served.EXAMPLES))) {
      JsonNode health = served.json("/health");
      assertThat(health.path("counts").path("documents").asInt()).isEqualTo(37);
      assertThat(health.path("ledgerHead").asText()).isEqualTo(served.desk.ledger().head());
      assertThat(health.path("versions").has("codebook")).isTrue();
    }
  }
}
