package org.griot.evaluate.police;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.griot.evaluate.task.Coded;
import org.griot.model.Claim;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Stance;

/** The set's labels for what claims say of the forces of the state. */
final class PoliceActions {
  static final String KILL = "KILL";
  static final String ARREST = "ARREST";
  static final String FORCE = "FORCE";

  /** Types that are an arrest whoever is named as its author. */
  private static final Set<String> ARRESTS = Set.of("arrests", "capture-of-fighter");

  /** Types that are force if the state's forces do it. */
  private static final Set<String> FORCEFUL =
      Set.of(
          "excessive-force-against-protesters",
          "attack",
          "armed-clash",
          "shelling",
          "air-drone-strike",
          "grenade",
          "chemical-weapon",
          "sexual-violence",
          "torture");

  private PoliceActions() {}

  /** The labels of one article; none if it was not coded. */
  static SortedSet<String> of(Coded.One article) {
    SortedSet<String> labels = new TreeSet<>();
    for (Claim claim : article.happened()) {
      String type = String.valueOf(claim.type().id());
      boolean byForces = byForces(claim);
      if (byForces && harms(claim, HarmKind.KILLED)) {
        labels.add(KILL);
      }
      if (ARRESTS.contains(type) || harms(claim, HarmKind.ARRESTED)) {
        labels.add(ARREST);
      }
      if (byForces && FORCEFUL.contains(type) || isIntervention(claim)) {
        labels.add(FORCE);
      }
    }
    return labels;
  }

  private static boolean byForces(Claim claim) {
    return claim.parties().stream()
        .anyMatch(p -> p.role() == PartyRole.INITIATOR && p.type() == PartyType.STATE_FORCES);
  }

  /** In Griot's codebook those who demonstrate begin it, and who intervenes is the other side. */
  private static boolean isIntervention(Claim claim) {
    return "protest-with-intervention".equals(claim.type().id())
        && claim.parties().stream().anyMatch(p -> p.type() == PartyType.STATE_FORCES);
  }

  private static boolean harms(Claim claim, HarmKind kind) {
    return claim.harm().stream().anyMatch(h -> h.kind() == kind && isAsserted(h));
  }

  private static boolean isAsserted(Harm harm) {
    return harm.stance() == Stance.ASSERTS;
  }
}
