package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.ledger.LedgerObjects.document;
import static org.griot.ledger.LedgerObjects.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.griot.desk.SecondCoding;
import org.griot.ledger.Ledger;
import org.griot.ledger.LedgerObjects;
import org.griot.ledger.NewEntry;
import org.griot.model.Claim;
import org.griot.store.OutputFolder;
import org.griot.store.Rebuild;
import org.griot.store.StoreObjects;
import org.griot.store.sqlite.GriotDatabase;
import org.griot.store.sqlite.SqliteCabinet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** verify, rebuild and forget, each claim an event of its own. */
class LedgerCommandsTest {
  @TempDir Path folder;
  private Path out;

  private record Result(int status, String out, String err) {}

  @BeforeEach
  void aFinishedRun() {
    out = folder.resolve("out");
    try (GriotDatabase database = GriotDatabase.open(out)) {
      Ledger ledger = database.ledger();
      ledger.append(List.of(NewEntry.run(LedgerObjects.RUN)));
      ledger.append(report("a", 2));
      ledger.append(report("b", 1));
      ledger.append(
          NewEntry.report(
              document("c", document("a").text(), "a"),
              List.of(LedgerObjects.claim("c", 0)),
              LedgerObjects.RUN.id()));
      Rebuild rebuild = new Rebuild(ledger, StoreObjects::eventPerClaim);
      new OutputFolder(out).write(rebuild.project(), Map.of("documents", 3));
      rebuild.into(database.store(), new OutputFolder(out));
    }
  }

  @Test
  void aFinishedRunVerifies() {
    Result result = griot("verify", out.toString());

    assertThat(result.out)
        .startsWith("ledger: intact, 11 entries (0 erased), head ")
        .contains("store and files: what the ledger gives, byte for byte");
    assertThat(result.status).isZero();
  }

  @Test
  void aChangedPayloadIsNamedByItsEntry() throws Exception {
    sql("drop trigger payload_stays", "update payload set body = body || ' ' where seq = 4");

    Result result = griot("verify", out.toString());

    assertThat(result.out).contains("ledger: entry 4: its payload was changed");
    assertThat(result.status).isEqualTo(1);
    assertThat(griot("rebuild", out.toString()).err)
        .isEqualTo(
            "griot rebuild: nothing was rebuilt: entry 4 of the ledger its payload was changed\n");
  }

  @Test
  void aLedgerCutShortIsFoundByTheHeadOfTheFiles() throws Exception {
    sql(
        "drop trigger entry_remains",
        "delete from entry where seq > 9",
        "delete from payload where seq > 9");

    Result result = griot("verify", out.toString());

    assertThat(result.out).contains("which the ledger lacks");
    assertThat(result.status).isEqualTo(1);
  }

  @Test
  void aRunThatWasCutShortIsToldFromDamage() {
    try (GriotDatabase database = GriotDatabase.open(out)) {
      database.ledger().append(report("late", 1));
    }

    assertThat(griot("verify", out.toString()).out).contains("the ledger went on");
    griot("rebuild", out.toString());
    assertThat(griot("verify", out.toString()).status).isZero();
  }

