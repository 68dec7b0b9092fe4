package org.griot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.griot.evaluate.Evaluation;
import org.griot.evaluate.EvaluationPage;
import org.griot.evaluate.Evaluator;
import org.griot.evaluate.ResultsPage;
import org.griot.json.Json;
import org.griot.model.Rejection;
import org.griot.model.UsageException;
import org.griot.pipeline.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code griot evaluate}: how right Griot is, on gold that others or you have made. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measure Griot on a benchmark: muc4, gva, hrdsattack, case2021, india-police, toponyms,",
      "tempeval3, or corpus (gold in Griot's own form, see docs/formats.md); agreement measures"
          + " how",
      "far two annotations of one corpus agree.",
      "Exit status: 0 all gold was read, 1 some was damaged and left out, 2 bad use."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int FAULTS_SHOWN = 10;

  @Parameters(paramLabel = "NAME", description = "The benchmark.")
  private String name = "";

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The folder that holds the benchmarks' folders.")
  private Path data = Path.of(".");

  @Option(
      names = "--split",
      paramLabel = "NAME",
      description = "The split, or all (default: the development split).")
  private @Nullable String split;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the figures as JSON.")
  private @Nullable Path out;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description =
          "Write what Griot answered in the benchmark's own format (muc4), or the pairs of claims"
              + " that merging compared (gva, corpus).")
  private @Nullable Path answers;

  @Option(
      names = "--misses",
      paramLabel = "FILE",
      description = "Write each answer that is not the gold's, as JSON Lines, to see why.")
  private @Nullable Path misses;

  @Option(
      names = "--confidence",
      paramLabel = "FILE",
      description =
          "Write how sure claims should be by this gold (corpus), as it stands in"
              + " org/griot/code/confidence.tsv.")
  private @Nullable Path confidence;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "Write a page of Markdown with all results that lie beside --out.")
  private @Nullable Path page;

  @Mixin private GateOption gate = new GateOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports coded at a time (default: one per processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (page != null && out == null) {
      throw new UsageException("--page needs --out: it shows the results that lie beside it");
    }
    if (threads < 1) {
      throw new UsageException("--threads must be at least 1, not " + threads);
    }
    Evaluator evaluator = Evaluator.of(name, data, split);
    Evaluation evaluation =
        evaluator.run(
            Engine.open(List.of(), gate.isOn()),
            threads,
            GriotVersion.VERSION,
            LocalDate.now(ZoneOffset.UTC));
    PrintWriter print = spec.commandLine().getOut();
    print.print(EvaluationPage.of(evaluation));
    print.flush();
    OutFile.write(out, Json.write(evaluation) + "\n");
    writeAnswers(evaluation);
    StringBuilder lines = new StringBuilder();
    evaluation.misses().forEach(miss -> lines.append(Json.write(miss)).append('\n'));
    OutFile.write(misses, lines.toString());
    writeConfidence(evaluation);
    writePage();
    return tell(evaluation.rejected());
  }

  private void writeAnswers(Evaluation evaluation) {
    if (answers == null) {
      return;
    }
    Supplier<String> answered = evaluation.answers();
    if (answered == null) {
      throw new UsageException("--answers: " + name + " has no format for answers");
    }
    OutFile.write(answers, answered.get());
  }

  private void writeConfidence(Evaluation evaluation) {
    if (confidence == null) {
      return;
    }
    StringBuilder rows =
        new StringBuilder("# From a claim's points to its confidence: the share of");
    rows.append(" such claims that are right.\n# Written by: griot evaluate corpus --data corpus");
    rows.append(" --split ").append(evaluation.split()).append(" --confidence FILE\n");
    evaluation.tables().stream()
        .filter(table -> table.title().equals("Confidence by points"))
        .findFirst()
        .orElseThrow(() -> new UsageException("--confidence: " + name + " has no such fit"))
        .rows()
        .forEach(row -> rows.append(String.join("\t", row)).append('\n'));
    OutFile.write(confidence, rows.toString());
  }

  private void writePage() {
    Path results = out == null ? null : out.toAbsolutePath().getParent();
    if (page != null && results != null) {
      OutFile.write(page, ResultsPage.of(results));
    }
  }

  private int tell(List<Rejection> rejected) {
    PrintWriter err = spec.commandLine().getErr();
    rejected.stream()
        .limit(FAULTS_SHOWN)
        .forEach(one -> err.println("damaged gold: " + one.path() + ": " + one.reason()));
    if (!rejected.isEmpty()) {
      err.println("damaged gold: " + rejected.size() + " left out");
    }
    err.flush();
    return rejected.isEmpty() ? 0 : 1;
  }
}
