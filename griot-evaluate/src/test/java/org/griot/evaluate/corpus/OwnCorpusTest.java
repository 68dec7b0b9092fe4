package org.griot.evaluate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.griot.codebook.Codebook;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.GoldFaults;
import org.griot.link.ActorRegistry;
import org.griot.pipeline.Engine;
import org.junit.jupiter.api.Test;

/** Our own corpus says nothing that its reports do not say. See corpus/check.py for more. */
class OwnCorpusTest {
  private static final Path CORPUS = Path.of("..", "corpus");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Codebook codebook = Codebook.bundled();

  /** Types that came into the codebook after the corpus was written and read twice. */
  private static final Set<String> YOUNGER = Set.of("torture");

  @Test
  void everyLineOfGoldIsRead() throws IOException {
    for (JsonNode line : gold()) {
      assertThat(GoldReader.read(line).trigger()).isNotBlank();
    }
  }

  @Test
  void everyTriggerStandsOnceInItsReport() throws IOException {
    for (JsonNode line : gold()) {
      String report = report(line);
      String trigger = GoldSet.folded(line.path("trigger").asText());
      assertThat(report).as(line.path("id").asText()).containsOnlyOnce(trigger);
    }
  }

  @Test
  void everyQuoteStandsInItsReport() throws IOException {
    for (JsonNode line : gold()) {
      String report = report(line);
      for (String quote : quotes(line)) {
        assertThat(report).as(line.path("id").asText()).contains(GoldSet.folded(quote));
      }
    }
  }

  @Test
  void everyTypeIsOfTheCodebook() throws IOException {
    for (JsonNode line : gold()) {
      if (line.path("kind").asText().equals("event")) {
        assertThat(codebook.has(line.path("type").asText())).as(line.path("id").asText()).isTrue();
      }
    }
  }

  @Test
  void everyTypeOfTheCodebookIsTheNewsOfSomeReportInEachSplit() throws IOException {
    Map<String, Set<String>> told = new HashMap<>();
    for (JsonNode line : gold()) {
      if (line.path("main").asBoolean()) {
        String split = line.path("split").asText();
        told.computeIfAbsent(split, s -> new HashSet<>()).add(line.path("type").asText());
      }
    }
    assertThat(told).containsKeys("dev", "test", "train");
    for (Set<String> types : told.values()) {
      assertThat(codebook.types())
          .filteredOn(type -> !YOUNGER.contains(type.id()))
          .allSatisfy(type -> assertThat(types).contains(type.id()));
    }
  }

  /** Ids of unnamed parties and of a state's arms are made by rule: "civilians-ml". */
  @Test
  void everyPartyWithAnIdIsInTheRegistryOrMadeByRule() throws IOException {
    ActorRegistry registry = ActorRegistry.bundled();
    for (JsonNode line : gold()) {
      for (JsonNode actor : line.path("actors")) {
        String id = actor.path("id").asText("");
        boolean byRule = actor.path("id").isNull() || id.matches("[a-z-]+-[a-z]{2}");
        assertThat(byRule || registry.byId(id).isPresent()).as(id).isTrue();
      }
    }
  }

  @Test
  void theSecondAnnotationIsReadWithoutAFault() throws IOException {
    GoldFaults faults = new GoldFaults();
    AgreementBenchmark agreement = new AgreementBenchmark();
    List<Path> second = List.copyOf(agreement.splits(CORPUS).values());
    Coding coding = new Coding(Engine.open(List.of()), 1);

    assertThat(agreement.evaluate(second, coding, faults).reports()).isGreaterThanOrEqualTo(40);
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void noHappeningIsInTwoSplits() throws IOException {
    Map<String, String> splits = new HashMap<>();
    for (Path split : splits()) {
      for (JsonNode line : lines(split.resolve("gold.jsonl"))) {
        String event = line.path("event").asText("");
        if (!event.isEmpty() && !event.equals("null")) {
          String name = String.valueOf(split.getFileName());
          assertThat(splits.computeIfAbsent(event, e -> name)).as(event).isEqualTo(name);
        }
      }
    }
  }

  private static List<String> quotes(JsonNode line) {
    List<JsonNode> nodes = new ArrayList<>();
    nodes.add(line.path("date").path("text"));
    nodes.add(line.path("place").path("text"));
    nodes.add(line.path("speaker"));
    for (String list : List.of("actors", "harm", "material")) {
      line.path(list).forEach(value -> nodes.add(value.path("text")));
    }
    line.path("harm").forEach(figure -> nodes.add(figure.path("by")));
    line.path("persons").forEach(person -> nodes.add(person.path("name")));
    return nodes.stream().filter(JsonNode::isTextual).map(JsonNode::asText).toList();
  }

  private final Map<String, String> reports = new HashMap<>();

  private String report(JsonNode line) throws IOException {
    String document = line.path("document").asText();
    if (!reports.containsKey(document)) {
      Path file = CORPUS.resolve(line.path("split").asText()).resolve("reports").resolve(document);
      reports.put(document, GoldSet.folded(Files.readString(file)));
    }
    return reports.getOrDefault(document, "");
  }

  /** All claims of all splits, each with the name of its split. */
  private static List<JsonNode> gold() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    for (Path split : splits()) {
      for (JsonNode line : lines(split.resolve("gold.jsonl"))) {
        if (!line.path("kind").asText().equals("none")) {
          String name = String.valueOf(split.getFileName());
          all.add(((ObjectNode) line).put("split", name));
        }
      }
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static List<Path> splits() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      return folders
          .filter(f -> Files.exists(f.resolve("gold.jsonl")) && Files.exists(f.resolve("reports")))
          .sorted()
          .toList();
    }
  }
}
