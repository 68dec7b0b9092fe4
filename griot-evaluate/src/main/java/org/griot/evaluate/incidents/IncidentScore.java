package org.griot.evaluate.incidents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.evaluate.score.Ratio;
import org.griot.evaluate.task.Miss;
import org.jspecify.annotations.Nullable;

/** Shares of exact counts and dates. Filled by one thread. */
final class IncidentScore {
  /** What was said of one report. */
  record Answer(int killed, int injured, @Nullable LocalDate date, boolean sameCity) {}

  private final SortedMap<String, int[]> shares = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();

  void report(String report, Incident gold, Answer answer) {
    miss(report, "killed", gold.killed(), answer.killed());
    miss(report, "injured", gold.injured(), answer.injured());
    if (!gold.date().equals(answer.date())) {
      String said = answer.date() == null ? null : answer.date().toString();
      misses.add(new Miss(report, "date", gold.date().toString(), said));
    }
    count(gold, answer);
  }

  private void miss(String report, String field, int gold, int answer) {
    if (gold != answer) {
      misses.add(new Miss(report, field, Integer.toString(gold), Integer.toString(answer)));
    }
  }

  List<Miss> misses() {
    return List.copyOf(misses);
  }

  private void count(Incident gold, Answer answer) {
    boolean killed = gold.killed() == answer.killed();
    boolean injured = gold.injured() == answer.injured();
    note("killed_exact", killed);
    note("injured_exact", injured);
    note("both_exact", killed && injured);
    long off = answer.date() == null ? -1 : days(gold.date(), answer.date());
    note("date_exact", off == 0);
    note("date_within_1_day", off == 0 || off == 1);
    note("city", answer.sameCity());
  }

  void incident(Incident gold, int killed, int injured) {
    note("killed_incident", gold.killed() == killed);
    note("injured_incident", gold.injured() == injured);
    note("both_incident", gold.killed() == killed && gold.injured() == injured);
  }

  private static long days(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  private void note(String metric, boolean right) {
    int[] share = shares.computeIfAbsent(metric, m -> new int[2]);
    share[0] += right ? 1 : 0;
    share[1]++;
  }

  SortedMap<String, @Nullable BigDecimal> metrics() {
    SortedMap<String, @Nullable BigDecimal> metrics = new TreeMap<>();
    shares.forEach((name, share) -> metrics.put(name, Ratio.of(share[0], share[1])));
    return metrics;
  }
}
