package org.griot.evaluate.snippets;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.codebook.Codebook;
import org.griot.evaluate.score.Labels;
import org.griot.evaluate.task.Benchmark;
import org.griot.evaluate.task.Coded;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.Miss;
import org.griot.evaluate.task.Outcome;
import org.griot.evaluate.task.Report;
import org.jspecify.annotations.Nullable;

/** {@code griot evaluate case2021}: each tab-separated file (id, snippet, label) is a split. */
public final class SnippetBenchmark implements Benchmark {
  private static final int COLUMNS = 3;

  private record Snippet(String id, String text, String label) {}

  @Override
  public String name() {
    return "case2021";
  }

  @Override
  public String folder() {
    return "case2021";
  }

  @Override
  public String development() {
    return "open";
  }

  @Override
  public SortedMap<String, Path> splits(Path folder) throws IOException {
    return GoldFiles.named(folder, ".tsv");
  }

  @Override
  public Outcome evaluate(List<Path> splits, Coding coding, GoldFaults faults) throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (Path file : splits) {
      read(file, faults, snippets);
    }
    Coded coded =
        coding.code(snippets.stream().map(s -> new Report(s.id(), null, s.text(), null)).toList());
    SnippetTypes types = new SnippetTypes(Codebook.bundled());
    Labels acled = new Labels();
    Labels all = new Labels();
    List<Miss> misses = new ArrayList<>();
    for (Snippet snippet : snippets) {
      String label = coded.report(snippet.id()).map(types::label).orElse(null);
      all.add(snippet.label(), label);
      if (!snippet.label().equals(label)) {
        misses.add(new Miss(snippet.id(), "type", snippet.label(), label));
      }
      if (SnippetTypes.isAcled(snippet.label())) {
        acled.add(snippet.label(), label);
      }
    }
    return outcome(snippets.size(), snippets.size() - coded.reports().size(), acled, all, misses);
  }

  private static void read(Path file, GoldFaults faults, List<Snippet> snippets)
      throws IOException {
    int number = 0;
    for (String line : GoldFiles.lines(file, faults)) {
      number++;
      String[] cells = line.split("\t", -1);
      if (cells.length == COLUMNS && !cells[1].isBlank() && !cells[2].isBlank()) {
        String id = file.getFileName() + "/" + number;
        snippets.add(new Snippet(id, cells[1].strip(), cells[2].strip()));
      } else if (!line.isBlank()) {
        faults.add(file, Integer.toString(number), "not id, snippet and label");
      }
    }
  }

  private static Outcome outcome(
      int snippets, int unread, Labels acled, Labels all, List<Miss> misses) {
    SortedMap<String, @Nullable BigDecimal> metrics = new TreeMap<>();
    metrics.put("weighted_f_25", acled.weightedF());
    metrics.put("accuracy_25", acled.accuracy());
    metrics.put("weighted_f_30", all.weightedF());
    Map<String, org.griot.evaluate.score.Tally> rows = acled.byLabel();
    return new Outcome(
        snippets, unread, metrics, List.of(Outcome.Table.of("The 25 types", rows)), null, misses);
  }
}
