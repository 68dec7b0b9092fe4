package org.griot.code;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of harm that leave open whether whoever suffered it lived: {@code open-outcomes.tsv}. */
final class OpenOutcomes {
  private static final String FILE = "open-outcomes.tsv";
  private static final Set<String> WORDS = words();

  private OpenOutcomes() {}

  private static Set<String> words() {
    return Table.rows(FILE).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
  }

  /** "shot", "taken to hospital"; not "wounded". */
  static boolean isOpen(String trigger) {
    String low = trigger.toLowerCase(Locale.ROOT);
    int space = low.indexOf(' ');
    return WORDS.contains(low) || space > 0 && WORDS.contains(low.substring(0, space));
  }
}
