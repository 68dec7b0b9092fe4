package org.griot.annotate;

import java.util.List;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.griot.model.Trigger;

/**
 * Whether a place that stands in a sentence may be where its deed was done: not the home of people
 * ("troops from Niger"), not where somebody goes or is brought ("flown to Ankara"), not where
 * somebody speaks, meets or is nursed.
 */
final class Whereabouts {
  private static final CircumstanceWords AREA = CircumstanceWords.of("area-noun");
  private static final CircumstanceWords DWELLER = CircumstanceWords.of("dweller");
  private static final CircumstanceWords LOCATIVE = CircumstanceWords.of("locative");
  private static final CircumstanceWords LAUNCHED = CircumstanceWords.of("launched");
  private static final CircumstanceWords GOAL = CircumstanceWords.of("goal");
  private static final CircumstanceWords LEAVING_FOR = CircumstanceWords.of("leaving");
  private static final CircumstanceWords WAY = CircumstanceWords.of("way");
  private static final CircumstanceWords AWAY = CircumstanceWords.of("away");
  private static final CircumstanceWords GATHERING = CircumstanceWords.of("gathering");
  private static final CircumstanceWords SAYING = CircumstanceWords.of("saying");
  private static final CircumstanceWords WARD = CircumstanceWords.of("ward");
  private static final CircumstanceWords ARRIVING = CircumstanceWords.of("arriving-type");
  private static final CircumstanceWords LEAVING = CircumstanceWords.of("leaving-type");
  private static final CircumstanceWords BESETTING = CircumstanceWords.of("besetting-type");
  private static final int BACK = 9;

  private Whereabouts() {}

  /** "the village of", "the market of": what stands before a place by name. */
  static boolean isAreaNoun(String word) {
    return AREA.has(word);
  }

  /**
   * Whether the deed may have been done there: "the Solhan massacre" was, whatever stands before.
   *
   * @param deed the trigger next to the place
   */
  static boolean isWhere(
      SentenceView view, Mention.PlaceName place, Trigger deed, List<Found> triggers) {
    int at = phraseStart(view, place);
    if (Dateline.holds(view, at) || isExample(view, at) || isOrigin(view, at)) {
      return false;
    }
    Mention.PlaceName before = listed(view, at);
    if (before != null) {
      return isWhere(view, before, deed, triggers);
    }
    int behind = view.tokenAt(place.span().end());
    if (Unbinding.isTrigger(triggers, behind)) {
      return !place.place().feature().equals("country") || !view.at(behind).isVerb();
    }
    String type = deed.type() == null ? "" : deed.type();
    int lead = leadOf(view, at);
    String word = view.word(lead - 1);
    if (word.equals("against") || word.equals("from") && !LEAVING.has(type)) {
      return false;
    }
    boolean goal =
        GOAL.has(word) && !WAY.has(view.word(lead - 2))
            || word.equals("for") && LEAVING_FOR.has(view.word(lead - 2));
    if (goal && !ARRIVING.has(type) || isAway(view, at, triggers)) {
      return false;
    }
    if (place.place().feature().equals("country") && !LOCATIVE.has(view.word(at - 1)) && !goal) {
      boolean tag = view.word(view.tokenAt(place.span().end())).equals(":");
      return at == 0 && (tag || view.sentence().role() == Sentence.Role.TITLE);
    }
    if (view.word(at - 1).equals("of")) {
      String owner = view.word(at - 2);
      return deed.span().contains(view.at(at - 1).span()) // "taken control of Example Town"
          || AREA.has(owner)
          || DWELLER.has(owner)
          || WARD.has(owner)
          || BESETTING.has(type) && view.at(Math.max(0, at - 2)).span().end() == deed.span().end()
          || !view.at(Math.max(0, at - 2)).isNoun();
    }
    return true;
  }

  /** "Rockets FIRED FROM X hit Y": it hit Y. */
  private static boolean isOrigin(SentenceView view, int at) {
    int from = leadOf(view, at) - 1;
    return view.word(from).equals("from") && LAUNCHED.has(view.word(from - 1));
  }

  /** "The Lakes region (Bwera and Katuru)": some of what lies in the area, which is the place. */
  private static boolean isExample(SentenceView view, int at) {
    int open = at - 1;
    while (open > 0 && !view.at(open).is("(", ")") && at - open < BACK) {
      open--;
    }
    if (open < 1 || !view.at(open).is("(")) {
      return false;
    }
    int close = at;
    while (close < view.size() && !view.at(close).is(")")) {
      close++;
    }
    boolean list = false;
    for (int i = open + 1; i < close; i++) {
      list |= view.at(i).is("and", ",") && !view.isPlace(i);
    }
    return list && view.isPlace(open - 1);
  }

  private static int phraseStart(SentenceView view, Mention.PlaceName place) {
    return beforeAttributes(view, view.tokenAt(place.span().start()));
  }

  private static int beforeAttributes(SentenceView view, int from) {
    int at = from;
    while (at > 0
        && (view.at(at - 1).is("the", "a", "neighbouring", "neighboring", "nearby")
            || view.at(at - 1).tag().equals("ADJ"))) {
      at--;
    }
    return at;
  }

  /** "from the city of X", "to the northern town of X": where the whole phrase begins. */
  private static int leadOf(SentenceView view, int at) {
    boolean kind = view.word(at - 1).equals("of") && AREA.has(view.word(at - 2));
    return kind ? beforeAttributes(view, at - 2) : at;
  }

  /** "Turkey, Sudan and Kenya", "Gao, Mali", "Gao (Mali)": the name before, or null. */
  private static Mention.@org.jspecify.annotations.Nullable PlaceName listed(
      SentenceView view, int at) {
    int last = at - 2;
    if (last > 0 && view.at(at - 1).is("and", "or") && view.at(last).is(",")) {
      last--;
    }
    return last >= 0 && view.at(at - 1).is(",", "(", "and", "or")
        ? view.covering(Mention.PlaceName.class, last)
        : null;
  }

  /** "told reporters in X", "a summit in X", "treated at the hospital of X". */
  private static boolean isAway(SentenceView view, int at, List<Found> triggers) {
    for (int i = at - 1; i >= Math.max(0, at - BACK) && !view.at(i).is(",", ";"); i--) {
      if (Unbinding.isTrigger(triggers, i) || view.at(i).isVerb()) {
        return !Unbinding.isTrigger(triggers, i) && SAYING.has(view.word(i));
      }
      if (GATHERING.has(view.word(i)) && isHit(view, i, triggers)) {
        return false;
      }
      if (AWAY.has(view.word(i)) || WARD.has(view.word(i)) && isNursing(view, i, triggers)) {
        return true;
      }
    }
    return false;
  }

  /** "killed 30 mourners at a funeral in": the funeral is where it was done. */
  private static boolean isHit(SentenceView view, int gathering, List<Found> triggers) {
    for (int i = gathering - 1; i >= Math.max(0, gathering - BACK); i--) {
      if (Unbinding.isTrigger(triggers, i)) {
        return true;
      }
      if (view.at(i).isVerb() || view.at(i).is(",", ";")) {
        return false;
      }
    }
    return false;
  }

  /** "at the hospital", but not "attacked the hospital" nor "the attack on the hospital". */
  private static boolean isNursing(SentenceView view, int ward, List<Found> triggers) {
    for (int i = ward - 1; i >= Math.max(0, ward - 4); i--) {
      if (view.at(i).is("in", "at", "to", "by")) {
        return true;
      }
      if (view.at(i).is("on", "of") || Unbinding.isTrigger(triggers, i)) {
        return false;
      }
    }
    return false;
  }
}
