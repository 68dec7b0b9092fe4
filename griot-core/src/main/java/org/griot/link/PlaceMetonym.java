package org.griot.link;

import org.griot.link.PlaceTokens.Gap;

/**
 * Whether a capital stands for its government: "Bamako said", "Moscow has struck the port", "Tehran
 * on Monday fired missiles". Nothing happens there because of it. "Kabul hit by blasts", "the siege
 * that broke Beirut killed 20" and "Baghdad attacks kill 30" are of the town.
 */
final class PlaceMetonym {
  private final PlaceTokens tokens;
  private final PlaceLexicon lexicon;

  PlaceMetonym(PlaceTokens tokens, PlaceLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Whether the sighting, whose place is a capital, is said to speak or to act. */
  boolean holds(PlaceSighting capital) {
    if (capital.cue.compareTo(PlaceSighting.Cue.WEAK) >= 0
        || tokens.gap(capital.last) != Gap.SPACE
        || tokens.isPossessive(capital.last)) {
      return false;
    }
    int verb = verb(capital.last + 1);
    return lexicon.is("speech", tokens.fold(verb))
        || opensClause(capital.first) && lexicon.is("act", tokens.fold(verb)) && hasObject(verb);
  }

  /** Behind "has", "also" or "on Monday". */
  private int verb(int at) {
    int verb = at;
    if (tokens.fold(verb).equals("on") && lexicon.is("calendar", tokens.fold(verb + 1))) {
      verb += 2;
    }
    while (lexicon.is("adverb", tokens.fold(verb)) && tokens.gap(verb) == Gap.SPACE) {
      verb++;
    }
    return verb;
  }

  /** Whether no noun or verb stands before the name to which it would belong. */
  private boolean opensClause(int first) {
    return first == 0
        || tokens.gap(first - 1) != Gap.SPACE
        || lexicon.is("clause", tokens.fold(first - 1));
  }

  /**
   * "Struck the port", "carried out strikes", "fired at positions"; not "struck by", "hit again".
   */
  private boolean hasObject(int verb) {
    if (tokens.gap(verb) != Gap.SPACE) {
      return false;
    }
    String next = tokens.fold(verb + 1);
    return !next.isEmpty() && !lexicon.is("objectless", next);
  }
}
