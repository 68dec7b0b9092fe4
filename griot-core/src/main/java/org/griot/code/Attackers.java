package org.griot.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;

/**
 * Fighters who are told of only as dead or wounded: where soldiers or civilians were hit as well,
 * "63 terrorists killed" are the attackers' dead, not another target.
 */
final class Attackers {
  private static final Pattern THE_ATTACKERS =
      Pattern.compile("(?i)\\bthe (?:\\w+ )?(?:attackers|assailants|raiders|hijackers)$");

  /** So many characters before a word may hold "the" and "suspected". */
  private static final int BEFORE = 24;

  private Attackers() {}

  /** The parties with such fighters on the side that attacked, or left out where it is named. */
  static List<Party> sorted(List<Party> parties) {
    boolean others = parties.stream().anyMatch(p -> p.role() == PartyRole.TARGET && !isFighter(p));
    boolean attacked = parties.stream().anyMatch(p -> p.role() == PartyRole.INITIATOR);
    boolean named =
        parties.stream()
            .anyMatch(p -> p.role() == PartyRole.INITIATOR && Parties.isNonState(p.type()));
    if (!others || attacked && !named) {
      return parties;
    }
    List<Party> sorted = new ArrayList<>();
    for (Party party : parties) {
      boolean dead = party.role() == PartyRole.TARGET && isFighter(party) && isUnnamed(party);
      if (!dead) {
        sorted.add(party);
      } else if (!named) {
        sorted.add(as(party, PartyRole.INITIATOR));
      }
    }
    return List.copyOf(sorted);
  }

  private static boolean isFighter(Party party) {
    return Parties.isNonState(party.type()) || party.type() == PartyType.OTHER;
  }

  private static boolean isUnnamed(Party party) {
    return party.actor() != null
        && party.actor().startsWith("unidentified")
        && Parties.isNonState(party.type());
  }

  private static Party as(Party party, PartyRole role) {
    return new Party(
        party.actor(),
        party.name(),
        party.text(),
        role,
        party.type(),
        party.country(),
        party.attribution(),
        party.provenance());
  }

  /** "The attackers had been neutralised", "two of the assailants died": of the deed just told. */
  static boolean areHurt(String text, Frame frame) {
    return frame.dates().isEmpty()
        && frame.places().isEmpty()
        && frame.harmed().stream()
            .map(span -> text.substring(Math.max(0, span.start() - BEFORE), span.end()))
            .anyMatch(words -> THE_ATTACKERS.matcher(words).find());
  }
}
