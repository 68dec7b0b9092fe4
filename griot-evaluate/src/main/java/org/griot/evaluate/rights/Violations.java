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
import org.griot.model.Person;
import org.griot.model.Reality;
import org.griot.model.Stance;

/** The set's violation types by Griot's event types and by what is said to befall people. */
final class Violations {
  private static final String DETENTION = "arbitrary detention";
  private static final String KIDNAPPING = "kidnapping";
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
    if (harm.contains(HarmKind.KILLED)) {
      labels.add("killing");
    }
    if (type.equals("arrests") || type.equals("capture-of-fighter")) {
      labels.add(DETENTION);
    }
    if (harm.contains(HarmKind.ARRESTED) && !taken) {
      labels.add(DETENTION);
    }
    if (harm.contains(HarmKind.ABDUCTED) || taken) {
      labels.add(KIDNAPPING);
    }
    if (claim.kind() == ClaimKind.EVENT) {
      lesser(type, harm, labels);
    }
    return labels;
  }

  private static void lesser(String type, Set<HarmKind> harm, SortedSet<String> labels) {
    boolean violent = VIOLENT.contains(type);
    boolean hurt = harm.contains(HarmKind.INJURED);
    if (LESSER.contains(type) || violent && (labels.isEmpty() || hurt)) {
      labels.add(OTHER);
    }
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
