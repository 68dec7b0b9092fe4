package org.griot.annotate;

import java.util.Set;
import org.griot.model.Span;

/** "The court sentenced two men to death": they live. */
final class Condemned {
  private static final Set<String> SENTENCING =
      Set.of("sentenced", "sentences", "sentencing", "condemned", "condemns", "condemning");
  private static final Set<String> END = Set.of("death", "hang", "die");
  private static final int WIDEST = 14;

  private Condemned() {}

  /** Whether the words tell who was sentenced, or stand in a sentence of a court on somebody. */
  static boolean holds(SentenceView view, Span who) {
    int from = view.tokenAt(who.start());
    int to = view.tokenAt(who.end() - 1) + 1;
    for (int i = 0; i < view.size(); i++) {
      int end = SENTENCING.contains(view.word(i)) ? end(view, i) : -1;
      boolean object = i < from && to <= end;
      if (end > 0 && (object || isSubject(view, i, from, to))) {
        return true;
      }
    }
    return false;
  }

  /** Where "to death" stands behind the verb, or -1. */
  private static int end(SentenceView view, int verb) {
    for (int i = verb + 1; i < Math.min(view.size() - 1, verb + WIDEST); i++) {
      if (view.at(i).is("to") && END.contains(view.word(i + 1))) {
        return i;
      }
      if (view.at(i).is(";", ".")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSubject(SentenceView view, int verb, int from, int to) {
    int group = VerbGroup.start(view, verb);
    Phrases.Range subject = Phrases.subject(view, group);
    return group < verb && from >= subject.from() && to <= subject.to();
  }
}
