package org.griot.export;

import java.util.List;

/** The spellings of ACLED's actor types (columns inter1, inter2, interaction) over the years. */
public enum InterStyle {
  /** ACLED codebook, web edition of 2025. */
  TEXT(
      List.of(
          "State forces",
          "Rebel group",
          "Political militia",
          "Identity militia",
          "Rioters",
          "Protesters",
          "Civilians",
          "External/Other forces")),
  /** Exports of late 2024 and early 2025. */
  TEXT_2024(
      List.of(
          "State Forces",
          "Rebel Groups",
          "Political Militias",
          "Identity Militias",
          "Rioters",
          "Protesters",
          "Civilians",
          "External/Other Forces")),
  /** 1 to 8, and 10 to 88 for the pair. */
  NUMERIC(List.of("1", "2", "3", "4", "5", "6", "7", "8"));

  private static final int CIVILIANS = 7;
  private static final int EXTERNAL = 8;

  private final List<String> labels;

  InterStyle(List<String> labels) {
    this.labels = labels;
  }

  /** The style of that name: {@code text, text-2024, numeric}. */
  public static InterStyle of(String name) {
    return switch (name) {
      case "text" -> TEXT;
      case "text-2024" -> TEXT_2024;
      case "numeric" -> NUMERIC;
      default ->
          throw new IllegalArgumentException(
              "no style " + name + "; there are text, text-2024, numeric");
    };
  }

  /** One side; {@code code} is 1 to 8, or 0 for nobody. */
  String side(int code) {
    if (code == 0) {
      return this == NUMERIC ? "0" : "";
    }
    return labels.get(code - 1);
  }

  /**
   * The pair, the smaller code first; only civilians and external forces are spelled the other way
   * round (ACLED codebook 2025, interaction 78).
   */
  String pair(int one, int two) {
    int low = Math.min(one, two);
    int high = Math.max(one, two);
    if (this == NUMERIC) {
      return low == 0 ? high + "0" : low + "" + high;
    }
    if (low == 0) {
      return side(high) + " only";
    }
    return low == CIVILIANS && high == EXTERNAL
        ? side(high) + "-" + side(low)
        : side(low) + "-" + side(high);
  }
}