  @Test
  void aChangedFileIsFoundAndRebuildMendsIt() throws Exception {
    List<byte[]> before = files();
    Files.writeString(out.resolve("events.jsonl"), "{}\n");
    Files.delete(out.resolve("claims.jsonl"));

    assertThat(griot("verify", out.toString()).out)
        .contains("files: events.jsonl is not as it was written", "files: claims.jsonl is missing");
    Result rebuilt = griot("rebuild", out.toString());

    assertThat(rebuilt.out)
        .isEqualTo("4 events from 11 entries; files changed: claims.jsonl, events.jsonl\n");
    assertThat(files()).usingRecursiveComparison().isEqualTo(before);
    assertThat(griot("rebuild", out.toString()).out)
        .isEqualTo("4 events from 11 entries; files as before\n");
    assertThat(files()).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void aChangedStoreIsFoundAndRebuildMendsIt() throws Exception {
    sql("update event set body = replace(body, 'happened', 'disputed') where id = 'e-a-0'");

    assertThat(griot("verify", out.toString()).out).contains("store: it is not what the ledger");
    griot("rebuild", out.toString());

    assertThat(griot("verify", out.toString()).status).isZero();
  }

  @Test
  void aForgottenReportIsGoneFromEveryFileAndTheRestVerifies() throws Exception {
    Result result = griot("forget", out.toString(), "in/a.txt", "--by", "ana", "--reason", "asked");

    assertThat(result.out)
        .isEqualTo("erased a\nthe same text stays in c (--copies erases them too)\n");
    assertThat(Files.readString(out.resolve("documents.jsonl"))).doesNotContain("in/a.txt");
    assertThat(Files.readString(out.resolve("claims.jsonl"))).doesNotContain("\"a-0\"");
    assertThat(griot("verify", out.toString()).out).contains("intact, 12 entries (4 erased)");
    assertThat(griot("verify", out.toString()).status).isZero();
  }

  @Test
  void whatSecondCodersWroteOfAReportIsForgottenWithIt() {
    try (SqliteCabinet cabinet = SqliteCabinet.open(out)) {
      for (String document : List.of("a", "b")) {
        List<Claim> claims = List.of(LedgerObjects.claim(document, 3));
        cabinet.codings().put(new SecondCoding(document, "ana", "2026-01-01T00:00:00Z", claims));
      }
    }

    griot("forget", out.toString(), "a");

    try (SqliteCabinet cabinet = SqliteCabinet.open(out)) {
      assertThat(cabinet.codings().all()).extracting(SecondCoding::document).containsExactly("b");
    }
  }

  @Test
  void copiesAreForgottenTogetherIfAsked() throws Exception {
    griot("forget", out.toString(), "a", "--copies");

    String text = document("a").text().substring(0, 40);
    try (var all = Files.list(out)) {
      for (Path file : all.toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(text);
      }
    }
    assertThat(griot("forget", out.toString(), "a").status).isZero();
  }

  @Test
  void anUnknownReportCannotBeForgotten() {
    Result result = griot("forget", out.toString(), "x");

    assertThat(result).isEqualTo(new Result(2, "", "griot forget: no report x in " + out + "\n"));
  }

  @Test
  void badUseIsOneLineAndStatusTwo() {
    String nowhere = folder.resolve("nowhere").toString();
    List<List<String>> uses =
        List.of(
            List.of(),
            List.of("frobnicate"),
            List.of("verify"),
            List.of("verify", nowhere),
            List.of("rebuild", nowhere),
            List.of("forget", nowhere, "a"),
            List.of("forget", out.toString()),
            List.of("verify", out.toString(), "--frob"));
    for (List<String> use : uses) {
      Result result = griot(use.toArray(String[]::new));
      assertThat(result.status).as("%s", use).isEqualTo(2);
      assertThat(result.err.lines()).as("%s", use).hasSize(1);
      assertThat(result.out).isEmpty();
    }
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void theVersionIsGiven() {
    assertThat(griot("--version").out).startsWith("griot ");
    assertThat(griot("--version").status).isZero();
  }

  private Result griot(String... words) {
    StringWriter stdout = new StringWriter();
    StringWriter stderr = new StringWriter();
    CommandLine commands = Griot.commandLine(() -> StoreObjects::eventPerClaim);
    int status =
        commands
            .setOut(new PrintWriter(stdout, true))
            .setErr(new PrintWriter(stderr, true))
            .execute(words);
    return new Result(status, stdout.toString(), stderr.toString());
  }

  private List<byte[]> files() throws Exception {
    List<byte[]> bytes = new ArrayList<>();
    for (String name : List.of("events", "claims", "documents", "rejected")) {
      bytes.add(Files.readAllBytes(out.resolve(name + ".jsonl")));
    }
    bytes.add(Files.readAllBytes(out.resolve("run.json")));
    return bytes;
  }

  private void sql(String... statements) throws Exception {
    String url = "jdbc:sqlite:" + out.resolve("griot.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
