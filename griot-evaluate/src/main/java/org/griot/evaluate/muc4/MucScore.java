package org.griot.evaluate.muc4;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.griot.evaluate.score.Pairing;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.Miss;
import org.jspecify.annotations.Nullable;

/**
 * Slot scores over messages. Templates are aligned one to one so that the points sum highest; two
 * may be aligned only if their incident types agree at least partly and so does a perpetrator, a
 * physical or a human target (scoring guidelines, 3.2.1). Used by one thread.
 *
 * <p>{@code all} is the row "all templates": slots of a template that is missing count against
 * recall, those of one too many against precision. {@code matched} leaves both out.
 */
final class MucScore {
  private static final List<List<Slot>> CONTENT =
      List.of(
          List.of(Slot.INDIVIDUAL, Slot.ORGANIZATION),
          List.of(Slot.TARGET, Slot.TARGET_TYPE),
          List.of(Slot.VICTIM, Slot.DESCRIPTION, Slot.VICTIM_TYPE));

  private static final List<Slot> TOLD =
      List.of(
          Slot.TYPE,
          Slot.STAGE,
          Slot.DATE,
          Slot.LOCATION,
          Slot.INDIVIDUAL,
          Slot.ORGANIZATION,
          Slot.TARGET,
          Slot.VICTIM,
          Slot.DESCRIPTION);

  private final List<Miss> misses = new ArrayList<>();
  private final Map<Slot, Tally> slots = new EnumMap<>(Slot.class);
  private Tally all = Tally.NONE;
  private Tally matched = Tally.NONE;
  private Tally templates = Tally.NONE;

  void add(List<Template> key, List<Template> answer) {
    double[][] gains = new double[key.size()][answer.size()];
    for (int i = 0; i < key.size(); i++) {
      for (int j = 0; j < answer.size(); j++) {
        gains[i][j] = mayAlign(key.get(i), answer.get(j)) ? points(key.get(i), answer.get(j)) : 0;
      }
    }
    int[] pair = Pairing.best(gains);
    boolean[] used = new boolean[answer.size()];
    int aligned = 0;
    int wanted = 0;
    for (int i = 0; i < key.size(); i++) {
      boolean isMatched = pair[i] >= 0;
      if (isMatched) {
        used[pair[i]] = true;
        matched(key.get(i), answer.get(pair[i]));
      } else if (!key.get(i).optional()) {
        missing(key.get(i));
      }
      aligned += isMatched ? 1 : 0;
      wanted += isMatched || !key.get(i).optional() ? 1 : 0;
    }
    for (int j = 0; j < used.length; j++) {
      if (!used[j]) {
        spurious(answer.get(j));
      }
    }
    templates = templates.plus(new Tally(aligned, wanted, answer.size()));
  }

  private void matched(Template key, Template answer) {
    for (Slot slot : Slot.values()) {
      Tally tally = tally(slot, key.fillers(slot), answer.fillers(slot));
      count(slot, tally);
      if (tally.right() < Math.max(tally.gold(), tally.made())) {
        String wanted = told(key.fillers(slot));
        misses.add(new Miss(key.message(), slot.label(), wanted, told(answer.fillers(slot))));
      }
      matched = matched.plus(tally);
    }
  }

  private void missing(Template key) {
    misses.add(new Miss(key.message(), "template", told(key), null));
    for (Slot slot : Slot.values()) {
      long wanted = key.fillers(slot).stream().filter(f -> !f.optional()).count();
      count(slot, new Tally(0, wanted, 0));
    }
  }

  private void spurious(Template answer) {
    misses.add(new Miss(answer.message(), "template", null, told(answer)));
    for (Slot slot : Slot.values()) {
      count(slot, new Tally(0, 0, answer.fillers(slot).size()));
    }
  }

  /** What kind of incident, who did it and whom or what it struck. */
  private static String told(Template template) {
    StringBuilder out = new StringBuilder();
    for (Slot slot : TOLD) {
      String fillers = told(template.fillers(slot));
      out.append(fillers == null ? "" : slot.label() + " " + fillers + "; ");
    }
    return out.toString().strip();
  }

  private static @Nullable String told(List<Filler> fillers) {
    return fillers.isEmpty() ? null : fillers.stream().map(Filler::value).toList().toString();
  }

  List<Miss> misses() {
    return List.copyOf(misses);
  }

  private void count(Slot slot, Tally tally) {
    slots.merge(slot, tally, Tally::plus);
    all = all.plus(tally);
  }

  private static boolean mayAlign(Template key, Template answer) {
    return agree(key, answer, List.of(Slot.TYPE))
        && CONTENT.stream().anyMatch(group -> agree(key, answer, group));
  }

  private static boolean agree(Template key, Template answer, List<Slot> group) {
    return group.stream()
        .anyMatch(slot -> tally(slot, key.fillers(slot), answer.fillers(slot)).right() > 0);
  }

  private static double points(Template key, Template answer) {
    double sum = 0;
    for (Slot slot : Slot.values()) {
      sum += tally(slot, key.fillers(slot), answer.fillers(slot)).right();
    }
    return sum;
  }

  /** Points, possible and actual fillers of one slot. An optional filler counts if it is met. */
  static Tally tally(Slot slot, List<Filler> key, List<Filler> answer) {
    double[][] gains = new double[key.size()][answer.size()];
    for (int i = 0; i < key.size(); i++) {
      for (int j = 0; j < answer.size(); j++) {
        gains[i][j] = Comparison.of(slot, key.get(i), answer.get(j));
      }
    }
    int[] pair = Pairing.best(gains);
    double right = 0;
    int possible = 0;
    for (int i = 0; i < key.size(); i++) {
      right += pair[i] < 0 ? 0 : gains[i][pair[i]];
      possible += pair[i] >= 0 || !key.get(i).optional() ? 1 : 0;
    }
    return new Tally(right, possible, answer.size());
  }

  Tally all() {
    return all;
  }

  /** Every slot, then the sums. */
  Map<String, Tally> rows() {
    Map<String, Tally> rows = new LinkedHashMap<>();
    for (Slot slot : Slot.values()) {
      rows.put(slot.number() + " " + slot.label(), slots.getOrDefault(slot, Tally.NONE));
    }
    rows.put("templates aligned", templates);
    rows.put("matched templates only", matched);
    rows.put("all templates", all);
    return rows;
  }
}
