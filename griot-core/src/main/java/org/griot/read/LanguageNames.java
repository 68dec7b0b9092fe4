package org.griot.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What files say of their language: "en", "en-GB", "eng", "English". */
final class LanguageNames {
  private LanguageNames() {}

  /** The ISO 639-1 code, or null if it says nothing we understand. */
  static @Nullable String code(String said) {
    String first = said.strip().toLowerCase(Locale.ROOT).split("[-_ ,;]", 2)[0];
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      if (first.equals(code)
          || first.equals(locale.getISO3Language())
          || first.equals(locale.getDisplayLanguage(Locale.ROOT).toLowerCase(Locale.ROOT))) {
        return code;
      }
    }
    return null;
  }
}
