package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.link.CountNouns;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * "Pulled nine passengers off a bus and shot them dead", "arrested a student and tortured him to
 * death": as many were harmed as were counted before, in the same sentence.
 */
final class PronounTolls {
  /** Not "injured": "shot him" is told of one who is counted among the dead elsewhere. */
  private static final Set<String> HARMS =
      Set.of("killed", "abducted", "arrested", "captured", "released");

  private static final Set<String> ONE = Set.of("him", "her");

  /** "Her son": no pronoun of its own. */
  private static final Set<String> OWNED = Set.of("NOUN", "PROPN", "ADJ", "NUM", "VERB");

  private static final Set<String> THEM = Set.of("them", "both");

  private PronounTolls() {}

  /** The links with the figures of those whom a pronoun stands for. */
  static List<RoleLink> counted(SentenceView view, List<Found> named, List<RoleLink> links) {
    List<RoleLink> all = new ArrayList<>(links);
    for (Found one : named) {
      Mention.Count count = isOpen(one, all) ? meant(view, one, all) : null;
      if (count != null) {
        all.add(new RoleLink(one.trigger(), count, RoleLink.HARM + one.trigger().measure()));
      }
    }
    return all;
  }

  private static boolean isOpen(Found one, List<RoleLink> links) {
    Trigger trigger = one.trigger();
    return trigger.kind() == ClaimKind.EVENT
        && trigger.measure() != null
        && HARMS.contains(trigger.measure())
        && !one.match().isNoun()
        && links.stream().noneMatch(l -> l.trigger().equals(trigger) && l.isToll());
  }

  /** The last people counted before the verb who are not the doers; null if there are none. */
  private static Mention.@Nullable Count meant(SentenceView view, Found one, List<RoleLink> links) {
    int verb = one.match().from();
    String pronoun = pronoun(view, one);
    Mention.Count last = null;
    for (Mention.Count count : view.in(Mention.Count.class, 0, verb)) {
      boolean people = count.noun() != null && CountNouns.isPerson(count.noun());
      if (people && !isDoer(count, one.trigger(), links)) {
        last = count;
      }
    }
    boolean single = last != null && Integer.valueOf(1).equals(last.high());
    return ONE.contains(pronoun) && single || THEM.contains(pronoun) && !single ? last : null;
  }

  /** The object right behind the verb, or inside its words: "shot THEM dead". */
  private static String pronoun(SentenceView view, Found one) {
    int to = one.match().to();
    for (int i = one.match().from() + 1; i < to; i++) {
      if (ONE.contains(view.word(i)) || THEM.contains(view.word(i))) {
        return view.word(i);
      }
    }
    int at = view.word(to).equals("all") && view.word(to + 1).equals("of") ? to + 2 : to;
    boolean owner =
        view.word(at).equals("her")
            && at + 1 < view.size()
            && OWNED.contains(view.at(at + 1).tag());
    return owner ? "" : view.word(at);
  }

  private static boolean isDoer(Mention.Count count, Trigger trigger, List<RoleLink> links) {
    return links.stream()
        .anyMatch(
            l ->
                l.trigger().equals(trigger)
                    && l.role().endsWith("initiator")
                    && l.mention().span().overlaps(count.span()));
  }
}
