package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Sentence;

/** "An Israeli strike killed three": whose forces strike, strikes from the air. */
final class NationStrikes {
  private static final String KIND = "air-drone-strike";

  private NationStrikes() {}

  /**
   * @param known the weapons that the words themselves tell
   */
  static List<Mention> find(SentenceView view, List<Mention> known) {
    List<Mention> strikes = new ArrayList<>();
    if (view.sentence().role() != Sentence.Role.BODY) {
      return strikes; // a headline tells that somebody strikes
    }
    for (Mention.Actor actor : view.in(Mention.Actor.class, 0, view.size())) {
      Token last = view.at(view.tokenAt(actor.span().end() - 1));
      if (actor.type() == PartyType.STATE_FORCES
          && !actor.generic()
          && last.isNoun()
          && last.is("strike", "strikes")
          && known.stream().noneMatch(weapon -> weapon.span().overlaps(last.span()))) {
        strikes.add(new Mention.Weapon(last.span(), KIND));
      }
    }
    return strikes;
  }
}
