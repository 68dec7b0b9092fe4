package org.griot.link;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.link.RegisteredActor.Tie;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * Says whether two actors that reports name may be one party: the same, a branch and its core, a
 * unit and its group, an army's contingent and its mission, an unidentified party and a group of
 * that kind there. Symmetric; for the merging of events, never to replace an id.
 */
public final class ActorTies {
  /** How many steps up the tree count as one tie: unit, group, core. */
  private static final int STEPS = 3;

  /** Strongest first: where sources differ on a tie, the closer one counts. */
  static final List<String> RELATIONS =
      List.of(
          "part-of",
          "merged-into",
          "successor-of",
          "contributes-to",
          "pledged-to",
          "allied-with",
          "split-from");

  private static final Map<String, Set<PartyType>> UNIDENTIFIED =
      Map.of(
          "unidentified-armed-group",
              Set.of(
                  PartyType.REBEL_GROUP, PartyType.POLITICAL_MILITIA, PartyType.IDENTITY_MILITIA),
          "unidentified-communal-militia",
              Set.of(PartyType.IDENTITY_MILITIA, PartyType.POLITICAL_MILITIA),
          "unidentified-gang", Set.of(PartyType.POLITICAL_MILITIA),
          "unidentified-mercenaries", Set.of(PartyType.EXTERNAL),
          "unidentified-foreign-fighters", Set.of(PartyType.REBEL_GROUP),
          "unidentified-military", Set.of(PartyType.STATE_FORCES, PartyType.EXTERNAL));

  private static final Set<String> ARMED_ARMS =
      Set.of(
          "military",
          "security-forces",
          "police",
          "gendarmerie",
          "national-guard",
          "air-force",
          "navy",
          "border-guard",
          "gov");

  /** What a report calls a force of the state by: "police" here, their battalion's name there. */
  private static final Set<String> NAMED_ARMS =
      Set.of("police", "paramilitary", "unit", "intelligence");

  private final ActorRegistry registry;
  private final ActorFacts facts;

  public ActorTies(ActorRegistry registry, Countries countries) {
    this.registry = registry;
    this.facts = new ActorFacts(registry, countries);
  }

  /**
   * Whether the two may be one party on the day.
   *
   * @param day of the event; if null, a tie of any time counts
   */
  public ActorCompatibility compatibility(String a, String b, @Nullable LocalDate day) {
    if (a.equals(b)) {
      return new ActorCompatibility(true, "same", 1, "the same actor");
    }
    ActorCompatibility found = first(a, b, day);
    return found != null
        ? found
        : new ActorCompatibility(false, "different", 0, a + " and " + b + " are not tied");
  }

  private @Nullable ActorCompatibility first(String a, String b, @Nullable LocalDate day) {
    ActorCompatibility found = sameState(a, b);
    found = found != null ? found : kin(a, b, day);
    found = found != null ? found : kin(b, a, day);
    found = found != null ? found : siblings(a, b, day);
    found = found != null ? found : unidentified(a, b, day);
    found = found != null ? found : unidentified(b, a, day);
    return found != null ? found : bothUnidentified(a, b);
  }

  /** Army, police and government of one state: reports use one for the other. */
  private @Nullable ActorCompatibility sameState(String a, String b) {
    String home = facts.homeCountry(a);
    boolean one = home != null && home.equals(facts.homeCountry(b)) && isArm(a) && isArm(b);
    if (!one) {
      return null;
    }
    boolean vague = a.contains("security-forces") || b.contains("security-forces");
    boolean army = isArmy(a) && isArmy(b);
    double strength = army ? 0.95 : vague ? 0.8 : 0.5;
    return new ActorCompatibility(true, "same-state", strength, "forces of one state, " + home);
  }

  private boolean isArm(String id) {
    if (ActorIds.isState(id)) {
      return ARMED_ARMS.contains(ActorIds.stem(id));
    }
    return registry
        .byId(id)
        .filter(x -> x.type() == PartyType.STATE_FORCES)
        .filter(x -> x.kind().startsWith("national-") || NAMED_ARMS.contains(x.kind()))
        .isPresent();
  }

  private boolean isArmy(String id) {
    return ActorIds.stem(id).equals("military")
        || registry.byId(id).filter(x -> x.kind().equals("national-army")).isPresent();
  }

