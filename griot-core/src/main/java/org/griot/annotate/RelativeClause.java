package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.griot.model.Mention;

/**
 * "The nurses who had been abducted on 4 March were released", "Das, who was arrested in May, was
 * freed": words that tell of somebody, and what they tell. A day inside is not that of the main
 * verb, nor one outside that of the clause.
 *
 * @param from its pronoun
 * @param verb its first verb
 * @param to the first token behind it
 */
record RelativeClause(int from, int verb, int to) {
  private static final Set<String> PERSON = Set.of("who", "whom");

  private static final Set<String> HAPPENING =
      Set.of(
          "took",
          "taken",
          "occurred",
          "happened",
          "began",
          "started",
          "lasted",
          "came",
          "killed",
          "left",
          "claimed",
          "ended",
          "broke",
          "erupted",
          "saw",
          "followed",
          "continued");

  private static final Set<String> PRONOUNS = Set.of("who", "whom", "which", "that");
  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "have", "had", "will");

  /** What goes on inside the clause with a verb of its own. */
  private static final Set<String> GOING_ON =
      Set.of(
          "and", "or", "but", "when", "while", "as", "after", "before", "because", "since", "until",
          "if", "that", "who", "whom", "which", "whose", "where", "than", "what", "how");

  /** Those of a sentence that tell of persons or things by a pronoun behind their noun. */
  static List<RelativeClause> of(SentenceView view) {
    List<RelativeClause> clauses = new ArrayList<>();
    for (int i = 1; i < view.size(); i++) {
      if (PRONOUNS.contains(view.word(i)) && isBehindNoun(view, i)) {
        int verb = verb(view, i + 1);
        if (verb > 0 && !isOfDeed(view, i, verb)) {
          clauses.add(new RelativeClause(i, verb, end(view, i, verb)));
        }
      }
      int end = Phrases.isDoneBy(view, i) ? finite(view, i + 2) : -1;
      if (end > 0) {
        clauses.add(new RelativeClause(i, i, end));
      }
    }
    return clauses;
  }

  /** "Twelve villagers kidnapped by bandits in March WERE freed": the verb of those told of. */
  private static int finite(SentenceView view, int from) {
    for (int i = from; i < view.size() && !view.at(i).is(";", "."); i++) {
      if (FINITE.contains(view.word(i))) {
        return i;
      }
      if (GOING_ON.contains(view.word(i)) || view.at(i).isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }

  /**
   * Tells, behind a comma, something else of somebody or something; not "the men who were taken in
   * May", which tells who they are.
   */
  boolean isElse(SentenceView view) {
    return view.at(from - 1).is(",");
  }

  /** "The attack, which took place in May". */
  private static boolean isOfDeed(SentenceView view, int pronoun, int verb) {
    return !PERSON.contains(view.word(pronoun)) && HAPPENING.contains(view.word(verb));
  }

  private static boolean isBehindNoun(SentenceView view, int at) {
    int before = view.at(at - 1).is(",") ? at - 2 : at - 1;
    return before >= 0
        && (view.at(before).isNoun() || view.covering(Mention.class, before) != null)
        && (!view.word(at).equals("that") || before == at - 1);
  }

  private static int verb(SentenceView view, int from) {
    for (int i = from; i < view.size() && !view.at(i).is(",", ";", "."); i++) {
      if (view.at(i).isVerb()) {
        return i;
      }
    }
    return -1;
  }

  /** "Who hid and fired, wounding two". */
  private static boolean isOutcome(SentenceView view, int at) {
    return at < view.size() && view.at(at).isVerb() && view.word(at).endsWith("ing");
  }

  private static int end(SentenceView view, int from, int verb) {
    boolean aside = view.at(from - 1).is(",");
    boolean goesOn = false;
    for (int i = verb + 1; i < view.size(); i++) {
      boolean inDate = view.covering(Mention.Date.class, i) != null;
      if (view.at(i).is(";", ".", "—", "–")
          || view.at(i).is(",") && !inDate && !isOutcome(view, i + 1)) {
        return i;
      }
      goesOn |= GOING_ON.contains(view.word(i));
      if (!aside && !goesOn && FINITE.contains(view.word(i)) && !view.at(i - 1).is("to")) {
        return i;
      }
    }
    return view.size();
  }
}
