package org.griot.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.griot.evaluate.corpus.AgreementBenchmark;
import org.griot.evaluate.corpus.CorpusBenchmark;
import org.griot.evaluate.incidents.GvaBenchmark;
import org.griot.evaluate.muc4.MucBenchmark;
import org.griot.evaluate.places.ToponymBenchmark;
import org.griot.evaluate.police.PoliceBenchmark;
import org.griot.evaluate.rights.RightsBenchmark;
import org.griot.evaluate.snippets.SnippetBenchmark;
import org.griot.evaluate.task.Benchmark;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.Outcome;
import org.griot.evaluate.times.TimeBenchmark;
import org.griot.json.Json;
import org.griot.model.UsageException;
import org.griot.pipeline.Engine;
import org.jspecify.annotations.Nullable;

/** Finds a benchmark and its gold, and has Griot measured on it. */
public final class Evaluator {
  /** The split that stands for all that the folder holds. */
  public static final String ALL = "all";

  private static final List<Benchmark> BENCHMARKS =
      List.of(
          new AgreementBenchmark(),
          new CorpusBenchmark(),
          new GvaBenchmark(),
          new MucBenchmark(),
          new PoliceBenchmark(),
          new RightsBenchmark(),
          new SnippetBenchmark(),
          new ToponymBenchmark(),
          new TimeBenchmark());

  private final Benchmark benchmark;
  private final String split;
  private final List<Path> parts;

  private Evaluator(Benchmark benchmark, String split, List<Path> parts) {
    this.benchmark = benchmark;
    this.split = split;
    this.parts = parts;
  }

  /** Names of all benchmarks. */
  public static List<String> names() {
    return BENCHMARKS.stream().map(Benchmark::name).sorted().toList();
  }

  /**
   * The evaluator of a benchmark on a split.
   *
   * @param data the folder that holds the benchmark's folder, or that folder itself
   * @param split null for the development split
   * @throws UsageException if there is no such benchmark, folder or split
   */
  public static Evaluator of(String name, Path data, @Nullable String split) {
    Benchmark benchmark =
        BENCHMARKS.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new UsageException(
                        "no benchmark " + name + ": there are " + String.join(", ", names())));
    if (!Files.isDirectory(data)) {
      throw new UsageException("no such folder: " + data);
    }
    SortedMap<String, Path> held = splits(benchmark, data);
    String asked = split == null ? unasked(benchmark, held) : split;
    if (asked.equals(ALL)) {
      return new Evaluator(benchmark, ALL, List.copyOf(held.values()));
    }
    Path part = held.get(asked);
    if (part == null) {
      throw new UsageException(
          "no split "
              + asked
              + " of "
              + name
              + ": the folder holds "
              + String.join(", ", held.keySet()));
    }
    return new Evaluator(benchmark, asked, List.of(part));
  }

  /** The development split; the only one, if the folder holds but one. */
  private static String unasked(Benchmark benchmark, SortedMap<String, Path> held) {
    boolean only = held.size() == 1 && !held.containsKey(benchmark.development());
    return only ? held.firstKey() : benchmark.development();
  }

  private static SortedMap<String, Path> splits(Benchmark benchmark, Path data) {
    try {
      SortedMap<String, Path> held = benchmark.splits(data.resolve(benchmark.folder()));
      if (held.isEmpty()) {
        held = benchmark.splits(data);
      }
      if (held.isEmpty()) {
        throw new UsageException(
            "no gold of "
                + benchmark.name()
                + " in "
                + data
                + " (looked for "
                + benchmark.folder()
                + ")");
      }
      return held;
    } catch (IOException e) {
      throw new UsageException("cannot read " + data + ": " + e.getMessage(), e);
    }
  }

  /**
   * Codes the split's reports and scores them.
   *
   * @param threads reports coded at a time; no figure depends on it
   * @param griot version of the program
   * @param date day of the run
   * @throws UsageException if a file of the split cannot be read at all
   */
  public Evaluation run(Engine engine, int threads, String griot, LocalDate date) {
    GoldFaults faults = new GoldFaults();
    try {
      Outcome outcome = benchmark.evaluate(parts, new Coding(engine, threads), faults);
      return new Evaluation(
          benchmark.name(),
          split,
          date,
          griot,
          Json.sha256(Json.write(engine.versions())),
          engine.versions().get("model"),
          engine.versions(),
          outcome.reports(),
          outcome.unread(),
          outcome.metrics(),
          outcome.tables(),
          faults.all(),
          outcome.answers(),
          outcome.misses());
    } catch (IOException e) {
      throw new UsageException("cannot read the gold: " + e.getMessage(), e);
    }
  }
}
