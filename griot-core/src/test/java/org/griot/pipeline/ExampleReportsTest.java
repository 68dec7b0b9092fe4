package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The example reports through the whole pipeline, held against {@code examples/expected.json}. What
 * is still wrong is listed in {@code known-faults.txt} beside this test: a new fault fails, and so
 * does a listed one that is gone, so that the list can only shrink on purpose. Run with {@code
 * -Dgriot.faults=write} to write the list anew.
 */
class ExampleReportsTest {
  private static JsonNode expected;
  private static Coded coded;
  private static final Map<String, String> NAMES = new TreeMap<>();

  /** One line of the table: an entry and the events that came out for it. */
  private record Line(JsonNode expected, List<Event> events, List<String> faults) {}

  @BeforeAll
  static void codeTheReports() throws IOException, JsonSyntaxException {
    Path examples = Shared.repository().resolve("examples");
    expected = Json.tree(Files.readString(examples.resolve("expected.json")));
    coded = Coded.of(Engine.open(List.of()), 2, examples.resolve("reports"));
    for (Document each : coded.recorded().documents().values()) {
      NAMES.put(each.id(), each.path().substring(each.path().lastIndexOf('/') + 1));
    }
  }

  @Test
  void theFaultsAreTheKnownOnesAndNoOthers() throws IOException {
    Map<Event, JsonNode> entries = entries();
    List<String> faults = new ArrayList<>();
    List<Line> table = new ArrayList<>();
    for (JsonNode one : expected.path("events")) {
      Line line = line(one, entries);
      table.add(line);
      line.faults().forEach(fault -> faults.add(one.path("key").asText() + ": " + fault));
    }
    for (Event event : main()) {
      if (!entries.containsKey(event)) {
        faults.add(
            "nobody expects: " + event.type().id() + " of " + String.join(", ", documents(event)));
      }
    }
    faults.addAll(apart(entries));
    print(table, entries);
    Path list =
        Shared.repository()
            .resolve("griot-core/src/test/resources/org/griot/pipeline/known-faults.txt");
    if ("write".equals(System.getProperty("griot.faults"))) {
      Files.createDirectories(list.getParent());
      Files.write(list, new TreeSet<>(faults));
    }
    Set<String> known = new TreeSet<>(Files.readAllLines(list));
    assertThat(faults.stream().filter(f -> !known.contains(f))).as("new faults").isEmpty();
    assertThat(known.stream().filter(f -> !faults.contains(f)))
        .as("gone: take them off known-faults.txt")
        .isEmpty();
  }

  @Test
  void whatIsNotEnglishIsRejectedAndEverythingElseIsCoded() {
    assertThat(NAMES.values()).hasSize(37).doesNotContain("djibo-ied-fr.txt");
  }

  /** Each main event with the entry that it is most like, if it is like any. */
  private static Map<Event, JsonNode> entries() {
    Map<Event, JsonNode> entries = new HashMap<>();
    for (Event event : main()) {
      JsonNode tree = Json.toTree(event);
      Set<String> documents = documents(event);
      int best = ExampleFaults.LIKE - 1;
      for (JsonNode one : expected.path("events")) {
        boolean shared =
            ExpectedEvent.any(one.path("documents"), d -> documents.contains(d.asText()))
                .isPresent();
        int likeness = ExampleFaults.likeness(one, tree);
        if (shared && likeness > best) {
          best = likeness;
          entries.put(event, one);
        }
      }
    }
    return entries;
  }

  private static Line line(JsonNode one, Map<Event, JsonNode> entries) {
    List<Event> events = main().stream().filter(e -> one.equals(entries.get(e))).toList();
    if (events.isEmpty()) {
      return new Line(
          one, events, one.path("optional").asBoolean() ? List.of() : List.of("missing"));
    }
    List<String> fewest = null;
    for (Event event : events) {
      List<String> faults = ExampleFaults.of(one, Json.toTree(event), documents(event));
      fewest = fewest == null || faults.size() < fewest.size() ? faults : fewest;
    }
    List<String> faults = new ArrayList<>(fewest);
    if (events.size() > 1) {
      faults.add("split over several events");
    }
    return new Line(one, events, faults);
  }

  /** What must be kept, but not as news; and what belongs to another report's event. */
  private static List<String> apart(Map<Event, JsonNode> entries) {
    List<String> faults = new ArrayList<>();
    expected
        .path("documents")
        .properties()
        .forEach(
            document -> {
              for (JsonNode one : document.getValue().path("apart")) {
                List<Claim> kept =
                    coded.recorded().claims().values().stream()
                        .flatMap(List::stream)
                        .filter(c -> document.getKey().equals(NAMES.get(c.document())))
                        .filter(c -> ExpectedEvent.isKept(one, Json.toTree(c)))
                        .filter(c -> !c.main() || one.path("mayBeMain").asBoolean())
                        .toList();
                String what = document.getKey() + ": " + one.path("what").asText();
                if (kept.isEmpty() && !one.path("optional").asBoolean()) {
                  faults.add("not kept apart: " + what);
                } else if (one.has("joins")
                    && kept.stream().noneMatch(c -> isIn(c, one.path("joins").asText(), entries))) {
                  faults.add("does not join " + one.path("joins").asText() + ": " + what);
                }
              }
            });
    return faults;
  }

  private static boolean isIn(Claim claim, String key, Map<Event, JsonNode> entries) {
    return entries.entrySet().stream()
        .anyMatch(
            e ->
                e.getKey().claims().contains(claim.id())
                    && e.getValue().path("key").asText().equals(key));
  }

  private static List<Event> main() {
    return coded.projection().events().stream().filter(Event::main).toList();
  }

  private static Set<String> documents(Event event) {
    return event.documents().stream()
        .map(d -> NAMES.getOrDefault(d, d))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void print(List<Line> table, Map<Event, JsonNode> entries) {
    long faultless =
        table.stream().filter(l -> l.faults().isEmpty() && !l.events().isEmpty()).count();
    long once = table.stream().filter(l -> l.events().size() == 1).count();
    long split = table.stream().filter(l -> l.events().size() > 1).count();
    StringBuilder out = new StringBuilder();
    for (Line line : table) {
      out.append(
          String.format(
              "%-24s %d  %s%n",
              line.expected().path("key").asText(),
              line.events().size(),
              String.join("; ", line.faults())));
    }
    out.append(
        String.format(
            "%d expected: %d come out once (%d without a fault), %d split, %d not at all (%d of them optional); %d main events, %d that nobody expects%n",
            table.size(),
            once,
            faultless,
            split,
            table.size() - once - split,
            table.stream().filter(l -> l.events().isEmpty() && l.faults().isEmpty()).count(),
            main().size(),
            main().size() - entries.size()));
    main().stream()
        .filter(e -> !entries.containsKey(e))
        .forEach(e -> out.append("  ? ").append(e.summary()).append(System.lineSeparator()));
    System.out.print(out);
  }
}
