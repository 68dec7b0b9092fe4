package org.griot.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.model.Mention;
import org.griot.model.Reality;
import org.griot.model.Stance;

/**
 * Decides stance, reality and background of a trigger from the words before it in its clause,
 * before any field is read. The nearest cue of each axis wins.
 */
final class StatusReader {
  /** What the words around a trigger say of it. */
  record Status(Stance stance, Reality reality, boolean background, boolean generic) {}

  private record Cue(List<String> words, String axis, String value) {}

  private static final Set<String> OPEN_CONDITION = Set.of("if", "unless", "in", "whether");
  private static final Set<String> UNDONE =
      Set.of("foiled", "thwarted", "prevented", "averted", "repelled");

  private static final Set<String> TELLING =
      Set.of("left", "killed", "wounded", "injured", "claimed", "hurt", "struck", "was", "were");

  private static final Set<String> PAST = Set.of("was", "were", "had");

  private static final Set<String> CAUSING =
      Set.of(
          "prompting",
          "prompted",
          "forcing",
          "forced",
          "causing",
          "caused",
          "compelling",
          "compelled",
          "obliging",
          "obliged",
          "led",
          "leading",
          "drove",
          "pushed",
          "pushing");

  /** What police do to a crowd. */
  private static final Set<String> MEANS =
      Set.of(
          "fired",
          "firing",
          "used",
          "using",
          "threw",
          "throwing",
          "shot",
          "shooting",
          "deployed",
          "lobbed",
          "lobbing",
          "launched",
          "sprayed",
          "spraying",
          "unleashed",
          "charged",
          "burst",
          "lathicharge",
          "lathicharged",
          "resort",
          "resorted",
          "resorting",
          "moved");

  /** "Resorted to firing": the verb after "to" is done. */
  private static final Set<String> DOING =
      Set.of("had", "forced", "resort", "resorted", "resorting");

