package org.griot.evaluate.task;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.griot.annotate.SentenceSplitter;
import org.griot.json.Json;
import org.griot.ledger.GroupCommit;
import org.griot.ledger.InMemoryLedger;
import org.griot.ledger.Recorded;
import org.griot.ledger.RunHeader;
import org.griot.model.Document;
import org.griot.model.Mention;
import org.griot.model.PublicationDate;
import org.griot.pipeline.Engine;
import org.griot.pipeline.Pipeline;
import org.griot.pipeline.Progress;
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;
import org.griot.store.Projection;
import org.jspecify.annotations.Nullable;

/** Griot as {@code griot code} runs it, in memory. Safe for use by one thread at a time. */
public final class Coding {
  private static final int GROUPS = 64;

  private final Engine engine;
  private final int threads;

  /**
   * @param threads reports coded at a time; no result depends on it
   */
  public Coding(Engine engine, int threads) {
    this.engine = engine;
    this.threads = threads;
  }

  /** Codes the reports and gathers what they say into events. */
  public Coded code(List<Report> reports) {
    StringBuilder lines = new StringBuilder();
    reports.forEach(report -> lines.append(Json.write(line(report))).append('\n'));
    byte[] input = lines.toString().getBytes(StandardCharsets.UTF_8);
    return code(
        List.of(ReportSource.STDIN), new ByteArrayInputStream(input), ReadOptions.standard());
  }

  /**
   * The same for files and folders of reports, as {@code griot code} takes them.
   *
   * @param skip what lies in the folders and is no report
   */
  public Coded codeFiles(List<String> inputs, List<Path> skip) {
    InputStream nothing = InputStream.nullInputStream();
    return code(inputs, nothing, ReadOptions.standard().skipping(skip));
  }

  private Coded code(List<String> inputs, InputStream stdin, ReadOptions options) {
    InMemoryLedger ledger = new InMemoryLedger(Clock.systemUTC());
    RunHeader header =
        new RunHeader("", engine.versions(), new TreeMap<>(), Clock.systemUTC().instant() + "");
    try (GroupCommit commits =
        new GroupCommit(ledger, Clock.systemUTC(), GROUPS, Duration.ofSeconds(1), n -> {})) {
      new Pipeline(engine.annotator(), engine.coder(), threads)
          .run(
              new ReportSource(options),
              inputs,
              stdin,
              ledger,
              commits,
              header,
              false,
              Progress.SILENT);
    }
    return coded(Recorded.of(ledger));
  }

  private Coded coded(Recorded recorded) {
    Projection projection = engine.events().project(recorded);
    SortedMap<String, Coded.One> byId = new TreeMap<>();
    for (Document document : recorded.documents().values()) {
      String id = document.externalId() == null ? document.path() : document.externalId();
      byId.put(
          id, new Coded.One(document, recorded.claims().getOrDefault(document.id(), List.of())));
    }
    return new Coded(byId, projection.events(), projection.rejections());
  }

  private static SortedMap<String, @Nullable String> line(Report report) {
    SortedMap<String, @Nullable String> line = new TreeMap<>();
    line.put("id", report.id());
    line.put("title", report.title());
    line.put("text", report.text());
    line.put("published", report.published() == null ? null : report.published().toString());
    return line;
  }

  /** The mentions of each text, spans pointing into it as it stands, in the order of the texts. */
  public List<List<Mention>> mentions(List<Report> texts) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<Mention>>> waiting = new ArrayList<>();
      texts.forEach(text -> waiting.add(workers.submit(() -> mentions(text))));
      List<List<Mention>> found = new ArrayList<>();
      for (Future<List<Mention>> one : waiting) {
        found.add(one.get());
      }
      return found;
    } catch (ExecutionException e) {
      throw new IllegalStateException("linking failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private List<Mention> mentions(Report report) {
    PublicationDate published =
        report.published() == null
            ? PublicationDate.UNKNOWN
            : new PublicationDate(report.published(), "field");
    Document document =
        new Document(
            report.id(),
            report.id(),
            report.id(),
            report.id(),
            report.text(),
            null,
            null,
            null,
            null,
            null,
            published,
            PublicationDate.UNKNOWN,
            "en",
            List.of(),
            List.of());
    return engine.mentions().mentions(document, new SentenceSplitter().split(document));
  }
}
