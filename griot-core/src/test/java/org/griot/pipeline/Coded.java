package org.griot.pipeline;

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
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;
import org.griot.store.Projection;

/** What a folder of reports comes to, through the real stages and a ledger in memory. */
public record Coded(Recorded recorded, Projection projection, RunReport report) {

  /**
   * The claims of one report, read from a file of the folder with its day of publication beside it.
   */
  static List<Claim> claims(Engine engine, Path folder, String published, String text)
      throws IOException {
    Files.writeString(
        folder.resolve("documents.csv"), "file,published\nreport.txt," + published + "\n");
    return claims(engine, folder, text);
  }

  /** The claims of one report whose day nobody says. */
  static List<Claim> claims(Engine engine, Path folder, String text) throws IOException {
    Files.writeString(folder.resolve("report.txt"), text);
    Document document = of(engine, 1, folder).recorded().documents().values().iterator().next();
    return engine.coder().code(engine.annotator().annotate(document));
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
