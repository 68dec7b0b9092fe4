package org.griot.annotate;

import org.griot.annotate.Phrases.Range;
import org.griot.model.Trigger;

/** Who does what a form in -ing tells: whoever does what the verb before it tells. */
final class VerbBefore {
  private static final int NEAR = 8;

  /** Between the verb and ", arresting 14" its object, a place and a day may stand. */
  private static final int FAR = 25;

  private VerbBefore() {}

  /** "Moscow denied shelling", "after stepping on a mine", "raided the town, arresting 14". */
  static Range doer(SentenceView view, int from, Trigger trigger) {
    int at = from - 1;
    if (at > 0 && view.at(at).is(",")) {
      return trigger.hurts() ? Range.NONE : ofClause(view, at); // "exploded, killing": what does
    }
    if (at > 0 && view.at(at).is("after", "before", "while", "by", "having", "of")) {
      at -= view.at(at).is("having") ? 2 : 1;
    }
    if (at > 1 && view.at(at).isNoun() && view.at(at - 1).is("in", "at", "near", "during")) {
      return Range.NONE; // "killed in camp bombing"
    }
    for (int i = at; i > 0 && i > at - NEAR && !view.at(i).is(",", ".", ";"); i--) {
      if (view.at(i).isVerb()) {
        return Phrases.subject(view, VerbGroup.start(view, i));
      }
    }
    return Range.NONE;
  }

  /** What is done to the subject of a passive verb is not done by it. */
  private static Range ofClause(SentenceView view, int comma) {
    for (int i = comma - 1; i > 0 && i > comma - FAR && !view.at(i).is(".", ";"); i--) {
      boolean aside = view.word(i + 1).equals("by") || view.word(i).endsWith("ing");
      if (view.at(i).isVerb() && !aside) {
        boolean passive = VerbGroup.isBe(view.word(i - 1));
        return passive ? Range.NONE : Phrases.subject(view, VerbGroup.start(view, i));
      }
    }
    return Range.NONE;
  }
}
