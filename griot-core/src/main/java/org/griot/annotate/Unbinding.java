package org.griot.annotate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.model.Mention;

/**
 * "Mourning began on Thursday for the dead", "the governor visited the wounded in Dori on Sunday":
 * the day and the place are of a verb that tells of something else ({@code unbinding-verbs.tsv}).
 */
final class Unbinding {
  private static final Set<String> VERBS = Set.copyOf(Resources.rows("unbinding-verbs.tsv"));
  private static final CircumstanceWords BEGINNING = CircumstanceWords.of("beginning");
  private static final CircumstanceWords COURT = CircumstanceWords.of("court");
  private static final CircumstanceWords RANK = CircumstanceWords.of("rank");
  private static final CircumstanceWords OCCASION = CircumstanceWords.of("occasion");
  private static final CircumstanceWords LEADING = CircumstanceWords.of("leading");
  private static final String VERDICT = "guilty";
  private static final int RANKED = 9;
  private static final int BACK = 9;
  private static final int AHEAD = 14;

  private static final int TOLL_REACH = 9;

  private static final Pattern TOLL_ROSE =
      Pattern.compile(
          " (rose|rises|risen|climbed|climbs|increased|jumped|mounted|grew|grown|soared|surged"
              + "|stood|stands|reached) (further )?(to |at |by |past )?(at least |more than |nearly "
              + "|over |about |almost |some |around )?(# )+(people |dead |deaths |killed )?"
              + "(late |early )?((on|by|as of|late|early) )?$");

  private Unbinding() {}

  /** "The 2014 batch", "in the 2013 election": the year of a thing, not of the deed. */
  static boolean isYearOfAThing(SentenceView view, int from, int to, List<Found> triggers) {
    boolean year = to == from + 1 && view.word(from).length() == 4;
    boolean owned = view.at(Math.max(0, from - 1)).is("the", "a", "its", "his", "her", "their");
    int thing = to;
    while (thing < view.size() && view.at(thing).tag().equals("ADJ")) {
      thing++;
    }
    return year
        && owned
        && thing < view.size()
        && view.at(thing).isNoun()
        && !isTrigger(triggers, thing);
  }

  /**
   * "In a report on 8 July", "a 24 May report", "Saturday's announcement of 81 deaths": the day of
   * the words, not of what they tell.
   */
  static boolean isOfAnOccasion(SentenceView view, int from, int to, List<Found> triggers) {
    int behind = to;
    while (behind < view.size()
        && (view.at(behind).is("'s", "’s") || view.at(behind).tag().equals("ADJ"))) {
      behind++;
    }
    int before = from - 1;
    while (before >= 0 && LEADING.has(view.word(before))) {
      before--;
    }
    // "Last year's security arrangements": of two nouns the last says what it is.
    int head = behind + 1 < view.size() && areNouns(view, behind) ? behind + 1 : behind;
    return isOccasion(view, head, triggers) || isOccasion(view, before, triggers);
  }

  /** The year of a birth, or the day since which no such deed was done. */
  static boolean isOfElse(SentenceView view, Mention.Date date, int from) {
    return isOfBirth(view, from) || isOfRank(view, date, from);
  }

  /** "One woman (b. 1961)", "a man born in 1990". */
  private static boolean isOfBirth(SentenceView view, int date) {
    int at = view.at(Math.max(0, date - 1)).is("in", "on", ".") ? date - 2 : date - 1;
    return view.word(at).equals("born")
        || date - at == 2 && view.word(at).equals("b") && view.word(at - 1).equals("(")
        || view.word(date - 1).equals("b.");
  }

  /** "The THIRD attack since 28 March", "the deadliest since 2018": not the day of this one. */
  private static boolean isOfRank(SentenceView view, Mention.Date date, int from) {
    boolean since = date.range().end() == null && view.word(from).equals("since");
    for (int i = from - 1; since && i >= Math.max(0, from - RANKED); i--) {
      if (RANK.has(view.word(i))) {
        return true;
      }
      if (view.at(i).isMark()) {
        return false;
      }
    }
    return false;
  }

