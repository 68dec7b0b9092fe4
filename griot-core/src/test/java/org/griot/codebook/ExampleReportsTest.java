package org.griot.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.griot.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example reports and what is expected of them fit together. */
class ExampleReportsTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Codebook CODEBOOK = Codebook.bundled();

  @Test
  void everyReportIsExpectedAndEveryExpectationHasItsReport() throws Exception {
    Set<String> expected = new TreeSet<>();
    json("expected.json").get("documents").fieldNames().forEachRemaining(expected::add);

    assertThat(expected).containsExactlyElementsOf(reports());
  }

  @Test
  void everyMainEventOfADocumentIsDescribedAndTellsWhichReportsItComesFrom() throws Exception {
    JsonNode root = json("expected.json");
    Set<String> described = new TreeSet<>();
    for (JsonNode event : root.get("events")) {
      assertThat(described.add(event.get("key").asText())).isTrue();
      for (JsonNode toll : event.get("tolls")) {
        for (JsonNode document : toll.get("documents")) {
          assertThat(event.get("documents")).contains(document);
        }
      }
    }
    Set<String> named = new TreeSet<>();
    root.get("documents")
        .forEach(document -> document.path("main").forEach(key -> named.add(key.asText())));
    assertThat(named).isEqualTo(described);
    assertThat(described).hasSizeGreaterThanOrEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"expected.json", "seeds-expected.json"})
  void everyTypeIsOfTheCodebook(String file) throws Exception {
    List<String> types = new ArrayList<>();
    for (String field : List.of("type", "acceptTypes")) {
      for (JsonNode value : json(file).findValues(field)) {
        Stream.of(value).flatMap(ExampleReportsTest::texts).forEach(types::add);
      }
    }
    assertThat(types).isNotEmpty().allMatch(CODEBOOK::has);
  }

  @Test
  void aPerfectCopyAndANearCopyAreAmongThem() throws Exception {
    String original = Files.readString(EXAMPLES.resolve("reports/solhan-wire.txt"));
    assertThat(EXAMPLES.resolve("reports/solhan-wire-reprint.txt")).hasContent(original);

    String near = Files.readString(EXAMPLES.resolve("reports/solhan-local-partner.txt"));
    String local = Files.readString(EXAMPLES.resolve("reports/solhan-local.txt"));
    assertThat(near.lines().findFirst()).isNotEqualTo(local.lines().findFirst());
  }

  private static Stream<String> texts(JsonNode value) {
    if (value.isTextual()) {
      return Stream.of(value.asText());
    }
    List<String> texts = new ArrayList<>();
    for (Iterator<JsonNode> each = value.elements(); each.hasNext(); ) {
      texts.add(each.next().asText());
    }
    return texts.stream();
  }

  private static JsonNode json(String name) throws Exception {
    return Json.tree(Files.readString(EXAMPLES.resolve(name)));
  }

  /** The names of the reports; of a file of briefs one for each line. */
  private static Set<String> reports() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(EXAMPLES.resolve("reports"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
          for (int line = 1; line <= Files.readAllLines(file).size(); line++) {
            names.add(name + ":" + line);
          }
        } else if (!name.endsWith(".csv")) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
