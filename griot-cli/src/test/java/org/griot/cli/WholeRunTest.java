package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.griot.json.Json;
import org.griot.ledger.Recorded;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.store.sqlite.GriotDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of {@code griot code} over the example reports, in processes of their own. */
class WholeRunTest {
  private static final List<String> LINES =
      List.of("events.jsonl", "claims.jsonl", "documents.jsonl", "rejected.jsonl");

  @TempDir private static Path folder;
  private static Path once;
  private static Child.Result result;

  @BeforeAll
  static void theExamplesOnce() throws Exception {
    once = folder.resolve("once");
    result = Child.griot("code", Child.EXAMPLES.toString(), "--out", once.toString());
  }

  private static Map<String, String> lines(Path out) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String file : LINES) {
      all.put(file, Files.readString(out.resolve(file)));
    }
    return all;
  }

  private static JsonNode run(Path out) throws Exception {
    return Json.tree(Files.readString(out.resolve("run.json")));
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(Child.EXAMPLES)) {
      return new ArrayList<>(
          all.map(Path::toString).filter(f -> !f.endsWith("documents.csv")).sorted().toList());
    }
  }

  private static void code(Path out, List<String> inputs, String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("code", "--quiet", "--out", out.toString()));
    arguments.addAll(List.of(options));
    arguments.addAll(inputs);
    assertThat(Child.griot(arguments.toArray(String[]::new)).status()).isIn(0, 1);
  }

  @Test
  void oneReportIsRejectedAndTheTableSaysSo() {
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.said()).contains("reports in", "rejected", "djibo-ied-fr.txt: language: fr");
  }

  @Test
  void everyInputIsAccountedFor() throws Exception {
    JsonNode documents = run(once).path("documents");
    assertThat(documents.path("in").asInt())
        .isPositive()
        .isEqualTo(documents.path("coded").asInt() + documents.path("rejected").asInt());
  }

  @Test
  void manySmallRunsAreOneLargeRunWhateverTheirOrder() throws Exception {
    List<String> files = files();
    Collections.reverse(files);
    Path out = folder.resolve("batches");
    int size = (files.size() + 3) / 4;
    for (int from = 0; from < files.size(); from += size) {
      code(out, files.subList(from, Math.min(files.size(), from + size)), "--threads", "1");
    }
    assertThat(lines(out)).isEqualTo(lines(once));
  }

  @Test
  void aMachineInTurkishWithManyThreadsGivesTheSameBytes() throws Exception {
    Path out = folder.resolve("tr");
    Child.griot(
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo"),
        "code",
        Child.EXAMPLES.toString(),
        "--out",
        out.toString(),
        "--threads",
        "4");
    assertThat(lines(out)).isEqualTo(lines(once));
  }

  @Test
  void aSecondRunReadsOnlyWhatIsNewAndAgainReplaces() throws Exception {
    Path out = folder.resolve("twice");
    List<String> files = files();
    code(out, files.subList(0, 10));
    int before = run(out).path("documents").path("coded").asInt();
    code(out, List.of(Child.EXAMPLES.toString()));
    assertThat(run(out).path("documents").path("alreadyCoded").asInt()).isEqualTo(before);
    assertThat(lines(out)).isEqualTo(lines(once));

    code(out, files.subList(0, 10), "--again");
    assertThat(run(out).path("documents").path("alreadyCoded").asInt()).isZero();
    assertThat(lines(out)).isEqualTo(lines(once));
    Child.Result verified = Child.griot("verify", out.toString());
    assertThat(verified.status()).as(verified.said()).isZero();
  }

  @Test
  void everyLineIsWhatTheSchemasPromise() throws Exception {
    Map<String, String> schemas =
        Map.of(
            "events.jsonl", "event",
            "claims.jsonl", "claim",
            "documents.jsonl", "document",
            "rejected.jsonl", "rejection",
            "run.json", "run");
    for (var file : new TreeMap<>(schemas).entrySet()) {
      Path path = Child.REPOSITORY.resolve("docs/schemas/" + file.getValue() + ".schema.json");
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(Files.readString(path));
      List<String> lines = Files.readAllLines(once.resolve(file.getKey()));
      assertThat(lines).as(file.getKey()).isNotEmpty();
      for (String line : lines) {
        assertThat(schema.validate(Json.tree(line))).as(line).isEmpty();
      }
    }
  }

  @Test
  void everyValueOfEveryClaimSaysWhereInTheTextItComesFrom() throws Exception {
    try (GriotDatabase database = GriotDatabase.openForReading(once)) {
      Recorded recorded = Recorded.of(database.ledger());
      assertThat(recorded.allClaims()).isNotEmpty();
      for (Claim claim : recorded.allClaims()) {
        Document document = recorded.document(claim.document()).orElseThrow();
        Evidence.check(Json.toTree(claim), document.text());
      }
    }
  }
}
