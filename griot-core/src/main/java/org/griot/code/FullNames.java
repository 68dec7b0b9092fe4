package org.griot.code;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.model.Mention;
import org.griot.model.PartyType;

/**
 * The full name of a party that no list has and of whose name a sentence gives the first part:
 * "Falcons" are the "Falcons of the Lake" where the report calls them so.
 */
final class FullNames {
  /** The rest of a name: "of the Lake", "al-Badiya", "ng Ansar". */
  private static final String REST =
      "((?: (?:of|of the|for|for the|de|de la|del|ng))? \\p{Lu}[\\p{L}'’-]+|[ -](?:al|ul|wal|ash|an|as)-\\p{Lu}[\\p{L}'’-]+)+";

  private FullNames() {}

  /** The party, by its full name if the report has a longer one for it. */
  static Mention.Actor in(String text, Mention.Actor actor) {
    String words = actor.span().of(text);
    String name = words.replaceFirst("^[Tt]he ", "");
    if (actor.type() == PartyType.STATE_FORCES || !isName(name)) {
      return actor;
    }
    Matcher full = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + REST).matcher(text);
    return full.find()
        ? new Mention.Actor(
            actor.span(),
            null,
            full.group(),
            actor.type(),
            actor.homeCountry(),
            actor.generic(),
            actor.reason())
        : actor;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.codePointAt(0))
        && !name.equals(name.toUpperCase(Locale.ROOT));
  }
}
