package org.griot.decide;

import java.util.Locale;
import org.griot.model.Claim;
import org.griot.model.Decision.Action;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.Provenance;

/** Whether a decision says otherwise than the machine: then a person must say why. */
public final class Overrides {
  private Overrides() {}

  /**
   * Whether a person who takes this action must give a reason. A correction depends on its field.
   */
  public static boolean needsReason(Action action) {
    return action == Action.MUST_LINK || action == Action.CANNOT_LINK || action == Action.REJECT;
  }

  /** Whether the machine gave the claim a value for the field; filling a gap overrides nothing. */
  public static boolean machineSaid(Claim claim, String field) {
    return switch (field) {
      case "type" -> claim.type().id() != null && machine(claim.type().provenance());
      case "date" -> claim.date() != null && machine(claim.date().provenance());
      case "place" -> claim.place() != null && machine(claim.place().provenance());
      case "initiator" -> machineNamed(claim, PartyRole.INITIATOR);
      case "target" -> machineNamed(claim, PartyRole.TARGET);
      default -> !field.startsWith("harm.") || machineCounted(claim, field.substring(5));
    };
  }

  private static boolean machineNamed(Claim claim, PartyRole role) {
    return claim.parties().stream().anyMatch(p -> p.role() == role && machine(p.provenance()));
  }

  private static boolean machineCounted(Claim claim, String kind) {
    return claim.harm().stream()
        .anyMatch(harm -> name(harm.kind()).equals(kind) && machine(harm.provenance()));
  }

  private static String name(HarmKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static boolean machine(Provenance provenance) {
    return !(provenance instanceof Provenance.Human);
  }
}
