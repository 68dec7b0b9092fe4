package org.griot.resolve;

import org.griot.model.Harm;
import org.jspecify.annotations.Nullable;

/** The least and the greatest number that some words give. */
record Range(int low, int high) {
  /** The numbers of a figure; an open end repeats the other; null if there is no number at all. */
  static @Nullable Range of(Harm figure) {
    Integer low = figure.low();
    Integer high = figure.high();
    if (low == null) {
      return high == null ? null : new Range(high, high);
    }
    return new Range(low, high == null ? low : high);
  }

  static Range plus(@Nullable Range a, Range b) {
    return a == null ? b : new Range(a.low + b.low, a.high + b.high);
  }

  /** The smallest range that holds both. */
  static Range hull(@Nullable Range a, Range b) {
    return a == null ? b : new Range(Math.min(a.low, b.low), Math.max(a.high, b.high));
  }

  boolean overlaps(Range other) {
    return low <= other.high && other.low <= high;
  }

  boolean isOne() {
    return low == high;
  }

  @Override
  public String toString() {
    return low == high ? Integer.toString(low) : low + " to " + high;
  }
}
