package org.griot.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.annotate.Phrases.Range;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is blamed, who claims, who denies and who may have done it; names no deed of its own.
 */
final class AttributionFinder {
  private record Cue(List<String> words, String basis, String where) {}

  private static final Set<String> LESSER = Set.copyOf(Resources.rows("lesser-charges.tsv"));
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nor");
  private static final String GAP = "..";
  private static final int WIDEST_GAP = 7;

  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

  AttributionFinder(List<String> rows) {
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      List<String> words = List.of(cells[0].split(" "));
      byFirstWord
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Cue(words, cells[1], cells[2]));
    }
    byFirstWord.values().forEach(cues -> cues.sort((a, b) -> b.words().size() - a.words().size()));
  }

  /** Whether a cue may stand in the words: the cheap test before tagging. */
  boolean mayHold(List<Token> words) {
    SentenceView untagged = SentenceView.untagged(words);
    for (int i = 0; i < words.size(); i++) {
      for (Cue cue : byFirstWord.getOrDefault(words.get(i).lower(), List.of())) {
        if (end(untagged, i, cue) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** A trigger without a type for each attribution, linked to its parties by the basis. */
  List<RoleLink> find(SentenceView view) {
    List<RoleLink> links = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      for (Cue cue : byFirstWord.getOrDefault(view.word(i), List.of())) {
        int end = end(view, i, cue);
        if (end > 0) {
          int before = links.size();
          link(view, i, end, cue, links);
          if (links.size() > before) {
            i = end - 1;
            break;
          }
        }
      }
    }
    return links;
  }

  /** Where the words of a cue that starts here end; 0 if they do not stand here. */
  private static int end(SentenceView view, int at, Cue cue) {
    int i = at;
    for (int word = 0; word < cue.words().size(); word++) {
      if (cue.words().get(word).equals(GAP)) {
        i = behindGap(view, i, cue.words().get(word + 1));
        if (i < 0) {
          return 0;
        }
      } else if (view.word(i).equals(cue.words().get(word))) {
        i++;
      } else {
        return 0;
      }
    }
    return i;
  }

  /** Where the next word of a cue stands behind a few others of the same clause; -1 if nowhere. */
  private static int behindGap(SentenceView view, int from, String word) {
    for (int i = from; i <= Math.min(view.size() - 1, from + WIDEST_GAP); i++) {
      if (view.word(i).equals(word)) {
        return i;
      }
      if (view.at(i).is(".", ";", ",", "but", "and", "by", "for", "after", "that")) {
        return -1;
      }
    }
    return -1;
  }

  private static void link(SentenceView view, int at, int end, Cue cue, List<RoleLink> links) {
    int from = at;
    while (from > 0
        && view.covering(Mention.Actor.class, from - 1) == null
        && (view.at(from - 1).tag().equals("AUX") || view.at(from - 1).tag().equals("ADV"))) {
      from--;
    }
    Range subject = Phrases.subject(view, from);
    boolean borne = cue.where().equals("subject") && isBorne(view, at, end);
    boolean others = cue.basis().equals("claimed") && Habits.claimsOthers(view, at + 1);
    if (borne || others || isNobody(view, from, subject) || isOfLess(view, at)) {
      return;
    }
    Range where =
        switch (cue.where()) {
          case "subject" -> subject;
          case "relative" ->
              view.at(Math.max(0, subject.from() - 1)).is("which", "that") ? subject : Range.NONE;
          case "by" -> Phrases.object(view, end);
          case "within" -> new Range(at + 1, end - 1);
          default ->
              cue.basis().equals("possible")
                  ? new Range(end, possibleEnd(view, end))
                  : Phrases.object(view, end);
        };
    Span span = view.span(at, end);
    Trigger trigger = trigger(view, span);
    List<Mention.Actor> parties = parties(view, where, cue, at);
    for (Mention.Actor actor : parties) {
      if (!actor.generic() || actor.actor() == null || cue.basis().equals("blamed")) {
        links.add(new RoleLink(trigger, actor, cue.basis()));
      }
    }
    boolean byOthers = cue.basis().equals("blamed") || cue.basis().equals("possible");
    boolean named = byOthers && !cue.where().equals("subject") && !parties.isEmpty();
    if (named && !subject.isEmpty() && !isHidden(view, subject) && !isThoughtOf(view, at)) {
      Span name = view.span(subject.from(), subject.to());
      links.add(
          new RoleLink(
              trigger,
              new Mention.Speaker(name, words(view, subject), List.of(view.sentence().span())),
              "by"));
    }
  }

  /** "12 people are believed to have been killed", "were allegedly shot": not by themselves. */
  private static boolean isBorne(SentenceView view, int at, int end) {
    return view.word(end).equals("been")
        || view.word(end - 1).equals("allegedly") && VerbGroup.isBe(view.word(at - 1));
  }

  /** "Accused soldiers of having sided with the herders": not of the deed. */
  private static boolean isOfLess(SentenceView view, int at) {
    if (!view.word(at).startsWith("accus")) {
      return false;
    }
    for (int i = at + 1; i < view.size() && !view.at(i).is(".", ";", ","); i++) {
      if (view.at(i).is("of")) {
        int charge = view.word(i + 1).equals("having") ? i + 2 : i + 1;
        if (LESSER.contains(view.word(charge))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Trigger trigger(SentenceView view, Span span) {
    return Trigger.unspoken(span, view.sentence().index(), Trigger.ATTRIBUTION);
  }

  /** "no group has claimed", "there has been no claim": nobody says anything. */
  private static boolean isNobody(SentenceView view, int verb, Range subject) {
    return !subject.isEmpty() && NOBODY.contains(view.word(subject.from()))
        || NOBODY.contains(view.word(verb - 1))
        || view.word(verb - 2).equals("no")
        || view.word(verb).equals("not");
  }

  /** "it", "which", "there": the words tell nobody's name. */
  private static boolean isHidden(SentenceView view, Range subject) {
    return view.at(subject.to() - 1).tag().equals("PRON")
        || view.at(subject.from()).is("there", "suspicion");
  }

  /** "Men suspected of", "a group believed to be": whoever thinks so, they do not. */
  private static boolean isThoughtOf(SentenceView view, int at) {
    return view.at(at).is("suspected", "believed");
  }

  /**
   * The parties in a stretch; where the subject of "in which it denies" is a pronoun, the one named
   * before it in the sentence, and where it is "the group", these words.
   */
  private static List<Mention.Actor> parties(SentenceView view, Range where, Cue cue, int at) {
    List<Mention.Actor> parties = view.in(Mention.Actor.class, where.from(), where.to());
    if (!cue.where().equals("subject")) {
      return parties;
    }
    List<Mention.Actor> named = parties.stream().filter(actor -> !actor.generic()).toList();
    if (!named.isEmpty()) {
      return named;
    }
    Mention.Actor words = body(view, where);
    if (words != null) {
      return List.of(words);
    }
    List<Mention.Actor> before = view.in(Mention.Actor.class, 0, at);
    boolean pronoun =
        where.isEmpty() || view.at(where.to() - 1).is("it", "they", "which", "who", "he");
    for (int i = before.size() - 1; pronoun && i >= 0; i--) {
      if (!before.get(i).generic()) {
        return List.of(before.get(i));
      }
    }
    return List.of();
  }

  /** "a commander of the group": which group, the rest of the report tells. */
  private static Mention.@Nullable Actor body(SentenceView view, Range where) {
    for (int i = where.to() - 1; i > where.from(); i--) {
      if (view.word(i - 1).equals("the")) {
        Mention.Actor words = UnlistedParties.of(view, new Range(i - 1, i + 1), "target");
        return words != null && words.actor() == null ? words : null;
      }
    }
    return null;
  }

  /** "possible that A and/or men within B conducted": up to the verb. */
  private static int possibleEnd(SentenceView view, int from) {
    int at = from;
    while (at < view.size()
        && !(view.at(at).isVerb() && !view.at(at).lower().endsWith("ing"))
        && !view.at(at).is(".", ";", "after", "before", "when", "while")) {
      at++;
    }
    return at;
  }

  private static String words(SentenceView view, Range range) {
    StringBuilder words = new StringBuilder();
    for (int i = range.from(); i < range.to(); i++) {
      String word = view.at(i).text();
      boolean glued = words.length() == 0 || word.toLowerCase(Locale.ROOT).matches("['’]s|[.,;:]");
      words.append(glued ? "" : " ").append(word);
    }
    return words.toString();
  }
}
