package org.griot.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.RoleLink;
import org.jspecify.annotations.Nullable;

/**
 * "Two soldiers were killed in an exchange of fire with rebels": where nobody is said to have begun
 * a fight, those told of first are the one side, and those they fought with the other.
 */
final class ClashSides {
  private static final String CLASH = "armed-clash";

  private final Set<String> struck = new HashSet<>();
  private final boolean open;

  /**
   * @param types those that the words of a chain stand for
   * @param links all of the chain
   */
  ClashSides(Set<String> types, List<RoleLink> links) {
    boolean begun = false;
    boolean beside = false;
    for (RoleLink link : links) {
      begun |= link.role().equals("initiator");
      if (link.role().equals("target")
          && CLASH.equals(link.trigger().type())
          && link.mention() instanceof Mention.Actor actor
          && Parties.isNonState(actor.type())) {
        struck.add(Parties.key(actor));
      }
    }
    for (RoleLink link : links) {
      beside |= isBeside(link);
    }
    this.open = types.contains(CLASH) && !begun && !struck.isEmpty() && beside;
  }

  /** The link as it is settled, its side turned where the fight wants it; null if it has none. */
  @Nullable RoleLink turned(RoleLink link) {
    RoleLink plain = link.settled();
    if (!open || !link.isLikely() || !(link.mention() instanceof Mention.Actor actor)) {
      return plain;
    }
    if (plain.role().equals("initiator")) {
      return null; // those they fought with, or who speaks of it
    }
    return isBeside(link) ? new RoleLink(link.trigger(), actor, "initiator") : plain;
  }

  /** Soldiers who are likely to have been hit, beside those fought with. */
  private boolean isBeside(RoleLink link) {
    return link.isLikely()
        && link.settled().role().equals("target")
        && link.mention() instanceof Mention.Actor actor
        && actor.type() == PartyType.STATE_FORCES
        && !struck.contains(Parties.key(actor));
  }
}
