package org.griot.evaluate.rights;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.griot.evaluate.task.Spelling;
import org.griot.link.Countries;
import org.griot.link.Country;

/** Values of the gold, written in many ways, in one comparable form. */
final class Values {
  private static final Set<String> NONE =
      Set.of("", "unknown", "none", "nan", "n a", "insufficient info", "insufficient information");

  /** The set counts these under the state that they are part of. */
  private static final Map<String, String> PARTS =
      Map.of(
          "england", "GB",
          "scotland", "GB",
          "wales", "GB",
          "northern ireland", "GB",
          "HK", "CN",
          "MO", "CN");

  private final Countries countries = Countries.bundled();

  /** The gold's words in the form of that attribute; empty if they say nothing or not clearly. */
  Optional<String> read(Attribute attribute, String words) {
    if (NONE.contains(Spelling.folded(words))) {
      return Optional.empty();
    }
    return switch (attribute) {
      case PERPETRATOR_TYPE -> Optional.of(words.strip());
      case COUNTRY -> Optional.of(country(words));
      case REGION, CITY -> Optional.of(Spelling.folded(words));
      case YEAR -> number(words, 1900, 2100);
      case MONTH -> month(words);
      case DAY -> number(words, 1, 31);
    };
  }

  /** The code of a country that is known, its folded name else. */
  String country(String words) {
    String name = words.strip().replaceFirst("(?i)^the ", "");
    return state(
        countries.byName(name).map(Country::alpha2).orElseGet(() -> Spelling.folded(words)));
  }

  /** The state that a country's code, or a folded name, is counted under. */
  static String state(String country) {
    return PARTS.getOrDefault(country, country);
  }

  /** "7.0", "07" and "7th" are 7. */
  private static Optional<String> number(String words, int least, int most) {
    String digits = words.strip().replaceFirst("\\.0$", "").replaceFirst("(?i)(st|nd|rd|th)$", "");
    if (!digits.matches("\\d{1,4}")) {
      return Optional.empty();
    }
    int value = Integer.parseInt(digits);
    return value < least || value > most ? Optional.empty() : Optional.of(Integer.toString(value));
  }

  private static Optional<String> month(String words) {
    String start = words.strip().toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (start.length() >= 3 && month.name().startsWith(start.replace(".", ""))) {
        return Optional.of(Integer.toString(month.getValue()));
      }
    }
    return number(words, 1, 12);
  }
}
