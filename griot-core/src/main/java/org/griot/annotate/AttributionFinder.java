package org.griot.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.annotate.Phrases.Range;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.Reality;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;

/**
 * Finds who is blamed, who claims, who denies and who may have done it; names no deed of its own.
 */
final class AttributionFinder {
  private record Cue(List<String> words, String basis, String where) {}

  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nor");

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
        if (stands(untagged, i, cue)) {
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
        if (stands(view, i, cue)) {
          link(view, i, cue, links);
          i += cue.words().size() - 1;
          break;
        }
      }
    }
    return links;
  }

  private static boolean stands(SentenceView view, int at, Cue cue) {
    for (int i = 0; i < cue.words().size(); i++) {
      if (!view.word(at + i).equals(cue.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static void link(SentenceView view, int at, Cue cue, List<RoleLink> links) {
    int end = at + cue.words().size();
    int from = at;
    while (from > 0
        && view.covering(Mention.Actor.class, from - 1) == null
        && (view.at(from - 1).tag().equals("AUX") || view.at(from - 1).tag().equals("ADV"))) {
      from--;
    }
    Range subject = Phrases.subject(view, from);
    if (!subject.isEmpty() && NOBODY.contains(view.word(subject.from()))) {
      return;
    }
    Range where =
        switch (cue.where()) {
          case "subject" -> subject;
          case "by" -> Phrases.object(view, end);
          default ->
              cue.basis().equals("possible")
                  ? new Range(end, possibleEnd(view, end))
                  : Phrases.object(view, end);
        };
    Span span = view.at(at).span().cover(view.at(end - 1).span());
    Trigger trigger =
        new Trigger(
            span,
            null,
            view.sentence().index(),
            ClaimKind.EVENT,
            Stance.ASSERTS,
            Reality.HAPPENED,
            true,
            null,
            Trigger.ATTRIBUTION,
            true,
            false);
    for (Mention.Actor actor : view.in(Mention.Actor.class, where.from(), where.to())) {
      if (!actor.generic() || cue.basis().equals("blamed")) {
        links.add(new RoleLink(trigger, actor, cue.basis()));
      }
    }
    if (cue.basis().equals("blamed")
        && cue.where().equals("object")
        && !subject.isEmpty()
        && !links.isEmpty()) {
      Span name = view.at(subject.from()).span().cover(view.at(subject.to() - 1).span());
      links.add(
          new RoleLink(
              trigger,
              new Mention.Speaker(name, words(view, subject), List.of(view.sentence().span())),
              "by"));
    }
  }

  /** "possible that A and/or men within B conducted": up to the verb. */
  private static int possibleEnd(SentenceView view, int from) {
    int at = from;
    while (at < view.size()
        && !(view.at(at).isVerb() && !view.at(at).lower().endsWith("ing"))
        && !view.at(at).is(".", ";")) {
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
