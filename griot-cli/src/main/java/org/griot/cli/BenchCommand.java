package org.griot.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.griot.json.Json;
import org.griot.model.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code griot bench}: how fast reports become events on this machine, and in how much memory. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measure speed and memory: reports a second, the share of each stage, the heap,",
      "and all of it again at twice and four times the reports, to see how merging grows."
    })
final class BenchCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "PATH",
      description =
          "Reports to measure with: a file or folder; a quarter, half and all of them. Without it reports are invented.")
  private @Nullable Path data;

  @Option(
      names = "--reports",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Invented reports in the first step (default ${DEFAULT-VALUE}).")
  private int reports;

  @Option(
      names = "--stream",
      paramLabel = "PATH",
      description =
          "News to measure the relevance gate with: a file or folder, coded without and with the gate by turns. May stand several times.")
  private List<Path> streams = List.of();

  @Option(names = "--column", paramLabel = "NAME=THEIRS", description = "As in griot code.")
  private java.util.Map<String, String> columns = java.util.Map.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports coded at a time (default: one per processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--out", paramLabel = "FILE", description = "Write the figures as JSON.")
  private @Nullable Path out;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "Write the figures as a page of Markdown.")
  private @Nullable Path page;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (threads < 1 || reports < 4) {
      throw new UsageException("--threads must be at least 1 and --reports at least 4");
    }
    List<Path> named = new ArrayList<>(streams);
    if (data != null) {
      named.add(data);
    }
    for (Path path : named) {
      if (!Files.exists(path)) {
        throw new UsageException("no such file or folder: " + path);
      }
    }
    Path work = Files.createTempDirectory("griot-bench");
    try {
      BenchInput input =
          data == null ? BenchInput.invented(reports, work) : BenchInput.of(data, columns, work);
      PrintWriter print = spec.commandLine().getOut();
      BenchFigures figures =
          new BenchRun(input, threads, work).measure(command(), step -> note(step));
      if (!streams.isEmpty()) {
        figures = figures.with(new BenchStream(threads).measure(streams, columns));
      }
      print.print(BenchPage.tables(figures));
      print.flush();
      OutFile.write(out, Json.write(figures) + "\n");
      OutFile.write(page, BenchPage.page(figures));
      return 0;
    } finally {
      delete(work);
    }
  }

  private void note(BenchFigures.Step step) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf(Locale.ROOT, "%d reports: %s a second%n", step.reports(), step.perSecond());
    err.flush();
  }

  /** Paths are the machine's own business: only the name of the data is kept. */
  private String command() {
    return "griot bench"
        + (data == null ? " --reports " + reports : " --data " + data.getFileName())
        + streams.stream().map(path -> " --stream " + path.getFileName()).collect(joining())
        + " --threads "
        + threads;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
