package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.griot.encode.Marked;
import org.griot.model.Mention;
import org.griot.model.Span;

/**
 * "Urban guerrillas", where the list of parties knows but "guerrillas": a party without a name is
 * called by all the words that the model marks for it.
 */
final class MarkedParties {
  private static final int MOST = 3;

  /** Words before a party that say how many or how sure it is, and not who it is. */
  private static final Set<String> ASIDE =
      Set.of(
          "the",
          "a",
          "an",
          "some",
          "several",
          "many",
          "few",
          "other",
          "another",
          "these",
          "those",
          "all",
          "both",
          "more",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "dozen",
          "dozens",
          "suspected",
          "alleged",
          "presumed",
          "of",
          "by",
          "and");

  private MarkedParties() {}

  static List<Mention> widened(
      String text, List<Mention> mentions, ModelReading model, ModelThresholds limits) {
    List<Marked> marks = model.marks(new Span(0, text.length()), limits, "INI_IND");
    if (marks.isEmpty()) {
      return mentions;
    }
    List<Mention> all = new ArrayList<>();
    for (Mention mention : mentions) {
      all.add(
          mention instanceof Mention.Actor actor && actor.generic()
              ? widened(text, actor, marks, mentions)
              : mention);
    }
    return all;
  }

  private static Mention widened(
      String text, Mention.Actor actor, List<Marked> marks, List<Mention> mentions) {
    for (Marked mark : marks) {
      Span whole = mark.span();
      if (whole.start() < actor.span().start() && whole.end() == actor.span().end()) {
        int start = start(text, whole.start(), actor.span().start());
        boolean free =
            mentions.stream()
                .noneMatch(
                    m ->
                        !(m instanceof Mention.Count)
                            && m.span().start() < actor.span().start()
                            && m.span().end() > start);
        return free && start < actor.span().start() ? from(start, actor) : actor;
      }
    }
    return actor;
  }

  /** Where the words begin that say who it is; the party itself if none of them does. */
  private static int start(String text, int from, int party) {
    int start = party;
    int words = 0;
    int end = party;
    while (end > from && words < MOST) {
      int stop = end;
      while (stop > from && Character.isWhitespace(text.charAt(stop - 1))) {
        stop--;
      }
      int begin = stop;
      while (begin > from && isLetter(text.charAt(begin - 1))) {
        begin--;
      }
      String word = text.substring(begin, stop).toLowerCase(Locale.ROOT);
      if (begin == stop || ASIDE.contains(word)) {
        return start;
      }
      start = begin;
      end = begin;
      words++;
    }
    return start;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '-';
  }

  private static Mention from(int start, Mention.Actor actor) {
    return new Mention.Actor(
        new Span(start, actor.span().end()),
        actor.actor(),
        actor.name(),
        actor.type(),
        actor.homeCountry(),
        true,
        actor.reason());
  }
}
