package org.griot.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * "Two men shot in Kaduna on Monday died in hospital": the subject of the dying stands before what
 * befell it first. Those who were shot are the dead, and no longer the wounded.
 */
final class DiedOfIt {
  private static final Set<String> DYING = Set.of("died", "dies", "die", "succumbed");

  /** What ends the phrase that a participle opens. */
  private static final Set<String> CLOSES =
      Set.of(";", ".", ":", "and", "but", "that", "who", "when", "after", "before", "while");

  /** A preposition, by the tags that "in" is given. */
  private static final Set<String> BEHIND = Set.of("ADP", "SCONJ");

  private static final Set<String> HURT = Set.of("wounded", "injured");

  private static final int REACH = 14;
  private static final String INJURED = RoleLink.HARM + "injured";
  private static final String KILLED = RoleLink.HARM + "killed";

  private DiedOfIt() {}

  /** Gives the harmed of the participle to the verb that has none of its own. */
  static void settle(SentenceView view, List<RoleLink> links, List<Found> found) {
    for (Found died : found) {
      boolean dies = DYING.contains(view.word(died.match().from()));
      if (dies) {
        ofTheWounded(view, links, died, found);
      }
      Found befell = dies ? participle(view, died, found) : null;
      if (befell == null) {
        continue;
      }
      List<RoleLink> dead =
          links.stream().filter(l -> l.trigger().equals(died.trigger()) && l.isToll()).toList();
      List<RoleLink> hurt =
          links.stream()
              .filter(l -> l.trigger().equals(befell.trigger()) && l.role().equals(INJURED))
              .filter(l -> dead.isEmpty() || isAmong(dead, l))
              .toList();
      links.removeAll(hurt);
      if (dead.isEmpty()) {
        hurt.forEach(l -> links.add(new RoleLink(died.trigger(), l.mention(), KILLED)));
      }
    }
  }

  /** "FOUR OF THE WOUNDED died, three in Mogadishu": dead now, and no deed was done there. */
  private static void ofTheWounded(
      SentenceView view, List<RoleLink> links, Found died, List<Found> found) {
    int hurt = VerbGroup.around(view, died.match()).from() - 1;
    boolean the = hurt > 2 && view.at(hurt - 1).is("the", "those") && view.at(hurt - 2).is("of");
    Mention.Count some = the ? view.covering(Mention.Count.class, hurt - 3) : null;
    if (some == null || !HURT.contains(view.word(hurt))) {
      return;
    }
    Trigger own = died.trigger();
    Set<Trigger> wounded = new HashSet<>();
    found.stream().filter(f -> f.match().from() == hurt).forEach(f -> wounded.add(f.trigger()));
    links.removeIf(
        l ->
            l.mention().equals(some)
                || l.isToll() && wounded.contains(l.trigger())
                || l.settled().role().equals("place")
                    && (l.trigger().equals(own) || wounded.contains(l.trigger())));
    links.add(new RoleLink(own, some, KILLED));
  }

  private static boolean isAmong(List<RoleLink> dead, RoleLink hurt) {
    return dead.stream().anyMatch(l -> l.mention().span().overlaps(hurt.mention().span()));
  }

  /** The word for what befell the subject, in a clause without "who were"; null if none did. */
  private static @Nullable Found participle(SentenceView view, Found died, List<Found> found) {
    int from = VerbGroup.around(view, died.match()).from();
    for (int i = from - 1; i > Math.max(0, from - REACH); i--) {
      int at = i;
      Found verb =
          found.stream()
              .filter(f -> f.match().from() == at && !f.match().isNoun() && f.trigger().hurts())
              .findFirst()
              .orElse(null);
      if (verb != null) {
        boolean reduced =
            view.at(i - 1).isNoun()
                && verb.match().to() < from
                && BEHIND.contains(view.at(verb.match().to()).tag());
        return reduced ? verb : null;
      }
      if (CLOSES.contains(view.word(i)) || isFinite(view, i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isFinite(SentenceView view, int at) {
    return view.at(at).isVerb() && !view.word(at).endsWith("ing");
  }
}
