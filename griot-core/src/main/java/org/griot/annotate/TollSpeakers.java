package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.griot.annotate.Phrases.Range;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.model.Mention;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a figure without saying that something is so: "hospital staff reported at least 200
 * dead", "police lowered the toll to 20", "a diplomat spoke of about a hundred dead".
 */
final class TollSpeakers {
  private static final Set<String> SAME = Set.of("he", "she", "it", "they");

  private TollSpeakers() {}

  /**
   * The speakers beside those that are known; {@code before} is the last one of the sentences
   * before, or null.
   */
  static List<Mention.Speaker> find(
      TollWords words,
      String text,
      SentenceView view,
      List<Found> triggers,
      List<Mention.Speaker> known,
      Mention.@Nullable Speaker before) {
    List<Mention.Speaker> found = new ArrayList<>();
    boolean figures =
        triggers.stream().anyMatch(f -> f.trigger().measure() != null)
            && !view.in(Mention.Count.class, 0, view.size()).isEmpty();
    for (int i = 1; figures && i < view.size() - 1; i++) {
      int verb = i;
      Span here = view.at(verb).span();
      boolean said =
          known.stream()
              .flatMap(s -> s.scope().stream())
              .anyMatch(c -> c.contains(here) && isOneClause(view, c, verb));
      if (!said && words.is("figure-verb", view.word(i)) && bringsFigure(words, view, i)) {
        Mention.Speaker speaker = speaker(words, text, view, i, before);
        if (speaker != null) {
          found.add(speaker);
        }
      }
    }
    return found;
  }

  /** Behind a semicolon somebody else may speak. */
  private static boolean isOneClause(SentenceView view, Span scope, int verb) {
    for (int i = view.tokenAt(scope.start()); i < verb; i++) {
      if (view.at(i).is(";")) {
        return false;
      }
    }
    return true;
  }

  /** "spoken of 27", "put the toll at 77", "reported 25 soldiers dead". */
  private static boolean bringsFigure(TollWords words, SentenceView view, int verb) {
    int last = Math.min(view.size(), verb + 1 + TollWords.REACH);
    boolean clause = view.word(verb + 1).equals("that");
    for (int i = verb + (clause ? 2 : 1); i < last && !view.at(i).is(";", ".", "that"); i++) {
      if (view.covering(Mention.Count.class, i) != null) {
        return true;
      }
      if (!clause && i > verb + 3 && view.at(i).isVerb() && !words.is("harmed", view.word(i))) {
        return false;
      }
    }
    return false;
  }

  private static Mention.@Nullable Speaker speaker(
      TollWords words, String text, SentenceView view, int verb, Mention.@Nullable Speaker before) {
    int from = groupStart(words, view, verb);
    Range subject = antecedent(view, Phrases.subject(view, from));
    if (subject.isEmpty() || passive(view, from, verb)) {
      return null;
    }
    Span scope = view.at(verb).span().cover(view.at(clauseEnd(view, verb) - 1).span());
    if (subject.to() - subject.from() == 1 && SAME.contains(view.word(subject.from()))) {
      return before == null
          ? null
          : new Mention.Speaker(before.span(), before.text(), List.of(scope));
    }
    boolean date = view.covering(Mention.Date.class, subject.to() - 1) != null;
    boolean count = view.covering(Mention.Count.class, subject.from()) != null;
    Span name = view.span(subject.from(), subject.to());
    return date || count && !isSource(view, subject)
        ? null
        : new Mention.Speaker(name, name.of(text), List.of(scope));
  }

  /** "Police on Monday", "police had at first": the adverbs and the day before the verb are its. */
  private static int groupStart(TollWords words, SentenceView view, int verb) {
    int from = VerbGroup.start(view, verb);
    while (from > 1) {
      boolean day = view.covering(Mention.Date.class, from - 1) != null;
      boolean beforeDay =
          from < verb
              && view.at(from - 1).tag().equals("ADP")
              && view.covering(Mention.Date.class, from) != null;
      String tag = view.at(from - 1).tag();
      boolean adverb = tag.equals("AUX") || tag.equals("ADV");
      if (!day && !beforeDay && !adverb && !words.is("adverb", view.word(from - 1))) {
        break;
      }
      from--;
    }
    return from;
  }

  /** "Local sources who helped to bury the victims speak": those before the relative clause. */
  private static Range antecedent(SentenceView view, Range subject) {
    for (int i = subject.from() - 1; i > 0 && !view.at(i).is(",", ";"); i--) {
      if (view.at(i).is("who", "which")) {
        return Phrases.subject(view, i + 1);
      }
    }
    return subject;
  }

  /** "Four security sources", but not "25 soldiers". */
  private static boolean isSource(SentenceView view, Range subject) {
    return view.at(subject.to() - 1).is("source", "sources", "officials", "witnesses", "residents");
  }

  private static boolean passive(SentenceView view, int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (view.at(i).is("was", "were", "been", "is", "are", "being")) {
        return true;
      }
    }
    return false;
  }

  private static int clauseEnd(SentenceView view, int verb) {
    for (int i = verb + 1; i < view.size(); i++) {
      if (view.at(i).is(";")
          || view.at(i).is(",") && i + 1 < view.size() && view.at(i + 1).is("while", "but")) {
        return i;
      }
    }
    return view.size();
  }
}