  /** The second is above the first in the tree of ties. */
  private @Nullable ActorCompatibility kin(String a, String b, @Nullable LocalDate day) {
    Map<String, String> above = above(a, day);
    String how = above.get(b);
    if (how == null) {
      return null;
    }
    String on = day == null ? "" : " on " + day;
    switch (how) {
      case "contributes-to":
        return new ActorCompatibility(true, "contingent", 0.8, a + " has soldiers in " + b + on);
      case "allied-with":
        return new ActorCompatibility(true, "allied", 0.3, a + " and " + b + " act together" + on);
      case "merged-into", "successor-of":
        return new ActorCompatibility(true, "merged", 0.8, a + " and " + b + " are one over time");
      case "pledged-to":
        return new ActorCompatibility(true, "branch", 0.6, a + " has pledged itself to " + b);
      case "split-from":
        return new ActorCompatibility(
            true, "former-part", 0.3, a + " has split from " + b + ": reports mix them up");
      default:
        return new ActorCompatibility(true, "part-of", 0.85, a + " is part of " + b + on);
    }
  }

  /** Every actor above, with the weakest relation on the way to it. */
  private Map<String, String> above(String id, @Nullable LocalDate day) {
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, String> level = new LinkedHashMap<>();
    level.put(id, "part-of");
    for (int step = 0; step < STEPS; step++) {
      Map<String, String> next = new LinkedHashMap<>();
      level.forEach((child, how) -> collect(child, how, day, next));
      next.keySet().removeIf(x -> found.containsKey(x) || x.equals(id));
      found.putAll(next);
      level = next;
    }
    return found;
  }

  private void collect(
      String child, String how, @Nullable LocalDate day, Map<String, String> next) {
    RegisteredActor actor = registry.byId(child).orElse(null);
    boolean firm = how.equals("part-of") || how.equals("merged-into");
    if (actor == null || !firm) {
      return;
    }
    for (String relation : RELATIONS) {
      for (Tie tie : actor.ties()) {
        if (tie.relation().equals(relation) && tie.heldOn(day)) {
          next.putIfAbsent(tie.parent(), relation);
        }
      }
    }
  }

  /** Two branches of one core, or two units of one group: weak, but reports mix them up. */
  private @Nullable ActorCompatibility siblings(String a, String b, @Nullable LocalDate day) {
    Set<String> common = new LinkedHashSet<>();
    Map<String, String> aboveB = above(b, day);
    above(a, day)
        .forEach(
            (parent, how) -> {
              if (how.equals("part-of") && "part-of".equals(aboveB.get(parent))) {
                common.add(parent);
              }
            });
    if (common.isEmpty()) {
      return null;
    }
    String parent = common.iterator().next();
    return new ActorCompatibility(
        true, "branch", 0.3, a + " and " + b + " are both part of " + parent);
  }

  /** "gunmen" and a group that is active there. */
  private @Nullable ActorCompatibility unidentified(
      String generic, String actor, @Nullable LocalDate day) {
    Set<PartyType> types = UNIDENTIFIED.get(ActorIds.stem(generic));
    if (types == null || ActorIds.isGeneric(actor)) {
      return null;
    }
    String country = ActorIds.country(generic);
    if (!types.contains(facts.typeIn(actor, country, day)) || !isActive(actor, country)) {
      return null;
    }
    String where = country == null ? "" : " in " + country;
    return new ActorCompatibility(
        true, "unidentified", 0.4, "an unidentified party" + where + " may be " + actor);
  }

  private boolean isActive(String id, @Nullable String country) {
    RegisteredActor actor = registry.byId(id).orElse(null);
    if (country == null || actor == null) {
      return country == null || country.equals(ActorIds.country(id));
    }
    return actor.countries().contains(country)
        || actor.countries().contains("*")
        || country.equals(actor.homeCountry());
  }

  /** Two parties that are not named, in one country or one of them in none. */
  private static @Nullable ActorCompatibility bothUnidentified(String a, String b) {
    if (!ActorIds.isGeneric(a) || !ActorIds.isGeneric(b)) {
      return null;
    }
    String ca = ActorIds.country(a);
    String cb = ActorIds.country(b);
    boolean sameCountry = ca == null || cb == null || ca.equals(cb);
    boolean armed = UNIDENTIFIED.containsKey(ActorIds.stem(a));
    boolean sameKind =
        ActorIds.stem(a).equals(ActorIds.stem(b))
            || (armed && UNIDENTIFIED.containsKey(ActorIds.stem(b)) && !isMilitary(a, b));
    if (!sameCountry || !sameKind) {
      return null;
    }
    return new ActorCompatibility(
        true, "unidentified-both", 0.5, "neither is named: " + a + ", " + b);
  }

  private static boolean isMilitary(String a, String b) {
    return a.startsWith("unidentified-military") != b.startsWith("unidentified-military");
  }
}
