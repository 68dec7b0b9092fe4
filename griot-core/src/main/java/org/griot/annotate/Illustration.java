package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * "The militia can still strike the capital. This was shown by an attack on a mosque": the deed is
 * told as an example of what that party does. The openings are data, {@code illustrations.tsv}.
 */
final class Illustration {
  private static final List<List<String>> OPENINGS =
      Resources.rows("illustrations.tsv").stream().map(row -> List.of(row.split(" "))).toList();

  private Illustration() {}

  /** The party of the sentence before as the doer of the first deed, if nobody else is. */
  static List<RoleLink> links(
      @Nullable SentenceView before,
      SentenceView view,
      List<TriggerFinder.Found> named,
      List<RoleLink> roles) {
    if (before == null || OPENINGS.stream().noneMatch(words -> opens(view, words))) {
      return List.of();
    }
    boolean done = roles.stream().anyMatch(link -> link.role().equals("initiator"));
    Mention.Actor party = done ? null : party(before);
    List<RoleLink> links = new ArrayList<>();
    for (TriggerFinder.Found one : named) {
      Trigger trigger = one.trigger();
      if (party != null && links.isEmpty() && trigger.type() != null) {
        links.add(new RoleLink(trigger, party, "initiator"));
      }
    }
    return links;
  }

  private static boolean opens(SentenceView view, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!view.word(i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The first armed group that the sentence names, else the subject of one of its verbs. */
  private static Mention.@Nullable Actor party(SentenceView view) {
    for (Mention.Actor actor : view.in(Mention.Actor.class, 0, view.size())) {
      if (isArmed(actor)) {
        return actor;
      }
    }
    for (int i = view.size() - 1; i > 0; i--) {
      if (view.at(i).isVerb() || view.at(i).tag().equals("AUX")) {
        Mention.Actor actor = UnlistedParties.of(view, Phrases.subject(view, i), "initiator");
        if (actor != null && isArmed(actor)) {
          return actor;
        }
      }
    }
    return null;
  }

  private static boolean isArmed(Mention.Actor actor) {
    return actor.type() == PartyType.REBEL_GROUP || actor.type() == PartyType.POLITICAL_MILITIA;
  }
}
