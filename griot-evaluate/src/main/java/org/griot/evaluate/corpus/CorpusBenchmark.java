package org.griot.evaluate.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.evaluate.task.Benchmark;
import org.griot.evaluate.task.Coded;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.ComparedPairs;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.Outcome;

/**
 * {@code griot evaluate corpus}: each folder with reports and {@code gold.jsonl} is a split; a data
 * folder that holds one itself is the split {@code all}.
 */
public final class CorpusBenchmark implements Benchmark {
  static final String GOLD = "gold.jsonl";
  static final String REPORTS = "reports";

  @Override
  public String name() {
    return "corpus";
  }

  @Override
  public String folder() {
    return "corpus";
  }

  @Override
  public String development() {
    return "test";
  }

  @Override
  public SortedMap<String, Path> splits(Path folder) throws IOException {
    SortedMap<String, Path> splits = new TreeMap<>();
    if (Files.isRegularFile(folder.resolve(GOLD))) {
      splits.put("all", folder);
    }
    for (Path split : GoldFiles.list(folder, Files::isDirectory)) {
      if (Files.isRegularFile(split.resolve(GOLD)) && Files.isDirectory(split.resolve(REPORTS))) {
        splits.put(split.getFileName().toString(), split);
      }
    }
    return splits;
  }

  @Override
  public Outcome evaluate(List<Path> splits, Coding coding, GoldFaults faults) throws IOException {
    Map<Path, GoldSet> sets = new LinkedHashMap<>();
    for (Path split : splits) {
      sets.put(split, new GoldSet(split.resolve(GOLD), faults));
    }
    Coded coded = coding.codeFiles(splits.stream().map(Path::toString).toList(), besides(splits));
    CorpusScore score = new CorpusScore(coded.eventOfClaim());
    int labelled = 0;
    int unread = 0;
    for (Map.Entry<Path, GoldSet> set : sets.entrySet()) {
      for (String report : set.getValue().reports()) {
        labelled++;
        Coded.One one = coded.reports().get(set.getKey() + "/" + REPORTS + "/" + report);
        if (one == null) {
          unread++;
          score.report(set.getValue().of(report), List.of(), "");
        } else {
          score.report(set.getValue().of(report, one), one.claims(), one.document().text());
        }
      }
    }
    return new Outcome(
        labelled,
        unread,
        score.metrics(),
        List.of(
            Outcome.Table.of("Fields of claims", score.rows()),
            score.reliability().table(),
            score.reliability().fitted()),
        () -> new ComparedPairs(score.happenings(), score.happenings().keySet()).text(coded),
        score.misses());
  }

  /** What lies beside the reports and is none. */
  private static List<Path> besides(List<Path> splits) throws IOException {
    List<Path> besides = new java.util.ArrayList<>();
    for (Path split : splits) {
      besides.addAll(GoldFiles.list(split, path -> !REPORTS.equals(path.getFileName().toString())));
    }
    return besides;
  }
}
