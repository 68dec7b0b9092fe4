package org.griot.server.report;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.griot.ledger.GroupCommit;
import org.griot.ledger.RunHeader;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Rejection;
import org.griot.pipeline.Engine;
import org.griot.pipeline.Pipeline;
import org.griot.pipeline.Progress;
import org.griot.pipeline.RunReport;
import org.griot.read.DocumentSink;
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;
import org.griot.server.live.Change;
import org.griot.server.live.Desk;
import org.griot.server.live.View;

/** Codes one upload, as {@code griot code} codes files. */
final class UploadRun {
  private static final int GROUPS_PER_COMMIT = 64;

  private final Desk desk;
  private final Spool spool;
  private final ReportSource source = new ReportSource(ReadOptions.standard());

  UploadRun(Desk desk, Spool spool) {
    this.desk = desk;
    this.spool = spool;
  }

  /** An upload whose reports are in the ledger, and what was read of it. */
  record Coded(Run begun, RunReport report, Set<String> read) {
    boolean rejects() {
      return !report.rejected().isEmpty();
    }
  }

  /**
   * Codes the upload; when this returns, all of it is in the ledger.
   *
   * @param before a view with all rejections of earlier uploads
   * @param progress hears of each report
   */
  Coded record(Spool.Manifest manifest, Run begun, View before, Consumer<Run> progress) {
    Engine engine = desk.engine();
    RunHeader header =
        new RunHeader(
            desk.griot(),
            engine.versions(),
            new TreeMap<>(Map.of("upload", manifest.id(), "who", manifest.who())),
            desk.clock().instant().toString());
    Set<String> read = new TreeSet<>();
    try (GroupCommit commits =
        new GroupCommit(
            desk.ledger(), Clock.systemUTC(), GROUPS_PER_COMMIT, Duration.ofSeconds(1), n -> {})) {
      RunReport report =
          new Pipeline(engine.annotator(), engine.coder(), 1)
              .run(
                  sink -> read(manifest, new Noting(sink, read)),
                  before.recorded().rejections(),
                  desk.ledger(),
                  commits,
                  header,
                  new Telling(begun, progress));
      return new Coded(begun, report, read);
    }
  }

  /** What the upload came to, once a view holds it. */
  static Run done(Coded coded, View before, View after) {
    Run begun = coded.begun();
    RunReport report = coded.report();
    return new Run(
        begun.id(),
        Run.DONE,
        begun.who(),
        begun.received(),
        report.documentsIn(),
        report.documentsIn(),
        report.coded(),
        report.alreadyCoded(),
        report.rejected(),
        report.claims(),
        change(before, after, coded.read()),
        null);
  }

  private void read(Spool.Manifest manifest, DocumentSink sink) {
    for (Spool.Entry entry : manifest.files()) {
      source.read(spool.file(manifest, entry), "upload/" + entry.name(), entry.name(), sink);
    }
  }

  /** What the views differ in, so far as it rests on the reports of this run. */
  private static Change change(View before, View after, Set<String> documents) {
    Set<String> ours = new TreeSet<>();
    documents.forEach(id -> after.eventsOf(id).forEach(event -> ours.add(event.id())));
    Change all = Change.between(before, after);
    List<String> removed =
        all.removed().stream()
            .filter(id -> after.event(id).map(Event::id).map(ours::contains).orElse(false))
            .toList();
    return new Change(
        all.ledgerHead(),
        all.added().stream().filter(ours::contains).toList(),
        all.changed().stream().filter(ours::contains).toList(),
        removed);
  }

  /** Notes which reports there were. */
  private record Noting(DocumentSink to, Set<String> documents) implements DocumentSink {
    @Override
    public void document(Document document) {
      documents.add(document.id());
      to.document(document);
    }

    @Override
    public void rejection(Rejection rejection) {
      to.rejection(rejection);
    }

    @Override
    public void warning(String path, String message) {
      to.warning(path, message);
    }
  }

  private record Telling(Run begun, Consumer<Run> to) implements Progress {
    @Override
    public void inputs(long coded, long rejected) {
      to.accept(begun.running(coded + rejected));
    }
  }
}
