package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import org.griot.annotate.Phrases.Range;
import org.griot.link.CountNouns;
import org.griot.model.Mention;
import org.griot.model.Span;

/** Things taken or destroyed that no number counts: "large amounts of equipment", "weapons". */
final class Spoils {
  private Spoils() {}

  /** What a verb is done to: its object, or its subject where it is passive. */
  static Range of(SentenceView view, TriggerMatcher.Match match) {
    VerbGroup group = VerbGroup.around(view, match);
    return group.passive() ? Phrases.subject(view, group.from()) : Phrases.object(view, match.to());
  }

  /** Whether these words are things, and no people among them. */
  static boolean are(SentenceView view, Range object) {
    boolean people =
        !view.in(Mention.Actor.class, object.from(), object.to()).isEmpty()
            || !view.in(Mention.PersonName.class, object.from(), object.to()).isEmpty();
    return !people
        && (!in(view, object).isEmpty()
            || view.in(Mention.Count.class, object.from(), object.to()).stream()
                .anyMatch(c -> c.noun() != null && CountNouns.isThing(c.noun())));
  }

  /** The things of a list, each as a count without a number. */
  static List<Mention.Count> in(SentenceView view, Range range) {
    List<Mention.Count> found = new ArrayList<>();
    int from = range.from();
    for (int i = range.from(); i <= range.to(); i++) {
      if (i == range.to() || view.at(i).is(",", "and")) {
        add(view, new Range(from, i), found);
        from = i + 1;
      }
    }
    return found;
  }

  private static void add(SentenceView view, Range part, List<Mention.Count> found) {
    if (part.isEmpty() || !view.in(Mention.Count.class, part.from(), part.to()).isEmpty()) {
      return;
    }
    Span span = view.span(part.from(), part.to());
    StringBuilder words = new StringBuilder();
    for (int i = part.from(); i < part.to(); i++) {
      words.append(words.length() == 0 ? "" : " ").append(view.at(i).text());
    }
    if (CountNouns.isThing(words.toString())
        || words
            .toString()
            .matches(
                "(?i).* of (?:weapons|ammunition|equipment|arms|vehicles|cattle|livestock|food|goods|supplies|fuel)")) {
      found.add(
          new Mention.Count(
              span, span, null, null, false, words.toString(), words.toString(), span));
    }
  }
}
