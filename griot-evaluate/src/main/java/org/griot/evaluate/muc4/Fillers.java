package org.griot.evaluate.muc4;

import java.util.Locale;
import org.griot.model.Harm;
import org.jspecify.annotations.Nullable;

/** Values in the task's forms. */
final class Fillers {
  static final String PLURAL = "PLURAL";

  private Fillers() {}

  /** Keys are in upper case, on one line. */
  static String text(String words) {
    return words.replaceAll("\\s+", " ").strip().toUpperCase(Locale.ROOT);
  }

  /** "5", "5 -", "- 5", "5 - 7", "~5", PLURAL; one or many by its form where no figure is given. */
  static String number(Harm harm, String text) {
    Integer low = harm.low();
    Integer high = harm.high();
    if (low == null && high == null) {
      return number((Integer) null, text);
    }
    if (low == null) {
      return "- " + high;
    }
    if (high == null) {
      return low + " -";
    }
    String number = low.equals(high) ? low.toString() : low + " - " + high;
    return harm.approx() && low.equals(high) ? "~" + number : number;
  }

  static String number(@Nullable Integer count, String text) {
    if (count != null) {
      return count.toString();
    }
    return text.endsWith("S") || text.endsWith("MEN") || text.endsWith("PEOPLE") ? PLURAL : "1";
  }
}
