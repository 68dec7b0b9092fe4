package org.griot.annotate;

import org.griot.annotate.Phrases.Range;
import org.griot.model.Mention;

/** The phrases behind a verb or noun that say who did it: "by soldiers", "at the hands of". */
final class Agents {
  /** From "at" to "of" in "at the hands of". */
  private static final int HANDS = 3;

  /** How the id of a state's air force begins. */
  private static final String AIR_FORCE = "air-force-";

  /** No further behind, in words, is such a phrase sought. */
  private static final int REACH = 16;

  private Agents() {}

  /** Who did what the verb before says, if that is told behind it. */
  static Range behind(SentenceView view, int from) {
    Range by = behind(view, "by", from);
    return by.isEmpty() ? hands(view, from) : by;
  }

  /** What the preposition brings in, in the same clause. */
  static Range behind(SentenceView view, String preposition, int from) {
    for (int i = from; i < end(view, from); i++) {
      if (view.word(i).equals(preposition)) {
        return Phrases.complement(view, i);
      }
      if (isOver(view, i)) {
        break;
      }
    }
    return Range.NONE;
  }

  /** Who is named behind "at the hands of", in the same clause. */
  private static Range hands(SentenceView view, int from) {
    for (int i = from; i < end(view, from) && !isOver(view, i); i++) {
      if (atHands(view, i)) {
        return at(view, i);
      }
    }
    return Range.NONE;
  }

  /** "At the hands of", "at the hand of" begins here. */
  static boolean atHands(SentenceView view, int at) {
    return view.word(at).equals("at")
        && at + HANDS < view.size()
        && view.at(at + 2).is("hands", "hand")
        && view.word(at + HANDS).equals("of");
  }

  /** Who is named behind "by" or "at the hands of", which begins here. */
  static Range at(SentenceView view, int at) {
    return Phrases.complement(view, atHands(view, at) ? at + HANDS : at);
  }

  /** "The bombing of the air force": who can only strike, where nobody else is said to have. */
  static boolean isStrikers(SentenceView view, Range phrase) {
    return view.in(Mention.Actor.class, phrase.from(), phrase.to()).stream()
            .anyMatch(a -> a.actor() != null && a.actor().startsWith(AIR_FORCE))
        && behind(view, phrase.to()).isEmpty();
  }

  private static int end(SentenceView view, int from) {
    return Math.min(view.size(), from + REACH);
  }

  private static boolean isOver(SentenceView view, int at) {
    return view.at(at).isVerb() || view.word(at).equals(",") || view.word(at).equals(";");
  }
}
