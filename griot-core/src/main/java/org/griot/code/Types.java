package org.griot.code;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.griot.codebook.Circumstance;
import org.griot.codebook.Codebook;
import org.griot.codebook.Facts;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * Which type a chain has: the highest of its words, weighed against what the model sees, and the
 * codebook's decision rules over both.
 */
final class Types {
  private static final Set<String> VIOLENCE = Set.of("battle", "remote-violence", "civilians");
  private static final Set<String> AT_DEMONSTRATIONS =
      Set.of("demonstration", "civilians", "property", "detention");
  private static final Set<String> OUTCOMES = Set.of("property", "territory");

  private Types() {}

  /**
   * One sentence may tell a fight with its spoils: more goes together there than across reports.
   */
  static boolean inOneSentence(Codebook codebook, String a, String b) {
    if (codebook.mayBeSame(a, b)) {
      return true;
    }
    String left = codebook.type(a).family();
    String right = codebook.type(b).family();
    if (left.equals("demonstration") || right.equals("demonstration")) {
      return AT_DEMONSTRATIONS.contains(left) && AT_DEMONSTRATIONS.contains(right);
    }
    boolean fight = VIOLENCE.contains(left) || VIOLENCE.contains(right);
    boolean rest =
        (VIOLENCE.contains(left) || OUTCOMES.contains(left))
            && (VIOLENCE.contains(right) || OUTCOMES.contains(right));
    return fight && rest;
  }

  /** Whether the type is a fight, a strike or violence against people. */
  static boolean isViolence(Codebook codebook, @Nullable String type) {
    return type != null && VIOLENCE.contains(codebook.type(type).family());
  }

  /**
   * "Police arrested two men in connection with the kidnapping": who is taken for a crime is not
   * who was taken by it.
   *
   * @param told types of what is told, or of what lies behind it
   */
  static boolean isTakenForTaking(Set<String> told, Set<String> other) {
    boolean arrested = told.contains("arrests");
    boolean abducted = told.contains("abduction");
    return arrested != abducted
        && other.contains("arrests") == abducted
        && other.contains("abduction") == arrested;
  }

  static @Nullable String of(
      Codebook codebook,
      TypeChoice choice,
      Chain chain,
      @Nullable PartyType initiator,
      @Nullable PartyType target,
      boolean killed,
      boolean harmed,
      boolean unarmed) {
    String type = null;
    for (String candidate : chain.types()) {
      type = type == null ? candidate : codebook.moreSpecific(type, candidate);
    }
    type = atDemonstration(chain, type, initiator, killed);
    if (type == null && !harmed) {
      return null;
    }
    if (type == null) {
      boolean find = chain.circumstances().contains(Frame.FOUND_DEAD);
      type = find && chain.weapons().isEmpty() ? "mass-grave" : "attack";
    }
    if (isViolence(codebook, type)) {
      for (String weapon : chain.weapons()) {
        if (codebook.has(weapon) && (type.equals("attack") || type.equals("remote-explosive"))) {
          type = codebook.moreSpecific(type, weapon);
        }
      }
    }
    if (type.equals("remote-explosive") && isBombedByState(chain, initiator)) {
      type = "air-drone-strike";
    }
    Set<Circumstance> circumstances = circumstances(chain, unarmed, killed, harmed);
    boolean assault = isAssault(choice, chain, type);
    if (assault
        && (type.equals("shelling") || type.equals("grenade"))
        && target != null
        && target != PartyType.CIVILIANS) {
      circumstances.add(Circumstance.GROUND_FIGHTING);
    }
    Facts facts = new Facts(initiator, target, circumstances);
    String ruled = codebook.refine(type, facts);
    if (!ruled.equals(type)) {
      return ruled; // what the codebook says of these parties and circumstances stands
    }
    boolean forces = initiator == PartyType.STATE_FORCES || target == PartyType.STATE_FORCES;
    String seen = choice.seen(chain, ruled, forces);
    return codebook.refine(isArrest(ruled, seen, initiator) ? ruled : seen, facts);
  }

  /** Whom the forces of a state are said to have arrested they did not abduct. */
  private static boolean isArrest(String ruled, String seen, @Nullable PartyType initiator) {
    return initiator == PartyType.STATE_FORCES
        && ruled.equals("arrests")
        && seen.equals("abduction");
  }

  /**
   * Whether somebody also came on foot. What counts those whom the shells hit does not say so, nor
   * does "struck" or "attacked" where the model sees nothing but shelling.
   */
  private static boolean isAssault(TypeChoice choice, Chain chain, String type) {
    boolean shelledOnly = choice.sees(chain, type) && !choice.sees(chain, "armed-clash");
    return chain.types().contains("armed-clash")
        || !shelledOnly
            && chain.triggers().stream()
                .anyMatch(trigger -> "attack".equals(trigger.type()) && trigger.measure() == null);
  }

  /** "The air force bombed the village": armies bomb from the air where no device is named. */
  private static boolean isBombedByState(Chain chain, @Nullable PartyType initiator) {
    return initiator == PartyType.STATE_FORCES && chain.weapons().isEmpty();
  }

  /** What police or the crowd did to a march decides over the march itself. */
  private static @Nullable String atDemonstration(
      Chain chain, @Nullable String type, @Nullable PartyType initiator, boolean killed) {
    if (!"peaceful-protest".equals(type)) {
      return type;
    }
    if (chain.types().contains("violent-demonstration")) {
      return "violent-demonstration";
    }
    if (killed && initiator == PartyType.STATE_FORCES) {
      return "excessive-force-against-protesters";
    }
    return chain.types().contains("arrests") ? "protest-with-intervention" : type;
  }

  private static Set<Circumstance> circumstances(
      Chain chain, boolean unarmed, boolean killed, boolean harmed) {
    Set<Circumstance> found = EnumSet.noneOf(Circumstance.class);
    for (String kind : chain.circumstances()) {
      if (kind.equals(Frame.APART) || kind.equals(Frame.SAME_DAY)) {
        continue;
      }
      found.add(Circumstance.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    if (chain.types().contains("armed-clash") && !unarmed) {
      found.add(Circumstance.TWO_SIDED);
    }
    boolean taken = chain.types().stream().anyMatch(t -> t.endsWith("territory"));
    if (taken) {
      found.add(Circumstance.PLACE_TAKEN);
    }
    if (killed) {
      found.add(Circumstance.VICTIMS_KILLED);
    }
    if (harmed) {
      found.add(Circumstance.VIOLENCE_TO_PEOPLE);
    }
    return found;
  }
}
