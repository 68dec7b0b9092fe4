package org.griot.evaluate.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.evaluate.score.Clusters;
import org.griot.evaluate.score.Pairing;
import org.griot.evaluate.score.Ratio;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.Miss;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Event;
import org.griot.model.Reality;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/** Counts over reports: claims are paired within a report so that most slots are right. */
final class CorpusScore {
  /** Where two pairings are equally good, the one whose words overlap wins. */
  private static final double SAME_WORDS = 1e-3;

  private final Map<String, Event> eventOfClaim;
  private final Map<Field, Tally> fields = new EnumMap<>(Field.class);
  private final SortedMap<String, String> goldClusters = new TreeMap<>();
  private final SortedMap<String, String> madeClusters = new TreeMap<>();
  private final SortedMap<String, String> happenings = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final Reliability reliability = new Reliability();
  private int news;
  private int whole;
  private int madeNews;
  private int metNews;

  CorpusScore(Map<String, Event> eventOfClaim) {
    this.eventOfClaim = eventOfClaim;
    for (Field field : Field.values()) {
      fields.put(field, Tally.NONE);
    }
  }

  /** One labelled report; {@code text} is what the claims' spans point into. */
  void report(List<GoldClaim> gold, List<Claim> made, String text) {
    ClaimComparison[][] all = new ClaimComparison[gold.size()][made.size()];
    double[][] gains = new double[gold.size()][made.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < made.size(); j++) {
        all[i][j] = new ClaimComparison(gold.get(i), made.get(j));
        double points = all[i][j].points();
        gains[i][j] =
            points == 0 ? 0 : points + (overlap(gold.get(i), made.get(j), text) ? SAME_WORDS : 0);
      }
    }
    int[] pair = Pairing.best(gains);
    boolean[] used = new boolean[made.size()];
    for (int i = 0; i < gold.size(); i++) {
      Claim match = pair[i] < 0 ? null : made.get(pair[i]);
      if (match != null) {
        used[pair[i]] = true;
        met(gold.get(i), match);
        reliability.add(match, hasType(all[i][pair[i]]));
      }
      claim(gold.get(i), match, match == null ? null : all[i][pair[i]]);
    }
    for (int j = 0; j < used.length; j++) {
      if (!used[j]) {
        madeNews += isNews(made.get(j)) ? 1 : 0;
        reliability.add(made.get(j), false);
        count(new ClaimComparison(null, made.get(j)));
      }
    }
  }

  private static boolean hasType(ClaimComparison comparison) {
    return comparison.tallies().getOrDefault(Field.TYPE, Tally.NONE).right() > 0;
  }

  /** How far the claims' confidence is the share of right ones. */
  Reliability reliability() {
    return reliability;
  }

  private void met(GoldClaim gold, Claim made) {
    if (isNews(made)) {
      madeNews++;
      metNews += gold.isNews() || gold.optional() ? 1 : 0;
    }
  }

  private void claim(GoldClaim gold, @Nullable Claim made, @Nullable ClaimComparison comparison) {
    if (gold.optional()) {
      return;
    }
    ClaimComparison counted = comparison == null ? new ClaimComparison(gold, null) : comparison;
    count(counted);
    misses(gold, made, counted);
    if (gold.isNews()) {
      news++;
      whole += comparison != null && comparison.isWhole() ? 1 : 0;
    }
    if (gold.event() != null
        && gold.kind() == ClaimKind.EVENT
        && gold.reality() == Reality.HAPPENED) {
      Event event = made == null ? null : eventOfClaim.get(made.id());
      goldClusters.put(gold.id(), gold.event());
      if (made != null) {
        happenings.put(made.id(), gold.event());
      }
      madeClusters.put(gold.id(), event == null ? "alone " + gold.id() : event.id());
    }
  }

  private void misses(GoldClaim gold, @Nullable Claim made, ClaimComparison comparison) {
    if (made == null) {
      misses.add(new Miss(gold.document(), gold.id(), gold.types().get(0), null));
      return;
    }
    comparison
        .tallies()
        .forEach(
            (field, tally) -> {
              if (field.isSlot() && tally.right() < Math.max(tally.gold(), tally.made())) {
                String name = gold.id() + " " + field.label();
                misses.add(
                    new Miss(
                        gold.document(),
                        name,
                        tally.gold() == 0 ? null : FieldText.of(field, gold),
                        tally.made() == 0 ? null : FieldText.of(field, made)));
              }
            });
  }

  /** Gold's happening of each claim that was paired with one of gold's. */
  SortedMap<String, String> happenings() {
    return Collections.unmodifiableSortedMap(happenings);
  }

  List<Miss> misses() {
    return List.copyOf(misses);
  }

  private void count(ClaimComparison comparison) {
    comparison.tallies().forEach((field, tally) -> fields.merge(field, tally, Tally::plus));
  }

  private static boolean isNews(Claim claim) {
    return claim.kind() == ClaimKind.EVENT
        && claim.main()
        && claim.stance() == Stance.ASSERTS
        && claim.reality() == Reality.HAPPENED;
  }

  private static boolean overlap(GoldClaim gold, Claim made, String text) {
    int start = text.indexOf(gold.trigger());
    if (start < 0) {
      return false;
    }
    Span span = new Span(start, start + gold.trigger().length());
    List<Span> said = new ArrayList<>(made.mentions());
    said.add(made.trigger());
    return said.stream().anyMatch(span::overlaps);
  }

  SortedMap<String, @Nullable BigDecimal> metrics() {
    SortedMap<String, @Nullable BigDecimal> metrics = new TreeMap<>();
    Tally slots = slots();
    metrics.put("main_event_whole", Ratio.of(whole, news));
    metrics.put("main_event_precision", Ratio.of(metNews, madeNews));
    metrics.put("claim_f", slots.f());
    metrics.put("claim_precision", slots.precision());
    metrics.put("claim_recall", slots.recall());
    Clusters clusters = new Clusters(goldClusters, madeClusters);
    metrics.put("b3_f", goldClusters.isEmpty() ? null : Ratio.rounded(clusters.b3()));
    metrics.put("pairwise_f", clusters.pairs((a, b) -> true).f());
    return metrics;
  }

  private Tally slots() {
    return fields.entrySet().stream()
        .filter(entry -> entry.getKey().isSlot())
        .map(Map.Entry::getValue)
        .reduce(Tally.NONE, Tally::plus);
  }

  /** Fields, then the sum over those that count. */
  Map<String, Tally> rows() {
    Map<String, Tally> rows = new LinkedHashMap<>();
    fields.forEach((field, tally) -> rows.put(field.label(), tally));
    rows.put("slots of claims (type to persons)", slots());
    rows.put("main events whole", new Tally(whole, news, madeNews));
    return rows;
  }
}
