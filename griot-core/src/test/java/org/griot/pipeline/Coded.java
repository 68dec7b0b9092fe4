package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.griot.ledger.GroupCommit;
import org.griot.ledger.InMemoryLedger;
import org.griot.ledger.Recorded;
import org.griot.ledger.RunHeader;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;
import org.griot.store.Projection;

/** What a folder of reports comes to, through the real stages and a ledger in memory. */
public record Coded(Recorded recorded, Projection projection, RunReport report) {
  /** What is bundled, without a further gazetteer: opened once for all tests. */
  static final Engine ENGINE = Engine.open(List.of());

  /**
   * The claims of one report, read from a file of the folder with its day of publication beside it.
   */
  static List<Claim> claims(Path folder, String published, String text) throws IOException {
    Files.writeString(
        folder.resolve("documents.csv"), "file,published\nreport.txt," + published + "\n");
    return claims(folder, text);
  }

  /** The claims of one report whose day nobody says. */
  static List<Claim> claims(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve("report.txt"), text);
    Document document = of(ENGINE, 1, folder).recorded().documents().values().iterator().next();
    return ENGINE.coder().code(ENGINE.annotator().annotate(document));
  }

  /** Those of a role, by their ids in the registry; "null" is one of nobody known. */
  static List<String> ids(Claim claim, PartyRole role) {
    return claim.parties().stream()
        .filter(party -> party.role() == role)
        .map(Party::actor)
        .map(String::valueOf)
        .toList();
  }

  /** The one claim of a type among the claims of a report. */
  static Claim only(List<Claim> claims, String type) {
    List<Claim> of = claims.stream().filter(claim -> type.equals(claim.type().id())).toList();
    assertThat(of).hasSize(1);
    return of.get(0);
  }

  /** The lowest figures that a claim has of one harm. */
  static List<Integer> figures(Claim claim, HarmKind kind) {
    return claim.harm().stream().filter(h -> h.kind() == kind).map(Harm::low).toList();
  }

  public static Coded of(Engine engine, int threads, Path... inputs) {
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    InMemoryLedger ledger = new InMemoryLedger(clock);
    GroupCommit commits = new GroupCommit(ledger, clock, 8, Duration.ofSeconds(1), n -> {});
    RunHeader header =
        new RunHeader("test", engine.versions(), new TreeMap<>(), "2026-01-01T00:00:00Z");
    List<String> arguments = List.of(inputs).stream().map(Path::toString).toList();
    RunReport report =
        new Pipeline(engine.annotator(), engine.coder(), threads)
            .run(
                new ReportSource(ReadOptions.standard()),
                arguments,
                InputStream.nullInputStream(),
                ledger,
                commits,
                header,
                false,
                Progress.SILENT);
    Recorded recorded = Recorded.of(ledger);
    return new Coded(recorded, engine.events().project(recorded), report);
  }
}
