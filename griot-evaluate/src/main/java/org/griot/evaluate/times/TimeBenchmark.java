package org.griot.evaluate.times;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.Benchmark;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.Outcome;
import org.griot.evaluate.task.Report;
import org.griot.model.Mention;
import org.jspecify.annotations.Nullable;

/** {@code griot evaluate tempeval3}: each folder of {@code .tml} files is a split. */
public final class TimeBenchmark implements Benchmark {
  /** A trial folder of the distribution; its one file is in TimeBank too. */
  private static final String TRIAL = "testpipeline";

  @Override
  public String name() {
    return "tempeval3";
  }

  @Override
  public String folder() {
    return "tempeval3";
  }

  @Override
  public String development() {
    return "AQUAINT";
  }

  @Override
  public SortedMap<String, Path> splits(Path folder) throws IOException {
    SortedMap<String, Path> found = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(TimeBenchmark::isTimeMl)
          .map(file -> file.toAbsolutePath().getParent())
          .distinct()
          .filter(parent -> !TRIAL.equals(String.valueOf(parent.getFileName())))
          .sorted()
          .forEach(parent -> found.putIfAbsent(String.valueOf(parent.getFileName()), parent));
    }
    return found;
  }

  private static boolean isTimeMl(Path file) {
    return file.toString().endsWith(".tml");
  }

  @Override
  public Outcome evaluate(List<Path> splits, Coding coding, GoldFaults faults) throws IOException {
    List<TimeMlFile.Story> stories = new ArrayList<>();
    for (Path folder : splits) {
      for (Path file : GoldFiles.list(folder, TimeBenchmark::isTimeMl)) {
        TimeMlFile.Story story = TimeMlFile.read(file, faults);
        if (story != null) {
          stories.add(story);
        }
      }
    }
    List<List<Mention>> mentions =
        coding.mentions(
            stories.stream().map(s -> new Report(s.id(), null, s.text(), s.created())).toList());
    TimeScore score = new TimeScore();
    for (int i = 0; i < stories.size(); i++) {
      TimeMlFile.Story story = stories.get(i);
      score.add(story.id(), story.text(), story.gold(), times(mentions.get(i)));
    }
    return outcome(stories.size(), score);
  }

  private static List<Timex> times(List<Mention> mentions) {
    return mentions.stream()
        .filter(Mention.Timex.class::isInstance)
        .map(Mention.Timex.class::cast)
        .map(time -> new Timex(time.span(), time.value()))
        .toList();
  }

  private static Outcome outcome(int stories, TimeScore score) {
    SortedMap<String, @Nullable BigDecimal> metrics = new TreeMap<>();
    metrics.put("relaxed_f", score.relaxed().f());
    metrics.put("strict_f", score.strict().f());
    metrics.put("value_f", score.value().f());
    metrics.put("value_accuracy", score.valueAccuracy());
    Map<String, Tally> rows = new LinkedHashMap<>();
    rows.put("relaxed", score.relaxed());
    rows.put("strict", score.strict());
    rows.put("value", score.value());
    return new Outcome(
        stories,
        0,
        metrics,
        List.of(Outcome.Table.of("Time expressions", rows)),
        null,
        score.misses());
  }
}