  /** The kinds of word of those that are made to do it. */
  private static final Set<String> MADE =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "ADP");

  private static final Set<String> SAYING =
      Set.of("said", "says", "added", "claimed", "insisted", "accused", "accuses");

  /** Behind a participle that tells who they are: "reporters detained in". */
  private static final Set<String> BEHIND_REDUCED =
      Set.of("in", "at", "by", "near", "on", "during", "since", "after", "for");

  /** "Wants the officers arrested by Friday". */
  private static final Set<String> WISHING =
      Set.of("want", "wants", "wanted", "see", "get", "have", "having", "if");

  private static final Set<String> FEARED =
      Set.of("dead", "killed", "drowned", "trapped", "missing", "injured", "wounded", "to");

  private static final Set<String> OBLIGING = Set.of("should", "must", "shall", "ought");

  private static final Set<String> PERFECT = Set.of("has", "have", "'ve");

  /** The words of a noun's own clause; what comes further behind is of something else. */
  private static final int AHEAD = 9;

  private static final int MONTH = 31;

  private final Map<String, List<Cue>> byLastWord = new HashMap<>();

  StatusReader(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        List<String> words = List.of(cells[0].split(" "));
        byLastWord
            .computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>())
            .add(new Cue(words, cells[1], cells[2]));
      }
    }
    byLastWord.values().forEach(cues -> cues.sort((a, b) -> b.words().size() - a.words().size()));
  }

  Status of(SentenceView view, TriggerMatcher.Match match) {
    Map<String, String> nearest = nearest(view, match);
    if (isFiction(view, match.from())) {
      nearest.put("fiction", "fiction");
    }
    if (new Charges(view).isFor(match.from())) {
      nearest.putIfAbsent("background", "background");
    }
    return status(view, match, nearest);
  }

  /**
   * "To justify the coup", "walked out to protest", "had to fire tear gas": the words before tell
   * that it has been done, whatever else the sentence plans.
   */
  boolean tellsDone(SentenceView view, TriggerMatcher.Match match) {
    Map<String, String> nearest = nearest(view, match);
    boolean happened = nearest.containsKey("happened");
    if (happened && "happened".equals(nearest.get("reality"))
        || !match.isNoun() && isReached(view, match, VerbGroup.around(view, match).from())) {
      return true;
    }
    return match.isNoun()
        ? "done".equals(nearest.get("done")) && "happened".equals(nearest.get("reality"))
        : nearest.containsKey("crowd")
            && !nearest.containsKey("reality")
            && "peaceful-protest".equals(match.entry().type());
  }

  private Map<String, String> nearest(SentenceView view, TriggerMatcher.Match match) {
    Map<String, String> nearest = new HashMap<>();
    boolean comma = false;
    for (int i = match.from() - 1; i >= 0; i--) {
      Token token = view.at(i);
      if (token.is(";", ":")
          || (token.is("but", "while", "although", "though", "however") && i < match.from() - 1)) {
        break;
      }
      if (isRelative(view, i) || isNextSaying(view, i)) {
        break;
      }
      if (token.is(",")) {
        int opened = Asides.opening(view, i);
        if (opened > 0) {
          i = opened;
          continue;
        }
        comma = true;
      }
      read(view, i, match.from(), comma, nearest);
    }
    return nearest;
  }

  /** "Plans after the attack that left 20 dead": the clause tells what happened. */
  private static boolean isRelative(SentenceView view, int at) {
    return at > 0
        && view.at(at).is("that", "which", "who")
        && (view.at(at - 1).isNoun() || view.covering(Mention.Date.class, at - 1) != null)
        && TELLING.contains(view.word(at + 1));
  }

  /** "Denied it and said that they killed 40": what is said behind it is another thing. */
  private static boolean isNextSaying(SentenceView view, int at) {
    return SAYING.contains(view.word(at)) && view.word(at - 1).equals("and");
  }

  /** Whether something else is said in the sentence before the words. */
  static boolean isOfNextSaying(SentenceView view, TriggerMatcher.Match match) {
    for (int i = match.from() - 1; i > 0; i--) {
      if (isNextSaying(view, i)) {
        return true;
      }
    }
    return false;
  }

  /** "in the exercise scenario": all that the sentence tells behind it is played. */
  private boolean isFiction(SentenceView view, int before) {
    for (int i = 0; i < before; i++) {
      for (Cue cue : byLastWord.getOrDefault(view.word(i), List.of())) {
        if (cue.axis().equals("fiction") && ends(view, i - cue.words().size() + 1, cue.words())) {
          return true;
        }
      }
    }
    return false;
  }

  private void read(
      SentenceView view, int last, int trigger, boolean comma, Map<String, String> nearest) {
    List<Cue> cues = byLastWord.getOrDefault(view.word(last), List.of());
    // "3 May" is a month; "last March", "feared dead" and "non-life threatening" hold no cue
    if (cues.isEmpty()
        || Phrases.isInName(view, last)
        || view.covering(Mention.Date.class, last) != null
        || isFearedDead(view, last)
        || view.word(last - 1).endsWith("life")) {
      return;
    }
    for (Cue cue : cues) {
      if (cue.axis().equals("behind")) {
        continue;
      }
      int first = last - cue.words().size() + 1;
      if (first < 0 || !ends(view, first, cue.words())) {
        continue;
      }
      int distance = trigger - last;
      boolean reaches =
          switch (cue.value()) {
            case "not" -> distance <= 3;
            case "generic" -> distance <= 3;
            case "able" -> distance <= 3;
            case "done" -> distance <= 3;
            case "batch" -> distance <= 3 && !isDated(view);
            case "denies" -> !comma || distance <= 12;
            case "fiction" -> true;
            case "background" -> !comma && distance <= 12 && !isTie(view, last);
            default -> !comma || OPEN_CONDITION.contains(cue.words().get(0));
          };
      if (reaches) {
        nearest.putIfAbsent(cue.axis(), cue.value());
        if (cue.axis().equals("happened") || cue.axis().equals("done")) {
          nearest.putIfAbsent("reality", "happened");
        }
      }
      return;
    }
  }

  /** "Militants linked TO al-Qaeda killed four": says who they are. */
  private static boolean isTie(SentenceView view, int last) {
    int name = view.word(last + 1).equals("the") ? last + 2 : last + 1;
    return view.word(last).equals("to") && view.covering(Mention.Actor.class, name) != null;
  }

  /** "Twelve are feared dead after the attack": how many is the guess, not that it was. */
  private static boolean isFearedDead(SentenceView view, int at) {
    return view.word(at).equals("feared") && FEARED.contains(view.word(at + 1));
  }

  /** "A series of strikes on Monday" is of a day. */
  private static boolean isDated(SentenceView view) {
    return view.in(Mention.Date.class, 0, view.size()).stream()
        .anyMatch(d -> d.range().isKnown() && d.range().days() <= MONTH);
  }

  private static boolean ends(SentenceView view, int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!view.word(first + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Status status(
      SentenceView view, TriggerMatcher.Match match, Map<String, String> nearest) {
    Reality reality =
        switch (nearest.getOrDefault("reality", "happened")) {
          case "planned" -> Reality.PLANNED;
          case "hypothetical" -> Reality.HYPOTHETICAL;
          default -> Reality.HAPPENED;
        };
    if (nearest.containsKey("fiction")) {
      return new Status(Stance.ASSERTS, Reality.HYPOTHETICAL, true, false);
    }
    boolean noun = match.isNoun();
    if (noun && reality == Reality.HYPOTHETICAL && isBehindReport(view, match)) {
      reality = Reality.HAPPENED;
    }
    if (!noun) {
      reality = ofVerb(view, match, reality, nearest);
    }
    if (noun && reality == Reality.HAPPENED && undone(view, match.to())) {
      reality = Reality.HYPOTHETICAL;
    }
    if (noun && reality == Reality.HAPPENED && isYetToCome(view, match.to())) {
      reality = Reality.PLANNED;
    }
    boolean denies =
        nearest.containsKey("stance") && (nearest.get("stance").equals("denies") || !noun);
    return new Status(
        denies ? Stance.DENIES : Stance.ASSERTS,
        reality,
        nearest.containsKey("background"),
        nearest.containsKey("generic"));
  }

  /**
   * "might have died" reports; "might die" supposes; "to kill" has not happened unless one "managed
   * to".
   */
  private static Reality ofVerb(
      SentenceView view, TriggerMatcher.Match match, Reality read, Map<String, String> nearest) {
    VerbGroup group = VerbGroup.around(view, match);
    boolean happenedCue = nearest.containsKey("happened");
    if (group.perfect()
        && read == Reality.HYPOTHETICAL
        && !Set.of("would", "could").contains(view.word(group.from()))) {
      return Reality.HAPPENED;
    }
    if (read == Reality.HAPPENED
        && !group.perfect()
        && OBLIGING.contains(view.word(group.from()))) {
      return Reality.PLANNED; // "the army should withdraw": it has not
    }
    if (view.word(group.from()).equals("being") && view.word(group.from() - 1).equals("after")) {
      return Reality.HAPPENED; // "will lose an eye after being shot"
    }
    if (read == Reality.PLANNED && isPast(view, match)) {
      return Reality.HAPPENED;
    }
    boolean finite = group.from() < group.verb() || match.form() == Inflection.Form.PAST;
    if (group.infinitive()
        && !group.perfect()
        && !happenedCue
        && !isCaused(view, group.from())
        && !isReached(view, match, group.from())
        && !(nearest.containsKey("crowd") && "peaceful-protest".equals(match.entry().type()))) {
      return read == Reality.HYPOTHETICAL ? read : Reality.PLANNED;
    }
    return happenedCue && finite ? Reality.HAPPENED : read;
  }

  /** "Prompting the government to impose a curfew": who is made to do it did it. */
  private static boolean isCaused(SentenceView view, int from) {
    int at = from - 1;
    while (at > 0 && at > from - AHEAD && MADE.contains(view.at(at).tag())) {
      at--;
    }
    return at >= 0 && at < from - 1 && CAUSING.contains(view.word(at)) && !isToCome(view, at);
  }

  /** "Fired tear gas to disperse the crowd": the end is told with the means. */
  private static boolean isReached(SentenceView view, TriggerMatcher.Match match, int from) {
    int verb = Phrases.previousVerb(view, from);
    if (verb < 0 || !"protest-with-intervention".equals(match.entry().type())) {
      return false;
    }
    boolean resorted =
        view.word(verb).equals("to") && DOING.contains(view.word(verb - 1))
            || view.word(verb).equals("had") && view.word(verb + 1).equals("to");
    return resorted || MEANS.contains(view.word(verb)) && !isToCome(view, verb);
  }

  /** "To force them to leave", "may lead them to flee". */
  private static boolean isToCome(SentenceView view, int verb) {
    Token before = view.at(Math.max(0, verb - 1));
    boolean done = before.is("to") && DOING.contains(view.word(verb - 2));
    return !done && (before.tag().equals("AUX") || before.is("to", "not", "n't", "will"));
  }

  /** "The boat that tried to land was hit", "vowed to fight on and fled": nobody plans the past. */
  static boolean isPast(SentenceView view, TriggerMatcher.Match match) {
    if (match.isNoun()) {
      return false;
    }
    if (match.form() == Inflection.Form.FIXED) {
      return match.to() - match.from() > 1 && view.at(match.to() - 1).isVerb();
    }
    VerbGroup group = VerbGroup.around(view, match);
    if (group.infinitive()) {
      return false;
    }
    if (group.perfect() && PERFECT.contains(view.word(group.from())) || isReduced(view, group)) {
      return true;
    }
    for (int i = group.from(); i < group.verb(); i++) {
      if (PAST.contains(view.word(i))) {
        return true;
      }
    }
    return group.from() == group.verb() && match.form() == Inflection.Form.PAST;
  }

  /** "The release of reporters detained in Gao": they have been; not "wants them detained". */
  private static boolean isReduced(SentenceView view, VerbGroup group) {
    int noun = group.verb() - 1;
    boolean bare = group.from() == group.verb() && noun > 0 && view.word(noun).endsWith("s");
    if (!bare || !view.at(noun).isNoun() || !BEHIND_REDUCED.contains(view.word(group.to()))) {
      return false;
    }
    for (int i = noun; i >= Math.max(0, noun - AHEAD); i--) {
      if (WISHING.contains(view.word(i))) {
        return false;
      }
    }
    return group.passive();
  }

  /** "40 may have been killed in the assault": the assault itself is no guess. */
  private static boolean isBehindReport(SentenceView view, TriggerMatcher.Match match) {
    boolean definite = view.at(Math.max(0, match.from() - 1)).is("the", "'s");
    for (int i = match.from() - 2; definite && i > 0; i--) {
      if (view.at(i).is("have") && view.at(i - 1).is("may", "might", "must")) {
        return true;
      }
    }
    return false;
  }

  /** "An offensive against the group is to begin", "a rally is planned". */
  private boolean isYetToCome(SentenceView view, int from) {
    int end = Math.min(view.size(), from + AHEAD);
    for (int i = from; i < end && !view.at(i).is(",", ";", ".", "that", "which"); i++) {
      int last = i;
      boolean cue =
          byLastWord.getOrDefault(view.word(i), List.of()).stream()
              .anyMatch(
                  c ->
                      c.axis().equals("behind")
                          && last - c.words().size() + 1 >= from
                          && ends(view, last - c.words().size() + 1, c.words()));
      if (cue) {
        return true;
      }
    }
    return false;
  }

  private static boolean undone(SentenceView view, int from) {
    for (int i = from; i < Math.min(view.size(), from + 4); i++) {
      if (UNDONE.contains(view.word(i)) && !view.word(i).equals("repelled")) {
        return true;
      }
    }
    return false;
  }
}
