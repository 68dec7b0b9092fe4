package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.griot.annotate.Annotator;
import org.griot.ledger.GroupCommit;
import org.griot.ledger.InMemoryLedger;
import org.griot.ledger.Recorded;
import org.griot.ledger.RunHeader;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Document;
import org.griot.model.Outlet;
import org.griot.model.Rejection;
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs over the same folder record, one after another. The coder finds nothing here. */
class RunTest {
  private static final Annotator NOTHING =
      document ->
          new AnnotatedDocument(
              document, Outlet.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of());

  @TempDir Path folder;
  private final InMemoryLedger ledger = new InMemoryLedger(Clock.systemUTC());
  private int runs;

  private RunReport run() {
    RunHeader header =
        new RunHeader(
            "test", new TreeMap<>(), new TreeMap<>(), "2026-01-01T00:00:0" + runs++ + "Z");
    try (GroupCommit commits =
        new GroupCommit(ledger, Clock.systemUTC(), 8, Duration.ofSeconds(1), n -> {})) {
      return new Pipeline(NOTHING, document -> List.of(), 2)
          .run(
              new ReportSource(ReadOptions.standard()),
              List.of(folder.toString()),
              InputStream.nullInputStream(),
              ledger,
              commits,
              header,
              false,
              Progress.SILENT);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<Rejection> listed() {
    return Recorded.of(ledger).rejections();
  }

  @Test
  void whatIsReadIsRecordedInTheOrderOfTheInput() throws Exception {
    for (int i = 10; i < 40; i++) {
      write(i + ".txt", "The army left the town of place " + i + " on Monday, it said.");
    }
    run();
    List<String> paths =
        Recorded.of(ledger).documents().values().stream().map(Document::path).sorted().toList();
    assertThat(paths)
        .containsExactlyElementsOf(
            IntStream.range(10, 40).mapToObj(i -> folder.resolve(i + ".txt").toString()).toList());
  }

  @Test
  void aRejectionThatStandsIsRecordedOnce() throws Exception {
    write("a.txt", "");
    assertThat(run().rejected()).hasSize(1);
    long size = ledger.size();
    assertThat(run().rejected()).hasSize(1);
    assertThat(ledger.size()).as("the header of the run only").isEqualTo(size + 1);
    assertThat(listed()).hasSize(1);
  }

  @Test
  void whatWasMendedAndBreaksAgainInTheSameWayIsListedAgain() throws Exception {
    write("a.txt", "");
    run();
    write("a.txt", "The army left the town on Monday, the mayor said.");
    run();
    assertThat(listed()).isEmpty();
    write("a.txt", "");
    assertThat(run().documentsIn()).isOne();
    assertThat(listed()).extracting(Rejection::path).allMatch(path -> path.endsWith("a.txt"));
    assertThat(listed()).hasSize(1);
  }

  @Test
  void anInputMendedToWhatItWasIsNoLongerListed() throws Exception {
    String good = "The army left the town on Monday, the mayor said.";
    write("a.txt", good);
    run();
    write("a.txt", "");
    run();
    assertThat(listed()).hasSize(1);
    write("a.txt", good);
    RunReport report = run();
    assertThat(report.alreadyCoded()).isOne();
    assertThat(listed()).isEmpty();
    assertThat(Recorded.of(ledger).documents()).hasSize(1);
    assertThat(Recorded.of(ledger).claims()).hasSize(1);
  }
}
