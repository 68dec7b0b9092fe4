package org.griot.annotate;

import java.util.Set;
import org.griot.annotate.Inflection.Form;
import org.griot.codebook.RolePattern;
import org.griot.codebook.TriggerEntry;
import org.griot.model.Mention;

/**
 * A verb with its auxiliaries: where the group starts and whether it is passive.
 *
 * @param from first token of the group
 * @param verb token of the verb itself
 * @param to first token after the verb (and its particles)
 */
record VerbGroup(int from, int verb, int to, boolean passive, boolean perfect, boolean infinitive) {
  private static final Set<String> BE =
      Set.of(
          "be",
          "am",
          "is",
          "are",
          "was",
          "were",
          "been",
          "being",
          "get",
          "gets",
          "got",
          "getting",
          "remain",
          "remains",
          "remained");
  // Last words of a verb phrase that has no object of its own in it ("shot dead", not "seized
  // power").
  private static final Set<String> CLOSING =
      Set.of(
          "dead",
          "death",
          "down",
          "up",
          "out",
          "off",
          "hostage",
          "prisoner",
          "captive",
          "alive",
          "free",
          "under",
          "over");

  // "was shot in the head and killed": so many words may stand before the second verb.
  private static final int ASIDE = 9;

  private static final Set<String> PREPOSITIONS = Set.of("to", "by", "in", "with", "from");

  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
  private static final Set<String> RAISING =
      Set.of(
          "able",
          "managed",
          "forced",
          "began",
          "begun",
          "started",
          "continued",
          "compelled",
          "went",
          "had",
          "tried",
          "attempted",
          "planned",
          "plan",
          "plans",
          "vowed",
          "threatened",
          "want",
          "wants",
          "seeks",
          "refused",
          "expect",
          "expects",
          "expected",
          "intend",
          "intends",
          "hope",
          "hopes",
          "preparing",
          "agreed",
          "decided",
          "ready",
          "vow",
          "vows",
          "threaten",
          "threatens",
          "due",
          "called",
          "resume",
          "believed",
          "thought",
          "alleged",
          "said",
          "reported",
          "presumed",
          "suspected",
          "understood",
          "known",
          "appear",
          "appears",
          "appeared",
          "seem",
          "seems",
          "seemed",
          "likely",
          "feared",
          "proceeded");
  private static final Set<String> GUESSED =
      Set.of("believed", "feared", "reported", "presumed", "confirmed", "thought", "said");

  private static final Set<String> BETWEEN =
      Set.of(
          "not",
          "n't",
          "never",
          "left",
          "also",
          "reportedly",
          "allegedly",
          "since",
          "then",
          "later",
          "all",
          "both",
          "briefly",
          "listed",
          "simultaneously",
          "already",
          "now",
          "again",
          "previously");

  /** "Opened fire", "seized power": the words have an object of their own. */
  static boolean hasOwnObject(SentenceView view, TriggerMatcher.Match match) {
    int last = match.to() - 1;
    return last > match.from() && view.at(last).isNoun() && !CLOSING.contains(view.word(last));
  }

  static boolean isBe(String word) {
    return BE.contains(word);
  }

  /** Where the group of a verb starts. */
  static int start(SentenceView view, int verb) {
    TriggerEntry any =
        new TriggerEntry("", TriggerEntry.Pos.V, null, null, RolePattern.N, null, null, 1);
    return around(view, new TriggerMatcher.Match(any, Form.BASE, verb, verb + 1)).from();
  }

  static VerbGroup around(SentenceView view, TriggerMatcher.Match match) {
    int from = match.from();
    boolean be = false;
    boolean have = false;
    boolean to = false;
    boolean raised = false;
    while (from > 0) {
      Token token = view.at(from - 1);
      if (view.word(from).equals("to") && RAISING.contains(token.lower())) {
        from--;
        raised = true; // "are believed to have killed": those who are believed did it
        continue;
      }
      if (from == match.from() && isGuess(view, match, from - 1)) {
        from--; // "were believed killed"
        continue;
      }
      if (token.tag().equals("PROPN") || isName(view, from - 1) || isBoth(view, from - 1)) {
        break;
      }
      if (token.tag().equals("AUX") || BE.contains(token.lower()) || HAVE.contains(token.lower())) {
        be |= !raised && BE.contains(token.lower());
        have |= HAVE.contains(token.lower());
      } else if (token.is("to") && !be && !have) {
        to = true;
      } else if (!token.tag().equals("ADV")
          && !BETWEEN.contains(token.lower())
          && !token.tag().equals("PART")) {
        break;
      }
      from--;
    }
    boolean passive =
        match.isParticiple()
            && (be || (!have && (reduced(view, match) || goesOn(view, match, from))));
    return new VerbGroup(from, match.from(), match.to(), passive, have, to);
  }

