package org.griot.cli;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.griot.ledger.GroupCommit;
import org.griot.ledger.InMemoryLedger;
import org.griot.ledger.Recorded;
import org.griot.ledger.RunHeader;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Document;
import org.griot.model.Rejection;
import org.griot.model.SeenType;
import org.griot.model.UsageException;
import org.griot.pipeline.Engine;
import org.griot.pipeline.Pipeline;
import org.griot.pipeline.Progress;
import org.griot.read.DocumentSink;
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;

/**
 * A stream of news through the coder without and with the relevance gate, by turns: each group of
 * reports is coded both ways, now the one first and now the other, so that what else the machine
 * does slows both alike.
 */
final class BenchStream {
  private static final int GROUP = 16;

  private final Engine plain;
  private final Engine gated;
  private final int threads;

  BenchStream(int threads) {
    this.plain = Engine.open(List.of());
    this.gated = Engine.open(List.of(), true);
    this.threads = threads;
  }

  /** One kind of news and what was measured of it so far, one way. */
  private static final class Way {
    private final Set<String> telling = new HashSet<>();
    private final AtomicLong sentences = new AtomicLong();
    private long nanos;
    private long cpuNanos;
    private long claims;
  }

  /** The rows: each source, and all of them together where there are several. */
  List<BenchFigures.Stream> measure(List<Path> sources, Map<String, String> columns) {
    List<BenchFigures.Stream> rows = new ArrayList<>();
    List<Way> off = new ArrayList<>();
    List<Way> on = new ArrayList<>();
    int reports = 0;
    for (Path source : sources) {
      List<Document> news = read(source, columns);
      off.add(new Way());
      on.add(new Way());
      measure(news, off.get(off.size() - 1), on.get(on.size() - 1));
      rows.add(
          row(
              String.valueOf(source.getFileName()),
              news.size(),
              off.subList(off.size() - 1, off.size()),
              on.subList(on.size() - 1, on.size())));
      reports += news.size();
    }
    if (sources.size() > 1) {
      rows.add(row("all", reports, off, on));
    }
    return rows;
  }

  private void measure(List<Document> news, Way off, Way on) {
    // What is compiled and cached on first use is no part of the speed.
    List<Document> first = news.subList(0, Math.min(GROUP, news.size()));
    code(plain, first, new Way());
    code(gated, first, new Way());
    boolean plainFirst = true;
    for (int from = 0; from < news.size(); from += GROUP) {
      List<Document> group = news.subList(from, Math.min(from + GROUP, news.size()));
      if (plainFirst) {
        code(plain, group, off);
      }
      code(gated, group, on);
      if (!plainFirst) {
        code(plain, group, off);
      }
      plainFirst = !plainFirst;
    }
  }

  private void code(Engine engine, List<Document> group, Way way) {
    InMemoryLedger ledger = new InMemoryLedger(Clock.systemUTC());
    RunHeader header =
        new RunHeader(
            GriotVersion.VERSION, engine.versions(), new TreeMap<>(), "1970-01-01T00:00:00Z");
    long start = System.nanoTime();
    long cpuStart = cpu();
    try (GroupCommit commits =
        new GroupCommit(ledger, Clock.systemUTC(), GROUP, Duration.ofSeconds(1), n -> {})) {
      way.claims +=
          new Pipeline(document -> counted(engine, document, way), engine.coder(), threads)
              .run(
                  sink -> group.forEach(sink::document),
                  List.of(),
                  ledger,
                  commits,
                  header,
                  Progress.SILENT)
              .claims();
    }
    way.nanos += System.nanoTime() - start;
    way.cpuNanos += cpu() - cpuStart;
    Recorded.of(ledger)
        .claims()
        .forEach(
            (report, claims) -> {
              if (!claims.isEmpty()) {
                way.telling.add(report);
              }
            });
  }

  private static AnnotatedDocument counted(Engine engine, Document document, Way way) {
    AnnotatedDocument annotated = engine.annotator().annotate(document);
    way.sentences.addAndGet(
        annotated.seen().stream().mapToInt(SeenType::sentence).distinct().count());
    return annotated;
  }

  private static BenchFigures.Stream row(String news, int reports, List<Way> off, List<Way> on) {
    return new BenchFigures.Stream(
        news,
        reports,
        off.stream().mapToInt(way -> way.telling.size()).sum(),
        off.stream().mapToLong(way -> way.claims).sum(),
        on.stream().mapToLong(way -> way.claims).sum(),
        share(
            on.stream().mapToLong(way -> way.sentences.get()).sum(),
            off.stream().mapToLong(way -> way.sentences.get()).sum()),
        rate(reports, off.stream().mapToLong(way -> way.nanos).sum()),
        rate(reports, on.stream().mapToLong(way -> way.nanos).sum()),
        rate(reports, off.stream().mapToLong(way -> way.cpuNanos).sum()),
        rate(reports, on.stream().mapToLong(way -> way.cpuNanos).sum()));
  }

  private static BigDecimal share(long part, long whole) {
    return BigDecimal.valueOf(100.0 * part / Math.max(1, whole)).setScale(1, RoundingMode.HALF_UP);
  }

  private static BigDecimal rate(int reports, long nanos) {
    return BigDecimal.valueOf(reports * 1e9 / Math.max(1, nanos)).setScale(1, RoundingMode.HALF_UP);
  }

  private static List<Document> read(Path source, Map<String, String> columns) {
    List<Document> news = new ArrayList<>();
    Set<String> known = new HashSet<>();
    new ReportSource(new ReadOptions(ReadOptions.MAX_CHARS, null, columns))
        .read(
            List.of(source.toString()),
            InputStream.nullInputStream(),
            new DocumentSink() {
              @Override
              public void document(Document document) {
                if (known.add(document.id())) {
                  news.add(document);
                }
              }

              @Override
              public void rejection(Rejection rejection) {
                // What cannot be read cannot be measured either.
              }
            });
    if (news.isEmpty()) {
      throw new UsageException(source + " holds no report that can be read");
    }
    return news;
  }

  /** Processor time of this process; elapsed time where the Java machine does not know it. */
  static long cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean bean
        ? bean.getProcessCpuTime()
        : System.nanoTime();
  }
}
