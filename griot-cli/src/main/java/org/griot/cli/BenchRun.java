package org.griot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.griot.ledger.GroupCommit;
import org.griot.ledger.InMemoryLedger;
import org.griot.ledger.Ledger;
import org.griot.ledger.Recorded;
import org.griot.ledger.RunHeader;
import org.griot.model.Document;
import org.griot.model.Rejection;
import org.griot.pipeline.Engine;
import org.griot.pipeline.Pipeline;
import org.griot.pipeline.Progress;
import org.griot.pipeline.RunReport;
import org.griot.read.DocumentSink;
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;
import org.griot.store.OutputFolder;
import org.griot.store.Projection;
import org.griot.store.sqlite.GriotDatabase;
import org.jspecify.annotations.Nullable;

/** Takes the reports through the whole pipeline, step by step, with a clock in hand. */
final class BenchRun {
  private static final long MB = 1 << 20;
  private static final long KB_OF_A_MB = 1 << 10;

  private final BenchInput input;
  private final int threads;
  private final Path out;
  private final ReportSource source = new ReportSource(ReadOptions.standard());
  private final SortedMap<String, Long> stages = new TreeMap<>();
  private long words;
  private long reports;
  private long codeNanos;
  private long cpuNanos;

  BenchRun(BenchInput input, int threads, Path work) {
    this.input = input;
    this.threads = threads;
    this.out = work.resolve("out");
  }

  /**
   * Measures.
   *
   * @param progress hears of each step when it is done
   */
  BenchFigures measure(String command, Consumer<BenchFigures.Step> progress) {
    long start = System.nanoTime();
    Engine engine = Engine.open(List.of());
    long loaded = System.nanoTime() - start;
    warmUp(engine);
    List<BenchFigures.Step> steps = new ArrayList<>();
    SortedMap<String, BigDecimal> within;
    try (GriotDatabase database = GriotDatabase.open(out);
        BenchSampler sampler = new BenchSampler()) {
      for (Path part : input.parts()) {
        BenchFigures.Step step = step(engine, database, part);
        steps.add(step);
        progress.accept(step);
      }
      within = sampler.shares();
    }
    return new BenchFigures(
        command,
        LocalDate.now(ZoneOffset.UTC).toString(),
        machine(),
        input.what(),
        (int) (words / Math.max(1, reports)),
        threads,
        Runtime.getRuntime().maxMemory() / MB,
        seconds(loaded),
        BenchSampler.percent(stages),
        within,
        steps,
        null);
  }

  /** What is compiled and cached on first use is no part of the speed. */
  private void warmUp(Engine engine) {
    code(engine, new InMemoryLedger(Clock.systemUTC()), input.parts().get(0));
    System.gc();
  }

  private BenchFigures.Step step(Engine engine, GriotDatabase database, Path part) {
    stage("read", read(part));
    long start = System.nanoTime();
    long cpuStart = BenchStream.cpu();
    RunReport report = code(engine, database.ledger(), part);
    codeNanos += System.nanoTime() - start;
    cpuNanos += BenchStream.cpu() - cpuStart;
    long annotating = report.stageMillis().getOrDefault("annotate", 0L);
    stage("annotate", annotating * 1_000_000);
    stage("code", (report.stageMillis().getOrDefault("code", 0L) - annotating) * 1_000_000);
    stage("record", report.stageMillis().getOrDefault("record", 0L) * 1_000_000);
    long replaying = System.nanoTime();
    Recorded recorded = Recorded.of(database.ledger());
    long resolving = System.nanoTime();
    Projection projection = engine.events().project(recorded);
    long writing = System.nanoTime();
    database.store().replace(projection);
    new OutputFolder(out).write(projection, new TreeMap<String, String>());
    long done = System.nanoTime();
    stage("replay", resolving - replaying);
    stage("resolve", writing - resolving);
    stage("write", done - writing);
    System.gc();
    return figures(projection, writing - resolving, done - writing);
  }

  private BenchFigures.Step figures(Projection projection, long resolveNanos, long writeNanos) {
    int n = projection.claims().size();
    double doublings = n * (StrictMath.log(Math.max(2, n)) / StrictMath.log(2));
    Runtime runtime = Runtime.getRuntime();
    long held = runtime.totalMemory() - runtime.freeMemory();
    return new BenchFigures.Step(
        (int) reports,
        n,
        projection.events().size(),
        seconds(codeNanos),
        rate(codeNanos),
        rate(cpuNanos),
        seconds(resolveNanos),
        BigDecimal.valueOf(resolveNanos / 1000.0 / doublings).setScale(2, RoundingMode.HALF_UP),
        seconds(writeNanos),
        held / MB,
        peak() / MB,
        process());
  }

  private RunReport code(Engine engine, Ledger ledger, Path part) {
    RunHeader header =
        new RunHeader(
            GriotVersion.VERSION,
            engine.versions(),
            new TreeMap<>(),
            Clock.systemUTC().instant().toString());
    try (GroupCommit commits =
        new GroupCommit(ledger, Clock.systemUTC(), 64, Duration.ofSeconds(1), n -> {})) {
      return new Pipeline(engine.annotator(), engine.coder(), threads)
          .run(
              source,
              List.of(part.toString()),
              InputStream.nullInputStream(),
              ledger,
              commits,
              header,
              false,
              Progress.SILENT);
    }
  }

  /** Reads a part and throws it away; counts its reports and words. */
  private long read(Path part) {
    long start = System.nanoTime();
    long[] counts = new long[2];
    source.read(
        List.of(part.toString()),
        InputStream.nullInputStream(),
        new DocumentSink() {
          @Override
          public void document(Document document) {
            counts[0]++;
            counts[1] += document.text().chars().filter(c -> c == ' ' || c == '\n').count();
          }

          @Override
          public void rejection(Rejection rejection) {
            counts[0]++;
          }
        });
    long nanos = System.nanoTime() - start;
    reports += counts[0];
    words += counts[1];
    return nanos;
  }

  private void stage(String name, long nanos) {
    stages.merge(name, nanos, Long::sum);
  }

  private BigDecimal rate(long nanos) {
    return BigDecimal.valueOf(reports * 1e9 / Math.max(1, nanos)).setScale(1, RoundingMode.HALF_UP);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }

  /** The high-water mark that Linux keeps of each process, in MB. */
  private static @Nullable Long process() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / KB_OF_A_MB)
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      return null;
    }
  }

  private static String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " processors ("
        + System.getProperty("os.arch")
        + ", "
        + System.getProperty("os.name")
        + "), Java "
        + System.getProperty("java.version");
  }

  private static BigDecimal seconds(long nanos) {
    return BigDecimal.valueOf(nanos, 9).setScale(2, RoundingMode.HALF_UP);
  }
}
