package org.griot.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.griot.link.RegisteredActor.SchemeName;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an actor by its id, whether the registry holds it ("jnim") or a rule made it
 * ("military-gh", "civilians-ml"): name, type seen from a country, names in ACLED and UCDP.
 */
public final class ActorFacts {
  private final ActorRegistry registry;
  private final Countries countries;
  private final ActorStates states;
  private final Map<String, List<Regime>> regimes = new LinkedHashMap<>();
  private final Map<String, SchemeName> ucdpStates = new LinkedHashMap<>();

  public ActorFacts(ActorRegistry registry, Countries countries) {
    this.registry = registry;
    this.countries = countries;
    this.states = new ActorStates(registry, countries);
    for (ActorTable.Row row : ActorTable.bundled("regimes.tsv").rows()) {
      regimes
          .computeIfAbsent(row.text("country"), c -> new ArrayList<>())
          .add(new Regime(row.text("label"), row.date("from"), row.date("to"), row.orNull("name")));
    }
    for (ActorTable.Row row : ActorTable.bundled("ucdp-states.tsv").rows()) {
      ucdpStates.put(
          row.text("country"),
          new SchemeName("ucdp", row.text("ucdp"), row.text("name"), null, null));
    }
  }

  /** The name of the actor: the registry's, or made by rule ("Military of Ghana"). */
  public String name(String actorId) {
    return states.name(actorId);
  }

  /** The id of a state's armed forces on a day: "fama" for Mali, else "military-gh". */
  public String militaryOf(String country, @Nullable LocalDate day) {
    return states.id("military", country, day);
  }

  /** ISO alpha-2 of the state that the actor belongs to, or null. */
  public @Nullable String homeCountry(String actorId) {
    Optional<RegisteredActor> actor = registry.byId(actorId);
    if (actor.isPresent()) {
      return actor.get().homeCountry();
    }
    return ActorIds.isByRule(actorId) ? ActorIds.country(actorId) : null;
  }

  /**
   * The type of the actor seen from the country of an event (ACLED codebook 2025): a state's forces
   * are state forces at home and external abroad; rebels who have taken the state are state forces
   * from that day.
   *
   * @param country ISO alpha-2 of the event, or null if unknown: then as at home
   */
  public PartyType typeIn(String actorId, @Nullable String country, @Nullable LocalDate day) {
    PartyType type = typeAtHome(actorId, country, day);
    String home = homeCountry(actorId);
    boolean abroad = country != null && home != null && !home.equals(country);
    return type == PartyType.STATE_FORCES && abroad ? PartyType.EXTERNAL : type;
  }

  private PartyType typeAtHome(String actorId, @Nullable String country, @Nullable LocalDate day) {
    if (day != null) {
      for (ActorType type : registry.types()) {
        if (type.actor().equals(actorId) && type.holds(country, day)) {
          return type.type();
        }
      }
    }
    return registry
        .byId(actorId)
        .map(RegisteredActor::type)
        .orElseGet(() -> byRule(ActorIds.stem(actorId)));
  }

  private static PartyType byRule(String stem) {
    if (ActorIds.STATE.contains(stem)) {
      return PartyType.STATE_FORCES;
    }
    switch (stem) {
      case "unidentified-armed-group", "unidentified-gang":
        return PartyType.POLITICAL_MILITIA;
      case "unidentified-communal-militia":
        return PartyType.IDENTITY_MILITIA;
      case "unidentified-military":
        return PartyType.STATE_FORCES;
      case "unidentified-mercenaries":
        return PartyType.EXTERNAL;
      case "unidentified-foreign-fighters":
        return PartyType.REBEL_GROUP;
      case "protesters":
        return PartyType.PROTESTERS;
      case "rioters":
        return PartyType.RIOTERS;
      case "civilians":
        return PartyType.CIVILIANS;
      default:
        return PartyType.OTHER;
    }
  }

