package org.griot.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes the mentions of a state's arms and of peace missions, whatever words led to them. */
final class ActorStates {
  private static final int CLOSING_DAYS = 120;

  private final Map<String, List<RegisteredActor>> national = new LinkedHashMap<>();
  private final List<RegisteredActor> missions = new ArrayList<>();
  private final ActorRegistry registry;
  private final Countries countries;

  ActorStates(ActorRegistry registry, Countries countries) {
    this.registry = registry;
    this.countries = countries;
    for (RegisteredActor actor : registry.all()) {
      String home = actor.homeCountry();
      if (actor.kind().startsWith("national-") && home != null) {
        String stem = actor.kind().equals("national-army") ? "military" : "gov";
        national.computeIfAbsent(ActorIds.of(stem, home), k -> new ArrayList<>()).add(actor);
      } else if (actor.kind().endsWith("-mission")) {
        missions.add(actor);
      }
    }
  }

  /** The id of a state's arm on the day: the registry's where it has one ("fama"), else by rule. */
  String id(String stem, String country, @Nullable LocalDate day) {
    String id = ActorIds.of(stem, country);
    for (RegisteredActor actor : national.getOrDefault(id, List.of())) {
      if (actor.existedOn(day)) {
        return actor.id();
      }
    }
    return id;
  }

  /** The name of an actor, registered or made by rule: "Military of Ghana". */
  String name(String id) {
    Optional<RegisteredActor> actor = registry.byId(id).filter(a -> !a.kind().equals("by-rule"));
    if (actor.isPresent()) {
      return actor.get().name();
    }
    String country = ActorIds.country(id);
    String stem = ActorIds.stem(id).replace('-', ' ');
    if (stem.equals("gov")) {
      stem = "government";
    }
    String words = Character.toUpperCase(stem.charAt(0)) + stem.substring(1);
    if (country == null) {
      return words;
    }
    String land = countries.byAlpha2(country).map(Country::name).orElse(country);
    return ActorIds.isGeneric(id) ? words + " (" + land + ")" : words + " of " + land;
  }

  Mention.Actor state(Span span, String stem, String country, @Nullable LocalDate day, String why) {
    String id = id(stem, country, day);
    return new Mention.Actor(span, id, name(id), PartyType.STATE_FORCES, country, false, why);
  }

  /** The peace missions of the kind in the likely countries on the day, best country first. */
  List<RegisteredActor> missions(ActorScene scene, String kind) {
    Set<RegisteredActor> found = new LinkedHashSet<>();
    for (String country : scene.likelyCountries()) {
      missions.stream()
          .filter(m -> m.kind().equals(kind))
          .filter(m -> m.countries().contains(country))
          .filter(m -> open(m, scene.day()))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** A mission closes slowly: reports still name it some months after its last day. */
  private static boolean open(RegisteredActor mission, @Nullable LocalDate day) {
    LocalDate to = mission.to();
    if (day == null) {
      return true;
    }
    return mission.existedOn(day)
        || (to != null && day.isAfter(to) && !day.isAfter(to.plusDays(CLOSING_DAYS)));
  }

  /** The mission that "UN soldiers" are of: the best country's, or the only one; else the body. */
  Mention.Actor mission(Span span, ActorScene scene, String kind, String words) {
    List<RegisteredActor> found = missions(scene, kind);
    if (found.isEmpty() || (found.size() > 1 && !first(found, scene))) {
      String body = kind.equals("un-mission") ? "un" : "african-union";
      String why = found.isEmpty() ? "no mission is known there and then" : "more than one mission";
      return new Mention.Actor(
          span, body, name(body), PartyType.EXTERNAL, null, false, "\"" + words + "\": " + why);
    }
    RegisteredActor mission = found.get(0);
    String why =
        "\"" + words + "\": the mission in " + String.join(", ", mission.countries()) + " then";
    return new Mention.Actor(span, mission.id(), mission.name(), mission.type(), null, false, why);
  }

  private static boolean first(List<RegisteredActor> found, ActorScene scene) {
    if (scene.context.countries().isEmpty()) {
      return false;
    }
    String best = scene.context.countries().get(0);
    return found.get(0).countries().contains(best) && !found.get(1).countries().contains(best);
  }
}
