package org.griot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.griot.cli.load.LoadTest;
import org.griot.model.UsageException;
import org.griot.pipeline.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code griot bench-serve}: how long the desk takes to answer under load. */
@Command(
    name = "bench-serve",
    mixinStandardHelpOptions = true,
    description = {
      "Measure the desk under load: an invented ledger, griot serve in a process of its own,",
      "and requests for filtered events in open loop, idle and while reports are coded."
    })
final class BenchServeCommand implements Callable<Integer> {
  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Invented events (default ${DEFAULT-VALUE}).")
  private int events;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "50",
      description = "Requests a second (default ${DEFAULT-VALUE}).")
  private int rate;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "Length of each series (default ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(names = "--note", paramLabel = "TEXT", description = "Kept with the figures.")
  private String note = "";

  @Option(names = "--out", paramLabel = "FILE", description = "Write the figures as JSON.")
  private @Nullable Path out;

  @Option(names = "--page", paramLabel = "FILE", description = "Write the figures as a page.")
  private @Nullable Path page;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (events < 1 || rate < 1 || seconds < 1) {
      throw new UsageException("--events, --rate and --seconds must be at least 1");
    }
    PrintWriter err = spec.commandLine().getErr();
    BenchReports reports = new BenchReports();
    Path work = Files.createTempDirectory("griot-load");
    try {
      LoadTest.Result result =
          new LoadTest(events, rate, seconds, reports::report, Engine::projector)
              .measure(
                  work,
                  note,
                  line -> {
                    err.println(line);
                    err.flush();
                  });
      spec.commandLine().getOut().print(result.page());
      spec.commandLine().getOut().flush();
      if (out != null) {
        Files.writeString(out, result.json());
      }
      if (page != null) {
        Files.writeString(page, result.page());
      }
      return 0;
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
