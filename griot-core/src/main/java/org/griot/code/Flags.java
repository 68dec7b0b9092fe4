package org.griot.code;

import java.util.Locale;
import java.util.Set;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** The flag that opens an item of a thread or a channel and says where it plays. */
final class Flags {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final int A = 0x1F1E6;
  private static final int Z = 0x1F1FF;

  private Flags() {}

  /** ISO alpha-2 of the flag before the first word of the sentence, on its line; null if none. */
  static @Nullable String before(String text, Span sentence) {
    int at = sentence.start();
    while (at > 0
        && text.charAt(at - 1) != '\n'
        && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    StringBuilder code = new StringBuilder();
    while (at < sentence.end() && code.length() < 2) {
      int sign = text.codePointAt(at);
      if (Character.isLetterOrDigit(sign)) {
        return null;
      }
      if (sign >= A && sign <= Z) {
        code.append((char) ('A' + sign - A));
      }
      at += Character.charCount(sign);
    }
    return COUNTRIES.contains(code.toString()) ? code.toString() : null;
  }
}