  /** "Are feared killed", "were reported injured": said of those who were. */
  private static boolean isGuess(SentenceView view, TriggerMatcher.Match match, int at) {
    return match.isParticiple()
        && at > 0
        && GUESSED.contains(view.word(at))
        && BE.contains(view.word(at - 1));
  }

  /** "Both were shot"; in "they were both shot" the word belongs to the verb. */
  private static boolean isBoth(SentenceView view, int at) {
    boolean within = at > 0 && (BE.contains(view.word(at - 1)) || HAVE.contains(view.word(at - 1)));
    return view.word(at).equals("both")
        && !within
        && view.covering(Mention.Count.class, at) != null;
  }

  private static boolean isName(SentenceView view, int at) {
    boolean name = view.covering(Mention.Actor.class, at) != null || view.isPlace(at);
    return name || view.covering(Mention.PersonName.class, at) != null;
  }

  /** "was shot and killed on Monday": the auxiliary before the first verb is that of both. */
  private static boolean goesOn(SentenceView view, TriggerMatcher.Match match, int from) {
    int joined = from - 1;
    boolean listed = joined > 0 && view.at(joined).is("and", "or", "then");
    boolean bound = PREPOSITIONS.contains(view.word(match.to() - 1));
    if (!listed || from < match.from() || !bound && isObject(view, match.to())) {
      return false;
    }
    for (int i = joined - 1; i > 0 && i > joined - ASIDE && !view.at(i).is(".", ";"); i--) {
      if (view.at(i).isVerb()) {
        for (int j = i - 1; j >= 0 && j > i - 4; j--) {
          boolean adverb = view.at(j).tag().equals("ADV") || BETWEEN.contains(view.word(j));
          if (BE.contains(view.word(j)) || !adverb) {
            return BE.contains(view.word(j));
          }
        }
        return false;
      }
    }
    return false;
  }

  /** "shot and killed a neighbour": the object of the second verb is that of the first. */
  static boolean sharesObject(SentenceView view, int to) {
    int verb = to + (BETWEEN.contains(view.word(to + 1)) ? 2 : 1); // "abducting and later killing"
    return view.word(to).equals("and")
        && verb < view.size()
        && view.at(verb).isVerb()
        && isObject(view, verb + 1);
  }

  /** Whether the verb has somebody or something right behind it. */
  private static boolean isObject(SentenceView view, int at) {
    if (at >= view.size()) {
      return false;
    }
    Token next = view.at(at);
    boolean day = view.covering(Mention.Date.class, at) != null;
    return !day
        && (next.tag().equals("DET")
            || next.tag().equals("PRON")
            || next.tag().equals("NUM")
            || next.isNoun()
            || view.covering(Mention.Count.class, at) != null
            || isName(view, at));
  }

  /** "soldiers injured by a bomb", "Leader Captured By French Forces", "12 killed in raid". */
  private static boolean reduced(SentenceView view, TriggerMatcher.Match match) {
    String next = view.word(match.to());
    if (sharesObject(view, match.to())) {
      return false;
    }
    if (next.equals("by") && !view.in(Mention.class, match.to(), view.size()).isEmpty()) {
      return true;
    }
    if (!next.isEmpty()
        && view.mentions().stream()
            .anyMatch(
                m ->
                    m instanceof org.griot.model.Mention.Count
                        && m.span().start() == view.at(match.to()).span().start())) {
      return false;
    }
    if (match.to() - match.from() > 1 && !CLOSING.contains(view.word(match.to() - 1))) {
      return false;
    }
    boolean alone =
        next.isEmpty()
            || Set.of(
                    "in",
                    "at",
                    "near",
                    "during",
                    "after",
                    "when",
                    "as",
                    "on",
                    "following",
                    "and",
                    ",",
                    ".",
                    ":",
                    ";",
                    ")",
                    "along",
                    "while",
                    "inside",
                    "outside")
                .contains(next);
    return alone && match.form() != Form.PAST;
  }
}
