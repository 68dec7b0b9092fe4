package org.griot.evaluate.police;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.Benchmark;
import org.griot.evaluate.task.Coded;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.GoldFiles.Row;
import org.griot.evaluate.task.Miss;
import org.griot.evaluate.task.Outcome;
import org.griot.evaluate.task.Report;
import org.jspecify.annotations.Nullable;

/**
 * {@code griot evaluate india-police}: {@code docs.jsonl} is the split {@code open}; a further
 * split is a folder with a {@code docs.jsonl} of its own. Days of publication are in {@code
 * metadata.jsonl} beside it.
 */
public final class PoliceBenchmark implements Benchmark {
  private static final String DOCS = "docs.jsonl";
  private static final List<String> LABELS =
      List.of(PoliceActions.KILL, PoliceActions.ARREST, PoliceActions.FORCE);

  private record Article(Report report, Set<String> labels) {}

  @Override
  public String name() {
    return "india-police";
  }

  @Override
  public String folder() {
    return "india_police_events";
  }

  @Override
  public String development() {
    return "open";
  }

  @Override
  public SortedMap<String, Path> splits(Path folder) throws IOException {
    SortedMap<String, Path> splits = new TreeMap<>();
    if (Files.isRegularFile(folder.resolve(DOCS))) {
      splits.put("open", folder.resolve(DOCS));
    }
    for (Path inner : GoldFiles.list(folder, Files::isDirectory)) {
      if (Files.isRegularFile(inner.resolve(DOCS))) {
        splits.put(String.valueOf(inner.getFileName()), inner.resolve(DOCS));
      }
    }
    return splits;
  }

  @Override
  public Outcome evaluate(List<Path> splits, Coding coding, GoldFaults faults) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path docs : splits) {
      read(docs, faults, articles);
    }
    Coded coded = coding.code(articles.stream().map(Article::report).toList());
    Map<String, Tally> tallies = new LinkedHashMap<>();
    LABELS.forEach(label -> tallies.put(label, Tally.NONE));
    List<Miss> misses = new ArrayList<>();
    for (Article article : articles) {
      Set<String> made =
          coded.report(article.report().id()).<Set<String>>map(PoliceActions::of).orElse(Set.of());
      for (String label : LABELS) {
        boolean gold = article.labels().contains(label);
        boolean said = made.contains(label);
        if (gold != said) {
          String id = article.report().id();
          misses.add(new Miss(id, label, gold ? label : null, said ? label : null));
        }
        tallies.merge(label, Tally.of(gold && said, gold, said), Tally::plus);
      }
    }
    return outcome(articles.size(), articles.size() - coded.reports().size(), tallies, misses);
  }

  private static void read(Path docs, GoldFaults faults, List<Article> articles)
      throws IOException {
    Map<String, LocalDate> days = days(docs.resolveSibling("metadata.jsonl"), faults);
    for (Row row : GoldFiles.objects(docs, faults)) {
      JsonNode labels = row.json().path("doc_labels");
      String id = row.text("doc_id");
      if (id.isEmpty() || !labels.isArray() || !row.json().path("doc_text").isTextual()) {
        faults.add(row.file(), row.place(), "an article needs doc_id, doc_text and doc_labels");
        continue;
      }
      Set<String> gold = new TreeSet<>();
      labels.forEach(label -> gold.add(label.asText()));
      Report report = new Report(id, null, row.text("doc_text"), days.get(id));
      articles.add(new Article(report, gold));
    }
  }

  private static Map<String, LocalDate> days(Path metadata, GoldFaults faults) throws IOException {
    Map<String, LocalDate> days = new TreeMap<>();
    if (!Files.isRegularFile(metadata)) {
      return days;
    }
    for (Row row : GoldFiles.objects(metadata, faults)) {
      try {
        days.put(row.text("doc_id"), LocalDate.parse(row.text("date")));
      } catch (DateTimeParseException e) {
        faults.add(row.file(), row.place(), "date is no day");
      }
    }
    return days;
  }

  private static Outcome outcome(
      int articles, int unread, Map<String, Tally> tallies, List<Miss> misses) {
    SortedMap<String, @Nullable BigDecimal> metrics = new TreeMap<>();
    tallies.forEach(
        (label, tally) -> metrics.put(label.toLowerCase(Locale.ROOT) + "_f", tally.f()));
    return new Outcome(
        articles, unread, metrics, List.of(Outcome.Table.of("Documents", tallies)), null, misses);
  }
}
