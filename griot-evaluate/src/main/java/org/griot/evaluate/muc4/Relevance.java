package org.griot.evaluate.muc4;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DateRange;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Person;
import org.griot.model.Reality;
import org.griot.model.Side;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are incidents of the task (template-doc, 1.0): told as facts or threatened, of two
 * months at most, in or against one of nine countries, and not of armed forces alone.
 */
final class Relevance {
  static final Set<String> COUNTRIES = Set.of("AR", "BO", "CL", "CO", "EC", "SV", "GT", "HN", "PE");

  private static final int RECENT_DAYS = 62;

  /** Types that are fighting unless somebody unarmed is harmed. */
  private static final Set<String> FIGHTING =
      Set.of("armed-clash", "non-state-overtakes-territory", "government-regains-territory");

  /** The task's incident types by Griot's types. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("attack", "ATTACK"),
          Map.entry("armed-clash", "ATTACK"),
          Map.entry("air-drone-strike", "ATTACK"),
          Map.entry("shelling", "ATTACK"),
          Map.entry("chemical-weapon", "ATTACK"),
          Map.entry("sexual-violence", "ATTACK"),
          Map.entry("torture", "ATTACK"),
          Map.entry("property-destruction", "ATTACK"),
          Map.entry("threat", "ATTACK"),
          Map.entry("non-state-overtakes-territory", "ATTACK"),
          Map.entry("government-regains-territory", "ATTACK"),
          Map.entry("excessive-force-against-protesters", "ATTACK"),
          Map.entry("mob-violence", "ATTACK"),
          Map.entry("remote-explosive", "BOMBING"),
          Map.entry("suicide-bomb", "BOMBING"),
          Map.entry("grenade", "BOMBING"),
          Map.entry("disrupted-weapons-use", "BOMBING"),
          Map.entry("abduction", "KIDNAPPING"),
          Map.entry("looting", "ROBBERY"));

  private Relevance() {}

  /** The incident type, or null if the claim is no incident of the task. */
  static @Nullable String type(
      Claim claim, String country, @Nullable String home, @Nullable LocalDate published) {
    String type = TYPES.get(String.valueOf(claim.type().id()));
    boolean told =
        claim.kind() == ClaimKind.EVENT
            && claim.stance() == Stance.ASSERTS
            && claim.reality() != Reality.HYPOTHETICAL;
    boolean relevant =
        type != null
            && told
            && (COUNTRIES.contains(country) || home != null && COUNTRIES.contains(home))
            && isRecent(claim.toldDate(), published)
            && isSpecific(claim)
            && !isBetweenForces(claim, country);
    return relevant ? type : null;
  }

  private static boolean isRecent(@Nullable DateRange date, @Nullable LocalDate published) {
    LocalDate end = date == null ? null : date.end();
    return end == null || published == null || !end.isBefore(published.minusDays(RECENT_DAYS));
  }

  /** Somebody is named that attacked, or somebody or something that was attacked. */
  private static boolean isSpecific(Claim claim) {
    return !claim.harm().isEmpty()
        || claim.persons().stream().anyMatch(Person::takesPart)
        || !claim.material().isEmpty()
        || !claim.parties().isEmpty();
  }

  /** Only members of armed parties are harmed: war and police work, no terrorism. */
  private static boolean isBetweenForces(Claim claim, String country) {
    boolean civilians =
        claim.harm().stream().anyMatch(harm -> harm.side() == Side.CIVILIAN)
            || claim.parties().stream().anyMatch(party -> isOtherTarget(party, country))
            || claim.material().stream()
                .anyMatch(thing -> Set.of("destroyed", "hit").contains(thing.use()))
            || claim.persons().stream().anyMatch(person -> person.role().equals("killed"));
    boolean forces =
        claim.parties().stream()
            .anyMatch(party -> party.role() == PartyRole.TARGET && isArmed(party));
    boolean fighting =
        FIGHTING.contains(String.valueOf(claim.type().id()))
            || claim.harm().stream().anyMatch(harm -> harm.kind() == HarmKind.CAPTURED);
    return !civilians && (forces || fighting);
  }

  /** Somebody unarmed, or forces of another country. */
  private static boolean isOtherTarget(Party party, String country) {
    boolean foreign = party.country() != null && !party.country().equals(country);
    return party.role() == PartyRole.TARGET && (!isArmed(party) || foreign);
  }

  private static boolean isArmed(Party party) {
    return switch (party.type()) {
      case STATE_FORCES, REBEL_GROUP, POLITICAL_MILITIA, IDENTITY_MILITIA, EXTERNAL -> true;
      case RIOTERS, PROTESTERS, CIVILIANS, OTHER -> false;
    };
  }
}
