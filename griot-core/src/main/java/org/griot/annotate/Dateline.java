package org.griot.annotate;

import org.griot.model.Mention;
import org.griot.model.Sentence;

/** "BAMAKO, Mali, Oct 2 (Agency) —": where and when the report was written. */
final class Dateline {
  private static final int LONGEST = 18;

  private Dateline() {}

  /** Whether the word stands in a dateline that opens the sentence. */
  static boolean holds(SentenceView view, int at) {
    for (int i = 0; i < Math.min(view.size(), LONGEST); i++) {
      if (view.at(i).is("—", "–", "--") || (view.at(i).is("-") && closes(view, i))) {
        return at < i;
      }
      if (view.at(i).is(":") && isShouted(view, i)) {
        return at < i;
      }
      if (i > 0
          && view.at(i).is(".")
          && !isBracketAhead(view, i)
          && opensWithPlaceAndDay(view, i)) {
        return at < i;
      }
      if (view.at(i).isVerb() && !isName(view, i) || view.at(i).tag().equals("AUX")) {
        return false;
      }
    }
    return false;
  }

  /** "(Agency) -" and "MAIDUGURI - ", but no hyphen within a word. */
  private static boolean closes(SentenceView view, int dash) {
    return dash > 0
        && (view.at(dash - 1).is(")") || isDash(view, dash) && opensWithPlaceAndDay(view, dash));
  }

  /** A hyphen behind a space stands for a dash. */
  static boolean isDash(SentenceView view, int at) {
    return at > 0
        && view.at(at).is("-")
        && view.at(at - 1).span().end() < view.at(at).span().start();
  }

  /**
   * "SAVANE: Gunmen attacked": a place in capitals before the colon, in a text that has small
   * letters.
   */
  private static boolean isShouted(SentenceView view, int colon) {
    return colon > 0
        && view.sentence().role() == Sentence.Role.BODY
        && isCapitals(view, 0)
        && colon + 1 < view.size()
        && !isCapitals(view, colon + 1)
        && opensWithPlaceAndDay(view, colon);
  }

  private static boolean isCapitals(SentenceView view, int at) {
    String word = view.at(at).text();
    return word.length() > 1
        && word.chars().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c))
        && Character.isLetter(word.charAt(0));
  }

  private static boolean isName(SentenceView view, int at) {
    return Character.isUpperCase(view.at(at).text().codePointAt(0));
  }

  /** "Jan. 27 (Agency) —": the stop of a short form ends no dateline. */
  private static boolean isBracketAhead(SentenceView view, int stop) {
    for (int i = stop + 1; i < Math.min(view.size(), LONGEST); i++) {
      if (view.at(i).is("—", "–", "--") || view.at(i).is("-") && view.at(i - 1).is(")")) {
        return true;
      }
      if (view.at(i).isVerb() && !isName(view, i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Niamey, 10 Jan. Gunmen attacked": nothing but a place and a day before the stop, or words in
   * capitals where those behind it are in none.
   */
  private static boolean opensWithPlaceAndDay(SentenceView view, int stop) {
    boolean place = false;
    boolean allCapitals = stop + 1 >= view.size() || isCapitals(view, stop + 1);
    for (int i = 0; i < stop; i++) {
      boolean where = view.isPlace(i);
      place |= where;
      boolean named = where || view.covering(Mention.Date.class, i) != null;
      boolean shouted = isCapitals(view, i) && !allCapitals;
      if (!named && !view.at(i).isMark() && !shouted) {
        return false;
      }
    }
    return place;
  }
}
