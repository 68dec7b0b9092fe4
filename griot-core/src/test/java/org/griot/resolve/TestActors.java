package org.griot.resolve;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * A registry of a few parties: "north-wing" is part of "league"; "unidentified-X-cc" are nobody.
 */
final class TestActors implements ActorRules {
  private static final Map<String, String> NAMES =
      Map.of(
          "army-ml", "Malian army",
          "army-ne", "Nigerien army",
          "army-bf", "Burkinabe army",
          "league", "League",
          "north-wing", "Northern Wing of the League",
          "front", "Front",
          "mission", "Mission");

  /** Ids of the real registry, for tests that use it. */
  private static final Set<String> REAL = Set.of("is", "issp", "fama");

  @Override
  public Kinship kinship(String a, String b, @Nullable LocalDate at) {
    if (a.equals(b)) {
      return Kinship.SAME;
    }
    if (isPartOf(a, b, at) || isPartOf(b, a, at)) {
      return Kinship.KIN;
    }
    boolean armed = isArmed(a) && isArmed(b);
    boolean open = isUnidentified(a) || isUnidentified(b);
    return open && armed ? Kinship.POSSIBLE : Kinship.DIFFERENT;
  }

  private static boolean isArmed(String actor) {
    return !actor.contains("civilians") && !actor.startsWith("army") && !actor.equals("mission");
  }

  @Override
  public boolean isUnidentified(String actor) {
    return actor.startsWith("unidentified") || actor.startsWith("civilians");
  }

  @Override
  public boolean isPartOf(String part, String whole, @Nullable LocalDate at) {
    return part.equals("north-wing") && whole.equals("league");
  }

  @Override
  public @Nullable String name(String actor) {
    if (REAL.contains(actor)) {
      return actor;
    }
    return isUnidentified(actor)
        ? actor.substring(0, actor.length() - 3).replace('-', ' ') + " (Mali)"
        : NAMES.get(actor);
  }

  @Override
  public PartyType type(String actor) {
    if (actor.startsWith("civilians")) {
      return PartyType.CIVILIANS;
    }
    if (actor.equals("mission")) {
      return PartyType.EXTERNAL;
    }
    return actor.startsWith("army") ? PartyType.STATE_FORCES : PartyType.REBEL_GROUP;
  }
}
