package org.griot.evaluate.muc4;

import org.griot.evaluate.muc4.Template.Draft;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;

/** Slots 8 to 11 from the initiators of a claim and the grounds on which each is named. */
final class Perpetrators {
  private Perpetrators() {}

  /**
   * Fills the slots.
   *
   * @param words what the report calls the parties by, the same in all templates
   */
  static void fill(Claim claim, PartyWords words, Draft draft) {
    for (Party party : claim.parties()) {
      if (party.role() == PartyRole.INITIATOR && !isCleared(party)) {
        category(party.type(), draft);
        if (isNamed(party)) {
          String name = words.name(party);
          draft.add(Slot.ORGANIZATION, Filler.of(name));
          draft.add(Slot.CONFIDENCE, Filler.of(confidence(party), name));
          words.description(party).ifPresent(d -> draft.add(Slot.INDIVIDUAL, Filler.of(d)));
        } else {
          draft.add(Slot.INDIVIDUAL, Filler.of(Fillers.text(party.text())));
        }
      }
    }
  }

  private static boolean isCleared(Party party) {
    return !party.attribution().isEmpty()
        && party.attribution().stream().allMatch(a -> a.basis() == Basis.DENIED);
  }

  /** An organisation with a name of its own; "guerrillas" and "army troops" have none. */
  private static boolean isNamed(Party party) {
    String actor = party.actor();
    return actor != null
        && !actor.startsWith("unidentified")
        && party.type() != PartyType.CIVILIANS
        && party.type() != PartyType.PROTESTERS
        && party.type() != PartyType.RIOTERS
        && !PartyWords.arePeople(party.text());
  }

  private static void category(PartyType type, Draft draft) {
    if (!draft.fillers(Slot.CATEGORY).isEmpty()) {
      return;
    }
    switch (type) {
      case STATE_FORCES -> draft.add(Slot.CATEGORY, Filler.of("STATE-SPONSORED VIOLENCE"));
      case REBEL_GROUP, POLITICAL_MILITIA, IDENTITY_MILITIA ->
          draft.add(Slot.CATEGORY, Filler.of("TERRORIST ACT"));
      default -> {
        // Neither.
      }
    }
  }

  /** The strongest ground (template-doc part 2, slot 11). */
  private static String confidence(Party party) {
    if (has(party, Basis.CLAIMED)) {
      return "CLAIMED OR ADMITTED";
    }
    if (has(party, Basis.BLAMED)) {
      boolean somebody =
          party.attribution().stream()
              .anyMatch((Attribution a) -> a.basis() == Basis.BLAMED && a.by() != null);
      return somebody ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
    }
    return has(party, Basis.OBSERVED) || party.attribution().isEmpty()
        ? "REPORTED AS FACT"
        : "POSSIBLE";
  }

  private static boolean has(Party party, Basis basis) {
    return party.attribution().stream().anyMatch(a -> a.basis() == basis);
  }
}