  private static boolean areNouns(SentenceView view, int at) {
    return view.at(at).isNoun() && view.at(at + 1).isNoun();
  }

  private static boolean isOccasion(SentenceView view, int at, List<Found> triggers) {
    return at >= 0
        && at < view.size()
        && OCCASION.has(view.word(at))
        && view.at(at).isNoun()
        && !isTrigger(triggers, at);
  }

  /** The same of a day, which may also be that of a hearing: a court sits where it was done. */
  static boolean holdsDay(SentenceView view, int from, int to, List<Found> triggers) {
    for (int i = from - 1; i >= Math.max(0, from - BACK) && !view.at(i).is(",", ";"); i--) {
      if (view.at(i).isVerb() || isTrigger(triggers, i)) {
        return COURT.has(view.word(i)) || holds(view, from, to, triggers);
      }
    }
    for (int i = to; opensClause(view, from) && i < Math.min(view.size(), to + AHEAD); i++) {
      if (view.at(i).isVerb()) {
        return COURT.has(view.word(i)) || holds(view, from, to, triggers);
      }
    }
    return holds(view, from, to, triggers);
  }

  /** Whether what stands in [from, to) belongs to such a verb. */
  static boolean holds(SentenceView view, int from, int to, List<Found> triggers) {
    if (triggers.stream().anyMatch(t -> t.match().from() == to && t.match().isNoun())) {
      return false; // "found guilty of the November 2019 murders"
    }
    for (int i = from - 1; i >= Math.max(0, from - BACK) && !view.at(i).is(",", ";"); i--) {
      if (isTrigger(triggers, i) && (view.at(i).isVerb() || i > from - 3)) {
        return !view.at(i).isVerb() && !isOfVerb(triggers, i) && isObject(view, i);
      }
      if (view.at(i).isVerb() || view.word(i).equals(VERDICT)) {
        return VERBS.contains(view.word(i)) && !isBeginning(view, i, triggers);
      }
    }
    if (!opensClause(view, from)) {
      return false;
    }
    for (int i = to; i < Math.min(view.size(), to + AHEAD); i++) {
      if (view.at(i).isVerb()) {
        return VERBS.contains(view.word(i)) && !isTrigger(triggers, i);
      }
    }
    return false;
  }

  /** "Police on Monday lowered the toll": what stands before the verb belongs to it. */
  private static boolean opensClause(SentenceView view, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 5); i--) {
      if (view.at(i).is("—", "–", "-", ":")) {
        return true;
      }
      if (view.at(i).isVerb() || view.at(i).isMark()) {
        return false;
      }
    }
    return from < 5;
  }

  /** "The arrests began on 1 August": that is the day of the arrests. */
  private static boolean isBeginning(SentenceView view, int verb, List<Found> triggers) {
    return BEGINNING.has(view.word(verb))
        && triggers.stream().anyMatch(t -> t.match().to() == verb && !t.trigger().plural());
  }

  /** "claimed the attack on Sunday": the day is that of the claim. */
  private static boolean isObject(SentenceView view, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (view.at(i).isVerb() || view.word(i).equals(VERDICT)) {
        return VERBS.contains(view.word(i));
      }
    }
    return false;
  }

  /** "Had taken control of": the noun is of the deed's own words. */
  private static boolean isOfVerb(List<Found> triggers, int at) {
    return triggers.stream()
        .anyMatch(t -> t.match().from() < at && at < t.match().to() && !t.match().isNoun());
  }

  static boolean isTrigger(List<Found> triggers, int at) {
    return triggers.stream().anyMatch(t -> t.match().from() <= at && at < t.match().to());
  }

  /** "The toll rose to 40 on Tuesday": the day of the figure, not of what killed them. */
  static boolean isOfAToll(SentenceView view, int from) {
    StringBuilder before = new StringBuilder(" ");
    for (int i = Math.max(0, from - TOLL_REACH); i < from; i++) {
      before.append(view.at(i).tag().equals("NUM") ? "#" : view.word(i)).append(' ');
    }
    return TOLL_ROSE.matcher(before).find();
  }
}
