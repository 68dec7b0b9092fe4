package org.griot.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of harm that leave open whether whoever suffered it lived: {@code open-outcomes.tsv}. */
final class OpenOutcomes {
  private static final String FILE = "open-outcomes.tsv";
  private static final Set<String> WORDS = words();

  private OpenOutcomes() {}

  private static Set<String> words() {
    try (InputStream in = OpenOutcomes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "shot", "taken to hospital"; not "wounded". */
  static boolean isOpen(String trigger) {
    String low = trigger.toLowerCase(Locale.ROOT);
    int space = low.indexOf(' ');
    return WORDS.contains(low) || space > 0 && WORDS.contains(low.substring(0, space));
  }
}
