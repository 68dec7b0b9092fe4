package org.griot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.griot.store.StoreObjects.projection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.griot.json.Json;
import org.griot.ledger.LedgerObjects;
import org.griot.model.Event;
import org.griot.model.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path folder;

  @Test
  void eachFileHasOneCanonicalLinePerValueSortedById() throws Exception {
    Projection projection = projection("head", 12, 1);

    new OutputFolder(folder).write(projection, Map.of("documents", 12));

    List<String> lines = Files.readAllLines(folder.resolve("events.jsonl"));
    assertThat(lines).isEqualTo(projection.events().stream().map(Json::write).toList());
    assertThat(Json.read(lines.get(0), Event.class)).isEqualTo(projection.events().get(0));
    assertThat(Files.readAllLines(folder.resolve("claims.jsonl"))).hasSize(12);
    assertThat(Files.readAllLines(folder.resolve("rejected.jsonl")))
        .containsExactly("{\"path\":\"bad.txt\",\"stage\":\"read\",\"reason\":\"empty: 1\"}");
    assertThat(files())
        .containsExactly(
            "claims.jsonl", "documents.jsonl", "events.jsonl", "rejected.jsonl", "run.json");
  }

  @Test
  void aDocumentsLineHasNoTextButItsLengthAndItsOriginal() throws Exception {
    Projection projection =
        new Projection(
            "h",
            List.of(),
            List.of(),
            List.of(LedgerObjects.document("a", "text", "t"), LedgerObjects.document("b")),
            new TreeMap<>(Map.of("a", "b")),
            List.of(),
            new TreeMap<>(),
            List.of());

    new OutputFolder(folder).write(projection, Map.of());

    assertThat(Files.readAllLines(folder.resolve("documents.jsonl")).get(0))
        .isEqualTo(
            "{\"id\":\"a\",\"path\":\"in/a.txt\",\"title\":null,\"outlet\":\"Outlet\","
                + "\"author\":null,\"url\":null,"
                + "\"published\":{\"date\":\"2024-05-02\",\"reason\":\"field\"},"
                + "\"modified\":{\"date\":null,\"reason\":\"unknown\"},\"language\":\"en\","
                + "\"copyOf\":\"b\",\"textId\":\"t\",\"externalId\":null,\"characters\":4}");
  }

  @Test
  void theRunSaysWhatTheFilesComeFromAndKeepsItsOwnFacts() {
    OutputFolder out = new OutputFolder(folder);
    assertThat(out.ledgerHead()).isEmpty();

    out.write(projection("head", 3, 1), Map.of("documents", 3, "ledgerHead", "not this"));

    assertThat(out.ledgerHead()).contains("head");
    assertThat(out.run().orElseThrow().path("files").path("events.jsonl").path("lines").asInt())
        .isEqualTo(3);
    assertThat(out.runFacts().toString()).isEqualTo("{\"documents\":3}");
    assertThat(out.faults()).isEmpty();
  }

  @Test
  void writingTheSameAgainGivesTheSameBytes() throws Exception {
    OutputFolder out = new OutputFolder(folder);
    out.write(projection("head", 9, 1), Map.of("a", 1));
    List<byte[]> before = bytes();

    out.write(projection("head", 9, 1), out.runFacts());

    assertThat(bytes()).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void aChangedOrMissingFileIsNamed() throws Exception {
    OutputFolder out = new OutputFolder(folder);
    assertThat(out.faults()).containsExactly("run.json is missing");
    out.write(projection("head", 3, 1), Map.of());

    Files.writeString(folder.resolve("claims.jsonl"), "{}\n");
    Files.delete(folder.resolve("events.jsonl"));

    assertThat(out.faults())
        .containsExactly("claims.jsonl is not as it was written", "events.jsonl is missing");
  }

  @Test
  void filesThatAreNotWhatAProjectionGivesAreNamed() {
    OutputFolder out = new OutputFolder(folder);
    out.write(projection("head", 5, 1), Map.of());

    assertThat(out.differences(projection("later", 5, 1))).isEmpty();
    assertThat(out.differences(projection("head", 5, 2)))
        .containsExactly("claims.jsonl", "documents.jsonl", "events.jsonl", "rejected.jsonl");
  }

  @Test
  void clearingLeavesTheRunAlone() throws Exception {
    OutputFolder out = new OutputFolder(folder);
    out.write(projection("head", 5, 1), Map.of());

    out.clear();

    assertThat(files()).containsExactly("run.json");
    assertThat(out.differences(projection("head", 0, 1))).hasSize(4);
  }

  @Test
  void theRestOfAKilledWriteIsOverwritten() throws Exception {
    Files.writeString(folder.resolve(".events.jsonl.tmp"), "half a line, longer than the new file");

    new OutputFolder(folder).write(projection("head", 0, 1), Map.of());

    assertThat(folder.resolve("events.jsonl")).isEmptyFile();
    assertThat(folder.resolve(".events.jsonl.tmp")).doesNotExist();
  }

  @Test
  void aFolderThatIsAFileIsBadUse() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> new OutputFolder(file).write(projection("h", 1, 1), Map.of()))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("cannot write to " + file);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private List<byte[]> bytes() throws IOException {
    List<byte[]> bytes = new ArrayList<>();
    for (String name : files()) {
      bytes.add(Files.readAllBytes(folder.resolve(name)));
    }
    return bytes;
  }
}
