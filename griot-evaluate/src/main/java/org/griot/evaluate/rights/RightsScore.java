package org.griot.evaluate.rights;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.evaluate.score.Labels;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.Miss;
import org.griot.evaluate.task.Outcome.Table;
import org.jspecify.annotations.Nullable;

/** Counts over articles. An attribute counts only where the gold has a value. One thread. */
final class RightsScore {
  private static final String VIOLATION = "violation_f";

  private final Map<Attribute, Labels> single = new EnumMap<>(Attribute.class);
  private final List<Set<String>> goldViolations = new ArrayList<>();
  private final List<Miss> misses = new ArrayList<>();
  private Tally violations = Tally.NONE;
  private Tally victims = Tally.NONE;

  RightsScore() {
    for (Attribute attribute : Attribute.values()) {
      single.put(attribute, new Labels());
    }
  }

  void add(
      Article gold,
      SortedMap<Attribute, String> values,
      SortedSet<String> labels,
      SortedSet<String> names) {
    single.forEach(
        (attribute, tally) -> {
          String wanted = gold.values().get(attribute);
          if (wanted != null) {
            tally.add(wanted, values.get(attribute));
            miss(gold, attribute.metric(), wanted, values.get(attribute));
          }
        });
    if (!gold.violations().isEmpty()) {
      violations = violations.plus(sets(gold.violations(), labels));
      goldViolations.add(gold.violations());
      miss(gold, "violations", gold.violations().toString(), labels.toString());
    }
    if (!gold.victims().isEmpty()) {
      victims = victims.plus(sets(gold.victims(), names));
      miss(gold, "victims", gold.victims().toString(), names.toString());
    }
  }

  private void miss(Article article, String field, String gold, @Nullable String answer) {
    if (!gold.equals(answer)) {
      misses.add(new Miss(article.report().id(), field, gold, answer));
    }
  }

  List<Miss> misses() {
    return List.copyOf(misses);
  }

  private static Tally sets(Set<String> gold, Set<String> made) {
    Set<String> both = new TreeSet<>(gold);
    both.retainAll(made);
    return new Tally(both.size(), gold.size(), made.size());
  }

  /** The best F that one set of labels, said of every article, would get. */
  private Tally constantViolations() {
    Map<String, Integer> frequency = new TreeMap<>();
    goldViolations.forEach(set -> set.forEach(l -> frequency.merge(l, 1, Integer::sum)));
    List<String> order = new ArrayList<>(frequency.keySet());
    order.sort((a, b) -> frequency.getOrDefault(b, 0) - frequency.getOrDefault(a, 0));
    Tally best = Tally.NONE;
    for (int n = 1; n <= order.size(); n++) {
      Set<String> said = new TreeSet<>(order.subList(0, n));
      Tally tally =
          goldViolations.stream().map(set -> sets(set, said)).reduce(Tally.NONE, Tally::plus);
      best = tally.exactF() > best.exactF() ? tally : best;
    }
    return best;
  }

  SortedMap<String, @Nullable BigDecimal> metrics() {
    SortedMap<String, @Nullable BigDecimal> metrics = new TreeMap<>();
    single.forEach((attribute, labels) -> metrics.put(attribute.metric(), labels.accuracy()));
    metrics.put(VIOLATION, violations.f());
    metrics.put("victim_name_f", victims.f());
    return metrics;
  }

  /** Each attribute beside what a constant answer gets. */
  Table table() {
    List<List<String>> rows = new ArrayList<>();
    single.forEach(
        (attribute, labels) ->
            rows.add(
                List.of(
                    attribute.metric(),
                    Long.toString(labels.items()),
                    Table.text(labels.accuracy()),
                    Table.text(labels.constant()))));
    rows.add(
        List.of(
            VIOLATION,
            Integer.toString(goldViolations.size()),
            Table.text(violations.f()),
            Table.text(constantViolations().f())));
    rows.add(List.of("victim_name_f", "", Table.text(victims.f()), "-"));
    return new Table(
        "Attributes, where the gold has a value",
        List.of("", "articles", "Griot", "constant answer"),
        rows);
  }

  Table details() {
    Map<String, Tally> rows = new TreeMap<>();
    rows.put("violations", violations);
    rows.put("victims' names", victims);
    return Table.of("Lists", rows);
  }
}
