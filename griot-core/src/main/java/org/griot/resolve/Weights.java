package org.griot.resolve;

import java.util.EnumMap;
import java.util.Map;

/** How much each piece of evidence counts: {@code weights.tsv}, read once. */
final class Weights {
  private final Map<Evidence, Integer> points = new EnumMap<>(Evidence.class);
  private final int threshold;
  private final int nearMiss;
  private final int average;
  private final int story;
  private final int margin;

  private Weights(Map<String, String> rows) {
    for (Evidence each : Evidence.values()) {
      points.put(each, number(rows, each.key()));
    }
    this.threshold = number(rows, "threshold");
    this.nearMiss = number(rows, "near-miss");
    this.average = number(rows, "average");
    this.story = number(rows, "story");
    this.margin = number(rows, "margin");
  }

  static Weights load() {
    Map<String, String> rows = new java.util.HashMap<>();
    for (Table.Row row : Table.load("weights.tsv")) {
      rows.put(row.get("evidence"), row.get("points"));
    }
    return new Weights(rows);
  }

  int points(Evidence evidence) {
    return points.getOrDefault(evidence, 0);
  }

  /** From here on two claims are joined. */
  int threshold() {
    return threshold;
  }

  /** From here on a pair that is not joined is recorded as a near miss. */
  int nearMiss() {
    return nearMiss;
  }

  /** Two groups are joined only if their claims agree this well on average. */
  int average() {
    return average;
  }

  /** From here on two reports are so much alike that a contradiction is taken to be misread. */
  int story() {
    return story;
  }

  /** By so much two claims must agree better than either does with the others of both reports. */
  int margin() {
    return margin;
  }

  private static int number(Map<String, String> rows, String key) {
    String value = rows.get(key);
    if (value == null) {
      throw new IllegalStateException("weights.tsv has no row for " + key);
    }
    return Integer.parseInt(value);
  }
}
