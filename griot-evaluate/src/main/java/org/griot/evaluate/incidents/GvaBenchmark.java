package org.griot.evaluate.incidents;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.evaluate.score.Clusters;
import org.griot.evaluate.score.Ratio;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.Benchmark;
import org.griot.evaluate.task.Coded;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.ComparedPairs;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.Outcome;
import org.griot.evaluate.task.Report;
import org.griot.evaluate.task.Spelling;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.HarmKind;
import org.jspecify.annotations.Nullable;

/** {@code griot evaluate gva}: each {@code NAME.docs.jsonl} of the folder is a split. */
public final class GvaBenchmark implements Benchmark {
  @Override
  public String name() {
    return "gva";
  }

  @Override
  public String folder() {
    return "gva";
  }

  @Override
  public String development() {
    return "x_dev";
  }

  @Override
  public SortedMap<String, Path> splits(Path folder) throws IOException {
    return GoldFiles.named(folder, GvaFiles.DOCS);
  }

  @Override
  public Outcome evaluate(List<Path> splits, Coding coding, GoldFaults faults) throws IOException {
    GvaFiles gold = new GvaFiles(faults);
    for (Path docs : splits) {
      gold.read(docs);
    }
    Coded coded = coding.code(gold.reports());
    Answers answers = new Answers(coded);
    IncidentScore score = counts(gold, answers);
    SortedMap<String, @Nullable BigDecimal> metrics = score.metrics();
    Map<String, Tally> pairs = clusters(gold, answers, metrics);
    return new Outcome(
        gold.reports().size(),
        gold.reports().size() - coded.reports().size(),
        metrics,
        List.of(Outcome.Table.of("Pairs of reports in one event", pairs)),
        () -> pairs(gold, coded, answers),
        score.misses());
  }

  /** For learning how claims are merged; the leading claims tell of the incident for sure. */
  private static String pairs(GvaFiles gold, Coded coded, Answers answers) {
    Map<String, String> happenings = new TreeMap<>();
    Set<String> leads = new TreeSet<>();
    gold.incidentOfReport()
        .forEach(
            (report, incident) -> {
              coded
                  .report(report)
                  .ifPresent(one -> one.claims().forEach(c -> happenings.put(c.id(), incident)));
              answers.lead(report).ifPresent(claim -> leads.add(claim.id()));
            });
    return new ComparedPairs(happenings, leads).text(coded);
  }

  private static IncidentScore counts(GvaFiles gold, Answers answers) {
    IncidentScore score = new IncidentScore();
    SortedMap<String, List<String>> reportsOf = new TreeMap<>();
    for (Report report : gold.reports()) {
      Incident incident = gold.incident(report.id());
      if (incident != null) {
        score.report(report.id(), incident, answer(report.id(), incident, answers));
        reportsOf.computeIfAbsent(incident.id(), i -> new ArrayList<>()).add(report.id());
      }
    }
    for (List<String> reports : reportsOf.values()) {
      Incident incident = gold.incident(reports.get(0));
      if (incident != null) {
        score.incident(
            incident,
            answers.count(reports, HarmKind.KILLED),
            answers.count(reports, HarmKind.INJURED));
      }
    }
    return score;
  }

  private static IncidentScore.Answer answer(String report, Incident gold, Answers answers) {
    List<String> one = List.of(report);
    return new IncidentScore.Answer(
        answers.count(one, HarmKind.KILLED),
        answers.count(one, HarmKind.INJURED),
        answers.value(report, GvaBenchmark::day).orElse(null),
        answers
            .value(report, Claim::place)
            .map(place -> Spelling.folded(place.name()).equals(Spelling.folded(gold.city())))
            .orElse(false));
  }

  private static @Nullable LocalDate day(Claim claim) {
    DateRange date = claim.date();
    return date != null && date.days() == 1 ? date.start() : null;
  }

  private static Map<String, Tally> clusters(
      GvaFiles gold, Answers answers, SortedMap<String, @Nullable BigDecimal> metrics) {
    Map<String, String> made = new TreeMap<>();
    gold.incidentOfReport().keySet().forEach(report -> made.put(report, answers.cluster(report)));
    Clusters clusters = new Clusters(gold.incidentOfReport(), made);
    Map<String, Tally> pairs = new LinkedHashMap<>();
    pairs.put("all", clusters.pairs((a, b) -> true));
    pairs.put("same state, within 30 days", clusters.pairs((a, b) -> confusable(gold, a, b)));
    metrics.put("b3_f", Ratio.rounded(clusters.b3()));
    metrics.put("pairwise_f", pairs.getOrDefault("all", Tally.NONE).f());
    metrics.put("confusable_f", pairs.getOrDefault("same state, within 30 days", Tally.NONE).f());
    return pairs;
  }

  private static boolean confusable(GvaFiles gold, String a, String b) {
    Incident one = gold.incident(a);
    Incident other = gold.incident(b);
    return one != null && other != null && one.isConfusable(other);
  }
}
