package org.griot.annotate;

import org.griot.annotate.Phrases.Range;
import org.griot.model.Mention;

/**
 * "The government accused THE REBELS of killing": who is said to have done it, by somebody else.
 */
final class Accused {
  /** So many words may stand between the verb and the deed. */
  private static final int REACH = 9;

  private Accused() {}

  /** Whom the verb before "of" or "for" has as its object; empty if there is no such party. */
  static Range before(SentenceView view, int deed) {
    int of = deed - 1;
    if (of < 2 || !view.at(of).is("of", "for")) {
      return Range.NONE;
    }
    for (int i = of - 1; i > Math.max(0, deed - REACH) && !view.at(i).is(",", ".", ";"); i--) {
      if (view.at(i).isVerb()) {
        Range object = new Range(i + 1, of);
        return !VerbGroup.isBe(view.word(i - 1)) && isParty(view, object) ? object : Range.NONE;
      }
    }
    return Range.NONE;
  }

  private static boolean isParty(SentenceView view, Range words) {
    return !view.in(Mention.Actor.class, words.from(), words.to()).isEmpty()
        || !view.in(Mention.PersonName.class, words.from(), words.to()).isEmpty()
        || UnlistedParties.of(view, words, "initiator") != null;
  }
}
