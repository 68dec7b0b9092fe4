package org.griot.evaluate.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.griot.evaluate.score.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark says of Griot.
 *
 * @param reports how many were to be read
 * @param unread how many of them the pipeline would not code: nothing was answered for them
 * @param metrics by the names of the issue and the papers; null if the gold has nothing to score
 * @param tables the details
 * @param answers in the set's official format, or the pairs of claims that were compared; null if
 *     the set has neither. Worked out when asked for
 * @param misses answers that are not the gold's, in the order of the reports
 */
public record Outcome(
    int reports,
    int unread,
    SortedMap<String, @Nullable BigDecimal> metrics,
    List<Table> tables,
    @Nullable Supplier<String> answers,
    List<Miss> misses) {

  /** Rows of one width under their column names. */
  public record Table(String title, List<String> columns, List<List<String>> rows) {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** One row of precision, recall and F for each name. */
    public static Table of(String title, Map<String, Tally> tallies) {
      List<List<String>> rows = new ArrayList<>();
      tallies.forEach(
          (name, t) ->
              rows.add(
                  List.of(
                      name,
                      number(t.gold()),
                      number(t.made()),
                      number(t.right()),
                      text(t.precision()),
                      text(t.recall()),
                      text(t.f()))));
      return new Table(
          title, List.of("", "gold", "made", "right", "precision", "recall", "F"), rows);
    }

    /** A figure for a cell; a dash if it is unknown. */
    public static String text(@Nullable BigDecimal value) {
      return value == null ? "-" : value.toPlainString();
    }

    private static String number(double value) {
      BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
      return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
  }

  /** Of a set whose misses are not listed. */
  public Outcome(
      int reports,
      int unread,
      SortedMap<String, @Nullable BigDecimal> metrics,
      List<Table> tables,
      @Nullable Supplier<String> answers) {
    this(reports, unread, metrics, tables, answers, List.of());
  }

  public Outcome {
    misses = List.copyOf(misses);
    metrics = Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
    tables = List.copyOf(tables);
  }
}
