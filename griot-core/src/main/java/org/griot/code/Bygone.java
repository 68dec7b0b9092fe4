package org.griot.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Trigger;

/**
 * What a clause behind "since" tells: "the city has been on alert since gunmen killed 41 there". It
 * may be the deed of the report, but only where something that it says agrees.
 */
final class Bygone {
  private static final Pattern SINCE =
      Pattern.compile("(?<=[a-z,\")] )(?<!(?:has|have|had|'ve) )since (?!then\\b)");

  // A comma opens the main clause, unless an outcome stands behind it: ", killing 41".
  private static final Pattern MAIN_CLAUSE = Pattern.compile(", (?!\\w+ing\\b|which |who |that )");
  private static final Pattern PERFECT = Pattern.compile("(?:has|have|had)(?: \\w+){0,2} $");

  private Bygone() {}

  /** The words of a sentence that tell harm in such a clause, and the deed there. */
  static Set<Trigger> in(
      String text, Sentence sentence, List<Trigger> triggers, List<RoleLink> links) {
    Matcher since = SINCE.matcher(text).region(sentence.span().start(), sentence.span().end());
    if (!since.useTransparentBounds(true).find() || isDate(since, links)) {
      return Set.of();
    }
    Set<Trigger> told = new HashSet<>(triggers);
    told.removeIf(t -> !isIn(text, since.end(), t));
    return told.stream().anyMatch(Trigger::hurts) ? told : Set.of();
  }

  private static boolean isIn(String text, int clause, Trigger trigger) {
    if (trigger.span().start() < clause) {
      return false;
    }
    String clauseTo = text.substring(clause, trigger.span().end());
    String before = text.substring(clause, trigger.span().start());
    return !MAIN_CLAUSE.matcher(clauseTo).find() && !PERFECT.matcher(before).find();
  }

  /** "Since January". */
  private static boolean isDate(Matcher since, List<RoleLink> links) {
    return links.stream()
        .filter(l -> l.mention() instanceof Mention.Date)
        .anyMatch(
            l ->
                l.mention().span().end() > since.start()
                    && l.mention().span().start() <= since.end() + "the ".length());
  }

  /** Whether nothing says that such a frame is of the happening of a chain. */
  static boolean isApart(Chain chain, Frame frame) {
    return frame.bygone()
        && frame.dates().stream()
            .noneMatch(d -> chain.date() != null && d.isKnown() && d.overlaps(chain.date()))
        && frame.places().stream()
            .noneMatch(p -> chain.distinctPlaces().stream().anyMatch(q -> Areas.sameName(p, q)))
        && frame.victims().stream().noneMatch(v -> chain.victims().contains(v.name()))
        && frame.counts().stream()
            .noneMatch(c -> c.low() != null && chain.figures().contains(c.low()));
  }
}