  /**
   * The actor's name in ACLED's files on a day: "Military Forces of Mali (2021-)", "JNIM: Group for
   * Support of Islam and Muslims", "Civilians (Mali)". Where ACLED's spelling is not known, ours.
   *
   * @param country ISO alpha-2 of the event, for parties that take its name; or null
   */
  public String acledName(String actorId, @Nullable String country, @Nullable LocalDate day) {
    Optional<RegisteredActor> actor = registry.byId(actorId);
    if (actor.isPresent()) {
      for (SchemeName name : actor.get().acledNames()) {
        if (name.validOn(day)) {
          return name.name();
        }
      }
    }
    String home = homeCountry(actorId);
    String stem = stem(actorId, actor.orElse(null));
    if (home != null && ActorIds.STATE.contains(stem)) {
      return forces(stem, home, day);
    }
    if (ActorIds.isGeneric(actorId)) {
      return generic(stem, home == null ? country : home);
    }
    return name(actorId);
  }

  private static String stem(String actorId, @Nullable RegisteredActor actor) {
    if (actor == null || actor.kind().equals("by-rule")) {
      return ActorIds.stem(actorId);
    }
    switch (actor.kind()) {
      case "national-army":
        return "military";
      case "national-government":
        return "gov";
      default:
        return "";
    }
  }

  private String forces(String stem, String home, @Nullable LocalDate day) {
    Regime regime = null;
    for (Regime candidate : regimes.getOrDefault(home, List.of())) {
      regime = candidate.holds(day) ? candidate : regime;
    }
    String land = countries.byAlpha2(home).map(Country::name).orElse(home);
    if (regime != null && regime.name != null) {
      land = regime.name;
    }
    String label = regime == null ? "" : " (" + regime.label + ")";
    String state = " of " + land + label;
    switch (stem) {
      case "gov":
        return "Government" + state;
      case "police":
        return "Police Forces" + state;
      case "gendarmerie":
        return "Police Forces" + state + " Gendarmerie";
      case "prison-guard":
        return "Police Forces" + state + " Prison Guards";
      case "border-guard":
        return "Police Forces" + state + " Border Guards";
      case "forest-guard":
        return "Police Forces" + state + " Forest Guards";
      case "air-force":
        return "Military Forces" + state + " Air Force";
      case "navy":
        return "Military Forces" + state + " Navy";
      case "national-guard":
        return "Military Forces" + state + " National Guard";
      default:
        return "Military Forces" + state;
    }
  }

  private String generic(String stem, @Nullable String country) {
    String land =
        country == null ? "" : countries.byAlpha2(country).map(Country::name).orElse(country);
    String where = land.isEmpty() ? "" : " (" + land + ")";
    switch (stem) {
      case "unidentified-military":
        return "Unidentified Military Forces" + where;
      case "unidentified-gang":
        return "Unidentified Gang" + where;
      case "unidentified-communal-militia":
        return "Unidentified Communal Militia" + where;
      case "protesters":
        return "Protesters" + where;
      case "rioters":
        return "Rioters" + where;
      case "civilians":
        return "Civilians" + where;
      default:
        return "Unidentified Armed Group" + where;
    }
  }

  /**
   * Id and name of the actor in the UCDP actor list on a day, or null if it has none. UCDP has one
   * actor for a government and all its forces, and one for all branches of the Islamic State.
   */
  public @Nullable SchemeName ucdp(String actorId, @Nullable LocalDate day) {
    Optional<RegisteredActor> actor = registry.byId(actorId);
    if (actor.isPresent()) {
      for (SchemeName name : actor.get().ucdp()) {
        if (name.validOn(day)) {
          return name;
        }
      }
    }
    boolean state =
        ActorIds.isState(actorId)
            || actor.filter(a -> a.type() == PartyType.STATE_FORCES).isPresent();
    String home = homeCountry(actorId);
    return state && home != null ? ucdpStates.get(home) : null;
  }

  private record Regime(
      String label, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String name) {
    boolean holds(@Nullable LocalDate day) {
      return day == null
          ? to == null
          : (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }
}
