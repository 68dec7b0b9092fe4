package org.griot.evaluate.places;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.Benchmark;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.Outcome;
import org.griot.evaluate.task.Report;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.jspecify.annotations.Nullable;

/** {@code griot evaluate toponyms}: each XML file of the folder is a split. */
public final class ToponymBenchmark implements Benchmark {
  @Override
  public String name() {
    return "toponyms";
  }

  @Override
  public String folder() {
    return "toponyms";
  }

  @Override
  public String development() {
    return "GeoVirus";
  }

  @Override
  public SortedMap<String, Path> splits(Path folder) throws IOException {
    return GoldFiles.named(folder, ".xml");
  }

  @Override
  public Outcome evaluate(List<Path> splits, Coding coding, GoldFaults faults) throws IOException {
    List<ToponymFile.Article> articles = new ArrayList<>();
    for (Path file : splits) {
      articles.addAll(ToponymFile.read(file, faults));
    }
    List<List<Mention>> mentions =
        coding.mentions(
            articles.stream().map(a -> new Report(a.id(), null, a.text(), null)).toList());
    PlaceScore score = new PlaceScore();
    for (int i = 0; i < articles.size(); i++) {
      score.add(articles.get(i).toponyms(), places(mentions.get(i)));
    }
    return outcome(articles.size(), score);
  }

  private static List<Mention.PlaceName> places(List<Mention> mentions) {
    return mentions.stream()
        .filter(Mention.PlaceName.class::isInstance)
        .map(Mention.PlaceName.class::cast)
        .filter(place -> !isNameless(place.place()))
        .toList();
  }

  /** "The Somali capital" means a town but is no name, and the gold holds names alone. */
  private static boolean isNameless(Place place) {
    return place.provenance() instanceof Provenance.Derived derived
        && derived.rule().equals("capital");
  }

  private static Outcome outcome(int articles, PlaceScore score) {
    SortedMap<String, @Nullable BigDecimal> metrics = new TreeMap<>();
    metrics.put("found_161km_f", score.close().f());
    metrics.put("found_f", score.found().f());
    metrics.put("exact_id", score.exactId());
    metrics.put("exact_id_of_all", score.exactIdOfAll());
    metrics.put("median_km", score.medianKm());
    Map<String, Tally> rows = new TreeMap<>();
    rows.put("found", score.found());
    rows.put("found within 161 km", score.close());
    return new Outcome(articles, 0, metrics, List.of(Outcome.Table.of("Place names", rows)), null);
  }
}
