package org.griot.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha of one field: 1 is full agreement, 0 what chance would give, below 0 worse.
 *
 * @param value with three decimals; null if it is not defined, because fewer than two values can be
 *     paired or because all are the same
 * @param units how many things at least two coders gave a value for
 * @param values how many values those are
 */
public record Alpha(@Nullable BigDecimal value, int units, int values) {

  /**
   * The alpha of a field (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability").
   *
   * @param units for each thing the values that coders gave it, in any order; a coder who gave none
   *     is left out
   */
  public static <T> Alpha of(Collection<? extends List<? extends T>> units, Metric<T> metric) {
    List<T> all = new ArrayList<>();
    double observed = 0;
    int paired = 0;
    for (List<? extends T> unit : units) {
      if (unit.size() >= 2) {
        paired++;
        all.addAll(unit);
        observed += apart(unit, metric) / (unit.size() - 1);
      }
    }
    int n = all.size();
    double expected = n < 2 ? 0 : expected(all, metric) / (n - 1);
    BigDecimal value =
        expected == 0
            ? null
            : BigDecimal.valueOf(1 - observed / expected).setScale(3, RoundingMode.HALF_UP);
    return new Alpha(value, paired, n);
  }

  private static <T> double apart(List<? extends T> values, Metric<T> metric) {
    double sum = 0;
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < i; j++) {
        sum += 2 * metric.squared(values.get(i), values.get(j));
      }
    }
    return sum;
  }

  /** As {@link #apart} over all values, each distinct one weighed by how often it stands there. */
  private static <T> double expected(List<T> values, Metric<T> metric) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    List<Map.Entry<T, Integer>> distinct = List.copyOf(counts.entrySet());
    double sum = 0;
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = 0; j < i; j++) {
        Map.Entry<T, Integer> a = distinct.get(i);
        Map.Entry<T, Integer> b = distinct.get(j);
        sum += 2.0 * a.getValue() * b.getValue() * metric.squared(a.getKey(), b.getKey());
      }
    }
    return sum;
  }
}
