package org.griot.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.griot.ledger.GroupCommit;
import org.griot.ledger.Recorded;
import org.griot.ledger.RunHeader;
import org.griot.model.UsageException;
import org.griot.pipeline.Engine;
import org.griot.pipeline.Pipeline;
import org.griot.pipeline.RunReport;
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;
import org.griot.store.OutputFolder;
import org.griot.store.Projection;
import org.griot.store.sqlite.GriotDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code griot code}: reads reports, codes them, and writes events that can be audited. */
@Command(
    name = "code",
    description = "Read reports, code them and gather what they say into events.",
    mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {
  private static final int GROUPS_PER_COMMIT = 64;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders, or - for JSON Lines on standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the database and the files go.")
  private Path out = Path.of("out");

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Publication date of reports that give none (2024-03-14).")
  private @Nullable String published;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      defaultValue = "500000",
      description = "Longest report in characters (default ${DEFAULT-VALUE}).")
  private int maxChars;

  @Option(
      names = "--column",
      paramLabel = "NAME=THEIRS",
      description =
          "What a column is called in your CSV or JSON Lines: id, text, title, published, source, url, lang.")
  private Map<String, String> columns = Map.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Reports coded at a time (default: one per processor). Results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private GateOption gate = new GateOption();

  @Option(names = "--again", description = "Code also the reports that were coded before.")
  private boolean again;

  @Option(names = "--quiet", description = "Print nothing but errors.")
  private boolean quiet;

  @Option(
      names = "--log",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default ${DEFAULT-VALUE}).")
  private String log = "text";

  private final PrintStream err = System.err;

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new UsageException("--threads must be at least 1, not " + threads);
    }
    ReadOptions options = new ReadOptions(maxChars, day(published), columns).skipping(List.of(out));
    ReportSource source = new ReportSource(options);
    long size = source.size(inputs);
    RunLog runLog = RunLog.of(log, quiet, size, err);
    long start = System.nanoTime();
    try (GriotDatabase database = GriotDatabase.open(out)) {
      Engine engine = Engine.open(UserGazetteers.files(), gate.isOn());
      RunHeader header =
          new RunHeader(
              GriotVersion.VERSION,
              engine.versions(),
              chosen(),
              Clock.systemUTC().instant().toString());
      RunReport report;
      try (GroupCommit commits =
          new GroupCommit(
              database.ledger(),
              Clock.systemUTC(),
              GROUPS_PER_COMMIT,
              Duration.ofSeconds(1),
              n -> {})) {
        report =
            new Pipeline(engine.annotator(), engine.coder(), threads)
                .run(source, inputs, System.in, database.ledger(), commits, header, again, runLog);
      }
      OutputFolder folder = new OutputFolder(out);
      long merging = System.nanoTime();
      Projection projection = engine.events().project(Recorded.of(database.ledger()));
      long writing = System.nanoTime();
      database.store().replace(projection);
      RunFacts facts = RunFacts.of(header, report, projection, merging - start, writing - merging);
      folder.write(projection, facts);
      runLog.summary(facts, projection, report, out, System.nanoTime() - start);
      return exit(report);
    } finally {
      runLog.close();
    }
  }

  /** 1 if some input was rejected, or if there was nothing to read at all. */
  private static int exit(RunReport report) {
    return report.rejected().isEmpty() && report.documentsIn() > 0 ? 0 : 1;
  }

  private SortedMap<String, String> chosen() {
    SortedMap<String, String> options = new TreeMap<>();
    options.put("maxChars", Integer.toString(maxChars));
    if (published != null) {
      options.put("published", published);
    }
    columns.forEach((ours, theirs) -> options.put("column." + ours, theirs));
    return options;
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageException("--published needs a day such as 2024-03-14, not " + text);
    }
  }
}
