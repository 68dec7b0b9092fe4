package org.griot.compare;

import java.util.HashSet;
import java.util.Set;

/**
 * How far apart two values of a field are, squared as Krippendorff's alpha wants it: 0 for equal
 * values, never negative, the same in both directions (Krippendorff, Content Analysis, 4th edition,
 * 12.3.4).
 */
@FunctionalInterface
public interface Metric<T> {
  double squared(T a, T b);

  /** Equal or not. */
  static <T> Metric<T> nominal() {
    return (a, b) -> a.equals(b) ? 0 : 1;
  }

  /** The difference counts: days, degrees. */
  static Metric<Number> interval() {
    return (a, b) -> {
      double difference = a.doubleValue() - b.doubleValue();
      return difference * difference;
    };
  }

  /** The difference counts beside the size: 1 from 2 is farther than 101 from 102. */
  static Metric<Number> ratio() {
    return (a, b) -> {
      double sum = a.doubleValue() + b.doubleValue();
      double share = sum == 0 ? 0 : (a.doubleValue() - b.doubleValue()) / sum;
      return share * share;
    };
  }

  /** The share of members that only one of the two sets has; two empty sets are equal. */
  static <T> Metric<Set<T>> sets() {
    return (a, b) -> {
      Set<T> all = new HashSet<>(a);
      all.addAll(b);
      Set<T> both = new HashSet<>(a);
      both.retainAll(b);
      return all.isEmpty() ? 0 : 1 - (double) both.size() / all.size();
    };
  }
}
