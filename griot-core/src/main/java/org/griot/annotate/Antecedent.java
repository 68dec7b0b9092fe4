package org.griot.annotate;

import java.util.Set;
import org.griot.annotate.Phrases.Range;
import org.griot.link.CountNouns;
import org.griot.model.Mention;

/** Whom a relative clause speaks of: the last of the people named before its "who". */
final class Antecedent {
  private static final Set<String> OBJECT = Set.of("DET", "NUM", "NOUN", "PROPN");

  private Antecedent() {}

  /** What the clause is of, within the words before it. */
  static Range of(SentenceView view, Range before) {
    return behindOwner(view, behindVerb(view, before));
  }

  /** "Troops rescued 30 women who": a verb between a noun and its object is in no noun phrase. */
  private static Range behindVerb(SentenceView view, Range phrase) {
    for (int i = phrase.to() - 2; i > phrase.from(); i--) {
      boolean verb = view.at(i).isVerb() && view.at(i - 1).isNoun() && !Phrases.isDoing(view, i);
      if (verb && OBJECT.contains(view.at(i + 1).tag())) {
        return new Range(i + 1, phrase.to());
      }
    }
    return phrase;
  }

  /** "The mother of a boy who was shot": the boy was. */
  private static Range behindOwner(SentenceView view, Range phrase) {
    for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
      Range owned = new Range(i + 1, phrase.to());
      if (view.at(i).is("of", "for")
          && CountNouns.isPerson(view.at(i - 1).lower())
          && view.covering(Mention.Count.class, i) == null
          && holdsOne(view, owned)) {
        return owned;
      }
    }
    return phrase;
  }

  static boolean holdsOne(SentenceView view, Range range) {
    boolean named = !view.in(Mention.PersonName.class, range.from(), range.to()).isEmpty();
    return named
        || view.in(Mention.Count.class, range.from(), range.to()).stream()
            .anyMatch(Sufferers::isOne)
        || Phrases.holdsPerson(view, range);
  }
}
