package org.griot.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.Sentence;

/**
 * "1. Niger.", "MALI": the sentences and lines of a digest that are the name of a country and
 * nothing else. What stands below one, up to the next, plays there. One alone heads nothing.
 */
final class CountryHeadings {
  private static final int LEAST = 2;

  private CountryHeadings() {}

  /** The country of each sentence below a heading, by its index; ISO alpha-2. */
  static Map<Integer, String> of(AnnotatedDocument document, Map<Integer, String> countries) {
    Map<Integer, String> below = new HashMap<>();
    Set<String> headed = new HashSet<>();
    String current = null;
    for (Sentence sentence : document.sentences()) {
      String heading =
          sentence.role() == Sentence.Role.TITLE ? null : countries.get(sentence.index());
      if (heading != null) {
        headed.add(heading);
        current = heading;
      } else if (current != null) {
        below.put(sentence.index(), current);
      }
    }
    return headed.size() < LEAST ? Map.of() : below;
  }

  /** Whether the place is all that the sentence says but for a number and marks. */
  static boolean isAll(String text, Sentence sentence, Mention.PlaceName place) {
    return Areas.isCountry(place.place())
        && text.substring(sentence.span().start(), place.span().start())
            .chars()
            .noneMatch(Character::isLetter)
        && text.substring(place.span().end(), sentence.span().end())
            .chars()
            .noneMatch(Character::isLetterOrDigit);
  }
}
