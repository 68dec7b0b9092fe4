package org.griot.evaluate.rights;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Person;
import org.griot.model.Reality;
import org.griot.model.Stance;

/** The set's violation types by Griot's event types and by what is said to befall people. */
final class Violations {
  private static final String DETENTION = "arbitrary detention";
  private static final String KIDNAPPING = "kidnapping";
  private static final String DISAPPEARANCE = "enforced disappearance";
  private static final String TORTURE = "torture";
  private static final String OTHER = "other";

  private static final Set<String> VIOLENT =
      Set.of(
          "attack",
          "armed-clash",
          "air-drone-strike",
          "shelling",
          "remote-explosive",
          "suicide-bomb",
          "grenade",
          "chemical-weapon",
          "mob-violence",
          "excessive-force-against-protesters",
          "protest-with-intervention");

  private static final Set<String> LESSER =
      Set.of("sexual-violence", "threat", "looting", "property-destruction");

  private Violations() {}

  /** Of a happening or a statistic that is told as a fact; none of all else. */
  static SortedSet<String> of(Claim claim) {
    SortedSet<String> labels = new TreeSet<>();
    boolean fact = claim.stance() == Stance.ASSERTS && claim.reality() == Reality.HAPPENED;
    if (!fact || claim.kind() == ClaimKind.RELATION) {
      return labels;
    }
    String type = String.valueOf(claim.type().id());
    Set<HarmKind> harm = harm(claim);
    boolean taken = type.equals("abduction");
    if (harm.contains(HarmKind.KILLED) && !isToll(claim)) {
      labels.add("killing");
    }
    if ((type.equals("arrests") || type.equals("capture-of-fighter")) && isOfSomebody(claim)) {
      labels.add(DETENTION);
    }
    if (harm.contains(HarmKind.ARRESTED) && !taken) {
      labels.add(DETENTION);
    }
    if (harm.contains(HarmKind.ABDUCTED) || taken) {
      labels.add(taken && isByState(claim) ? DISAPPEARANCE : KIDNAPPING);
    }
    if (type.equals("torture")) {
      labels.add(TORTURE);
    }
    if (claim.kind() == ClaimKind.EVENT) {
      lesser(type, harm, labels);
    }
    return labels;
  }

  private static void lesser(String type, Set<HarmKind> harm, SortedSet<String> labels) {
    boolean hurt = harm.contains(HarmKind.INJURED) && !type.equals(TORTURE);
    if (LESSER.contains(type) || hurt || VIOLENT.contains(type) && labels.isEmpty()) {
      labels.add(OTHER);
    }
  }

  /** A figure of deaths that nobody is said to have caused. */
  private static boolean isToll(Claim claim) {
    return claim.kind() == ClaimKind.STATISTIC
        && claim.parties().stream().noneMatch(p -> p.role() == PartyRole.INITIATOR);
  }

  private static boolean isOfSomebody(Claim claim) {
    return !claim.harm().isEmpty()
        || claim.persons().stream().anyMatch(Person::takesPart)
        || claim.parties().stream().anyMatch(p -> p.role() == PartyRole.TARGET);
  }

  /** People whom a state takes outside the law are made to disappear. */
  private static boolean isByState(Claim claim) {
    return claim.parties().stream()
        .anyMatch(p -> p.role() == PartyRole.INITIATOR && p.type() == PartyType.STATE_FORCES);
  }

  private static Set<HarmKind> harm(Claim claim) {
    Set<HarmKind> kinds = EnumSet.noneOf(HarmKind.class);
    claim.harm().stream().map(Harm::kind).forEach(kinds::add);
    Set<String> roles = new TreeSet<>();
    claim.persons().stream().map(Person::role).forEach(roles::add);
    roles.add(String.valueOf(claim.measure()));
    for (HarmKind kind : HarmKind.values()) {
      if (roles.contains(kind.name().toLowerCase(Locale.ROOT))) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
