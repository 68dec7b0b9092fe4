package org.griot.link;

import org.jspecify.annotations.Nullable;

/**
 * The least and greatest number that an expression allows.
 *
 * @param low null if open
 * @param high null if open
 */
record CountBounds(@Nullable Integer low, @Nullable Integer high, boolean approx) {

  static CountBounds exactly(int number, boolean approx) {
    return new CountBounds(number, number, approx);
  }

  /** The bounds as the modifier's kind changes them. */
  CountBounds with(String kind) {
    return switch (kind) {
      case "low", "after-low" -> new CountBounds(low, null, approx);
      case "over" -> new CountBounds(low == null ? null : low + 1, null, approx);
      case "high", "after-high" -> new CountBounds(null, high, approx);
      case "under" -> new CountBounds(null, high == null ? null : Math.max(0, high - 1), approx);
      case "nearly" -> new CountBounds(null, high, true);
      case "approx", "after-approx" -> new CountBounds(low, high, true);
      default -> this;
    };
  }
}
