package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Five real reports whose texts are not part of this repository, held against facts written up in
 * {@code examples/seeds-expected.json}. Where the texts are not at hand the test says so and
 * passes.
 */
class SeedsTest {
  @TestFactory
  Stream<DynamicTest> everyMainEventComesOutAndNothingElse()
      throws IOException, JsonSyntaxException {
    Optional<Path> folder = Shared.folder("seeds");
    if (folder.isEmpty()) {
      return Stream.of(DynamicTest.dynamicTest("the seed reports are not at hand", () -> {}));
    }
    JsonNode expected =
        Json.tree(Files.readString(Shared.repository().resolve("examples/seeds-expected.json")))
            .path("documents");
    Coded coded = Coded.of(Engine.open(List.of()), 2, folder.get());
    return expected.properties().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> check(coded, entry.getKey(), entry.getValue())));
  }

  private static void check(Coded coded, String file, JsonNode expected) {
    Document document =
        coded.recorded().documents().values().stream()
            .filter(d -> d.path().endsWith(file))
            .findFirst()
            .orElseThrow();
    List<Event> main =
        coded.projection().events().stream()
            .filter(e -> e.main() && e.documents().contains(document.id()))
            .toList();
    List<String> faults = new ArrayList<>();
    for (JsonNode one : expected.path("main")) {
      List<String> best = null;
      for (Event event : main) {
        List<String> found = ExpectedEvent.faults(one, Json.toTree(event));
        best = best == null || found.size() < best.size() ? found : best;
      }
      if (best == null) {
        faults.add(one.path("key").asText() + ": no main event at all");
      } else {
        best.forEach(fault -> faults.add(one.path("key").asText() + ": " + fault));
      }
    }
    List<Claim> claims = coded.recorded().claims().getOrDefault(document.id(), List.of());
    for (JsonNode one : expected.path("apart")) {
      boolean kept =
          claims.stream()
              .anyMatch(claim -> !claim.main() && ExpectedEvent.isKept(one, Json.toTree(claim)));
      if (!kept && !one.path("optional").asBoolean()) {
        faults.add("not kept apart: " + one);
      }
    }
    assertThat(main.stream().map(Event::summary))
        .as("main events")
        .hasSize(expected.path("main").size());
    assertThat(faults).isEmpty();
  }
}
