package org.griot.evaluate.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.compare.CodedReport;
import org.griot.compare.CodingAgreement;
import org.griot.evaluate.task.Benchmark;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.GoldFiles.Row;
import org.griot.evaluate.task.Outcome;
import org.griot.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * {@code griot evaluate agreement}: how far two annotators of the same reports agree. Griot codes
 * nothing here. A folder with {@code gold.jsonl} and without reports of its own is a second
 * annotation of reports that lie in the folders beside it. The second annotator is also scored
 * against the first as Griot is: what a careful reader reaches by that measure.
 */
public final class AgreementBenchmark implements Benchmark {
  private static final String FIRST = "first";
  private static final String SECOND = "second";

  /** Names of reports, each with the folder of the split that holds it. */
  private record Shelf(SortedMap<String, Path> splitOf, SortedMap<String, List<Row>> lines) {}

  @Override
  public String name() {
    return "agreement";
  }

  @Override
  public String folder() {
    return "corpus";
  }

  @Override
  public String development() {
    return SECOND;
  }

  @Override
  public SortedMap<String, Path> splits(Path folder) throws IOException {
    SortedMap<String, Path> splits = new TreeMap<>();
    for (Path one : GoldFiles.list(folder, Files::isDirectory)) {
      if (Files.isRegularFile(one.resolve(CorpusBenchmark.GOLD)) && !hasReports(one)) {
        splits.put(one.getFileName().toString(), one);
      }
    }
    return splits;
  }

  private static boolean hasReports(Path folder) {
    return Files.isDirectory(folder.resolve(CorpusBenchmark.REPORTS));
  }

  @Override
  public Outcome evaluate(List<Path> splits, Coding coding, GoldFaults faults) throws IOException {
    List<CodedReport> reports = new ArrayList<>();
    CorpusScore score = new CorpusScore(Map.of());
    int missing = 0;
    for (Path second : splits) {
      Shelf first = first(second, faults);
      for (Map.Entry<String, List<Row>> report : byReport(second, faults).entrySet()) {
        Path split = first.splitOf.get(report.getKey());
        if (split == null) {
          faults.add(second, report.getKey(), "a report that no split has gold for");
          missing++;
          continue;
        }
        List<Row> gold = first.lines.getOrDefault(report.getKey(), List.of());
        CodedReport both = both(split, report.getKey(), gold, report.getValue(), faults);
        reports.add(both);
        score.report(goldClaims(gold), claims(both, SECOND), both.text());
      }
    }
    return outcome(CodingAgreement.of(reports), reports, missing, score);
  }

  /** The first annotation: the gold of all folders beside that hold reports. */
  private static Shelf first(Path second, GoldFaults faults) throws IOException {
    Shelf shelf = new Shelf(new TreeMap<>(), new TreeMap<>());
    Path parent = second.toAbsolutePath().getParent();
    for (Path split :
        parent == null ? List.<Path>of() : GoldFiles.list(parent, Files::isDirectory)) {
      if (hasReports(split) && Files.isRegularFile(split.resolve(CorpusBenchmark.GOLD))) {
        byReport(split, faults)
            .forEach(
                (report, lines) -> {
                  shelf.splitOf.put(report, split);
                  shelf.lines.put(report, lines);
                });
      }
    }
    return shelf;
  }

  private static SortedMap<String, List<Row>> byReport(Path folder, GoldFaults faults)
      throws IOException {
    SortedMap<String, List<Row>> lines = new TreeMap<>();
    for (Row row : GoldFiles.objects(folder.resolve(CorpusBenchmark.GOLD), faults)) {
      List<Row> of = lines.computeIfAbsent(row.text("document"), d -> new ArrayList<>());
      if (!row.text("kind").equals(GoldSet.NONE)) {
        of.add(row);
      }
    }
    return lines;
  }

  private static CodedReport both(
      Path split, String report, List<Row> first, List<Row> second, GoldFaults faults)
      throws IOException {
    String text = Files.readString(split.resolve(CorpusBenchmark.REPORTS).resolve(report));
    AnnotatedClaims annotated = new AnnotatedClaims(text);
    SortedMap<String, List<Claim>> claims = new TreeMap<>();
    claims.put(FIRST, read(first, annotated, faults));
    claims.put(SECOND, read(second, annotated, faults));
    return new CodedReport(report, text, claims);
  }

  private static List<Claim> read(List<Row> rows, AnnotatedClaims annotated, GoldFaults faults) {
    List<Claim> claims = new ArrayList<>();
    for (Row row : rows) {
      try {
        claims.add(annotated.claim(row));
      } catch (IllegalArgumentException | DateTimeException e) {
        faults.add(row.file(), row.place(), String.valueOf(e.getMessage()));
      }
    }
    return claims;
  }

  /** What {@link #read} took without a fault can be read here as well. */
  private static List<GoldClaim> goldClaims(List<Row> rows) {
    List<GoldClaim> claims = new ArrayList<>();
    for (Row row : rows) {
      try {
        claims.add(GoldReader.read(row.json()));
      } catch (IllegalArgumentException | DateTimeException e) {
        continue; // told by read
      }
    }
    return claims;
  }

  private static List<Claim> claims(CodedReport report, String annotator) {
    return report.claims().getOrDefault(annotator, List.of());
  }

  private static Outcome outcome(
      CodingAgreement agreement, Collection<CodedReport> reports, int missing, CorpusScore score) {
    SortedMap<String, @Nullable BigDecimal> metrics = new TreeMap<>();
    agreement
        .fields()
        .forEach(f -> metrics.put("alpha_" + f.field().replace('.', '_'), f.alpha().value()));
    for (String name : List.of("claim_f", "main_event_whole", "main_event_precision")) {
      metrics.put(name, score.metrics().get(name));
    }
    return new Outcome(
        reports.size() + missing,
        missing,
        metrics,
        List.of(
            counts(agreement, reports),
            fields(agreement),
            Outcome.Table.of("The second annotator scored against the first", score.rows())),
        null);
  }

  private static Outcome.Table counts(CodingAgreement agreement, Collection<CodedReport> reports) {
    return new Outcome.Table(
        "Claims",
        List.of("claims", "number"),
        List.of(
            List.of("of the first annotator", sum(reports, FIRST)),
            List.of("of the second annotator", sum(reports, SECOND)),
            List.of("of both (pairs)", Integer.toString(agreement.pairs())),
            List.of("of one alone", Integer.toString(agreement.alone()))));
  }

  private static String sum(Collection<CodedReport> reports, String annotator) {
    return Integer.toString(reports.stream().mapToInt(r -> claims(r, annotator).size()).sum());
  }

  private static Outcome.Table fields(CodingAgreement agreement) {
    return new Outcome.Table(
        "Krippendorff's alpha",
        List.of("field", "measure", "alpha", "pairs", "values"),
        agreement.fields().stream()
            .map(
                f ->
                    List.of(
                        f.field(),
                        f.measure(),
                        Outcome.Table.text(f.alpha().value()),
                        Integer.toString(f.alpha().units()),
                        Integer.toString(f.alpha().values())))
            .toList());
  }
}
