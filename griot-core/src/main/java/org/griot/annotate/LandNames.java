package org.griot.annotate;

import java.util.Set;
import org.griot.annotate.Phrases.Range;
import org.griot.model.Mention;
import org.griot.model.Trigger;

/**
 * "Peru clash kills two": a country's bare name right before a noun says where it happened, not
 * that the country's army did it; of air strikes, and of what is done "on" somebody, it says whose.
 */
final class LandNames {
  private static final Set<String> OF_PLACES =
      Set.of(
          "armed-clash",
          "attack",
          "suicide-bomb",
          "remote-explosive",
          "grenade",
          "abduction",
          "mob-violence",
          "peaceful-protest",
          "protest-with-intervention",
          "violent-demonstration",
          "coup");

  private LandNames() {}

  /** The words before a noun that may name who did it: none if they are but a country's name. */
  static Range before(SentenceView view, Range words, Trigger trigger, int behind) {
    boolean place = trigger.type() != null && OF_PLACES.contains(trigger.type());
    boolean struck = behind < view.size() && view.at(behind).is("on", "against", "at", "into");
    if (!place || struck || words.isEmpty() || isOwner(view, words)) {
      return words;
    }
    return isCountry(view, words) ? new Range(words.to(), words.to()) : words;
  }

  /** "Yemen: attack on market": the country of the news, before all it tells. */
  static boolean isLabel(SentenceView view, Range words) {
    return words.from() == 0 && view.word(words.to()).equals(":") && isCountry(view, words);
  }

  private static boolean isCountry(SentenceView view, Range words) {
    Mention.PlaceName name = view.covering(Mention.PlaceName.class, words.to() - 1);
    return name != null
        && name.place().feature().equals("country")
        && view.tokenAt(name.span().start()) <= words.from()
        && view.at(words.to() - 1).span().end() <= name.span().end();
  }

  private static boolean isOwner(SentenceView view, Range words) {
    return view.at(words.to() - 1).is("'s", "'", "\u2019");
  }
}
