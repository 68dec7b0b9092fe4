package org.griot.annotate;

import java.util.regex.Pattern;

/** What a statistic counts where it counts no harm. */
final class Measures {
  private static final Pattern TROOPS =
      Pattern.compile("troops|soldiers|personnel|deployed|stationed|strong force");
  private static final Pattern MONEY =
      Pattern.compile("aid|bounty|reward|ransom|dollars|euros|budget|pledged");
  private static final Pattern INCIDENTS = Pattern.compile("attacks|incidents");

  private Measures() {}

  /** {@code troops, money, incidents} or {@code other}. */
  static String of(String words) {
    if (MONEY.matcher(words).find()) {
      return "money";
    }
    if (TROOPS.matcher(words).find()) {
      return "troops";
    }
    return INCIDENTS.matcher(words).find() ? "incidents" : "other";
  }
}
