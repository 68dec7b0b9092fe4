package org.griot.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.link.ActorStateFinder.Unit;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads words for an arm of the state that name no state: "the army", "soldiers". They mean the
 * state's forces that the report leaves to mean, marked as inferred; else unidentified forces.
 */
final class ActorBareForces {
  /** How far back, in characters, "the soldiers" may point to soldiers named before. */
  private static final int REACH = 300;

  /** Words for people in arms: they may be of any army, while "the army" is the country's own. */
  private static final Set<String> PEOPLE =
      Set.of("soldier", "soldiers", "troops", "servicemen", "infantrymen", "personnel");

  /** After "military", these make it the army: "military base". */
  private static final Set<String> THINGS =
      Set.of(
          "base",
          "bases",
          "camp",
          "camps",
          "post",
          "posts",
          "outpost",
          "outposts",
          "barracks",
          "convoy",
          "convoys",
          "patrol",
          "patrols",
          "vehicle",
          "vehicles",
          "checkpoint",
          "checkpoints",
          "position",
          "positions",
          "garrison",
          "headquarters",
          "truck",
          "trucks",
          "escort",
          "detachment",
          "spokesman",
          "spokesperson",
          "source",
          "sources",
          "helicopter");

  /** After "the military", these make it a word for rule, not for soldiers. */
  private static final Set<String> RULE =
      Set.of("junta", "rule", "government", "wing", "council", "regime", "dictatorship");

  private static final Set<String> ITS = Set.of("its", "their", "his", "her", "our", "whose");

  private final ActorStates states;
  private final ActorTrie<Unit> units;

  ActorBareForces(ActorStates states, ActorTrie<Unit> units) {
    this.states = states;
    this.units = units;
  }

  List<ActorFind> in(ActorScene scene, List<ActorFind> named) {
    List<ActorFind> finds = new ArrayList<>();
    List<ActorFind> forces = named.stream().filter(f -> f.rank() == 1).sorted(ORDER).toList();
    for (int i = 0; i < scene.words.size(); i++) {
      for (ActorTrie.Hit<Unit> hit : ActorStateFinder.unitsAt(units, scene.words, i)) {
        if (standsBare(scene.words, hit)) {
          finds.add(read(scene, hit, forces));
          i = hit.last();
          break;
        }
      }
    }
    return finds;
  }

  private static final java.util.Comparator<ActorFind> ORDER =
      java.util.Comparator.comparingInt(ActorFind::first);

  private static boolean standsBare(ActorTokens words, ActorTrie.Hit<Unit> hit) {
    String before = words.fold(hit.first() - 1);
    String after = words.fold(hit.last() + 1);
    byte gap = words.gap(hit.last());
    if (words.gap(hit.first() - 1) == ActorTokens.HYPHEN
        || (gap == ActorTokens.HYPHEN && ActorStateFinder.isTie(after))) {
      return false;
    }
    switch (hit.value().bare()) {
      case "yes":
        return true;
      case "the":
        return before.equals("the");
      case "thing":
        return before.equals("the") ? !RULE.contains(after) : THINGS.contains(after);
      default:
        return false;
    }
  }

  private ActorFind read(ActorScene scene, ActorTrie.Hit<Unit> hit, List<ActorFind> forces) {
    Span span = scene.words.span(hit.first(), hit.last());
    ActorNation owner = owner(scene, hit.first());
    String kind = hit.value().kind();
    if (owner != null) {
      String why = "\"its\": the nation before it in the sentence";
      return find(hit, states.state(span, kind, owner.country(), scene.day(), why));
    }
    boolean people = PEOPLE.contains(scene.words.fold(hit.last()));
    Mention.Actor near = people ? near(scene, hit.first(), forces) : null;
    if (near != null) {
      return find(hit, again(span, near));
    }
    String country = onlyCountry(scene, forces, people);
    if (country != null) {
      String why = "inferred: the only state that the report can mean is " + country;
      return find(hit, states.state(span, kind, country, scene.day(), why));
    }
    return find(hit, unidentified(scene, span, kind));
  }

  private static ActorFind find(ActorTrie.Hit<Unit> hit, Mention.Actor mention) {
    return new ActorFind(hit.first(), hit.last(), 1, mention);
  }

  /** "France has started to pull its troops out": the first nation of the sentence, by name. */
  private static @Nullable ActorNation owner(ActorScene scene, int first) {
    if (!ITS.contains(scene.words.fold(first - 1))) {
      return null;
    }
    ActorNation owner = null;
    for (int i = first - 2; i >= 0 && scene.words.gap(i) != ActorTokens.BREAK; i--) {
      ActorNation nation = scene.nationAt(i);
      owner = nation != null && nation.isName() ? nation : owner;
    }
    return owner;
  }

  /** The soldiers named shortly before, if soldiers of more than one flag are in the report. */
  private static Mention.@Nullable Actor near(ActorScene scene, int first, List<ActorFind> forces) {
    if (actors(forces).size() < 2) {
      return null;
    }
    Mention.Actor near = null;
    for (ActorFind find : forces) {
      boolean before = find.last() < first;
      if (before && scene.words.start(first) - scene.words.end(find.last()) <= REACH) {
        Mention.Actor mention = find.mentions().get(0);
        near = isArmed(mention) ? mention : near;
      }
    }
    return near;
  }

  private static Mention.Actor again(Span span, Mention.Actor near) {
    return new Mention.Actor(
        span,
        near.actor(),
        near.name(),
        near.type(),
        near.homeCountry(),
        near.generic(),
        "inferred: as the forces named shortly before");
  }

  private static boolean isArmed(Mention.Actor mention) {
    String id = mention.actor();
    return id != null && !id.startsWith("gov-") && !id.equals("un");
  }

  private static Map<String, Integer> actors(List<ActorFind> forces) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ActorFind find : forces) {
      Mention.Actor mention = find.mentions().get(0);
      if (isArmed(mention)) {
        counts.merge(String.valueOf(mention.actor()), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The one state whose forces are named and that the report is about, or its only country. */
  private static @Nullable String onlyCountry(
      ActorScene scene, List<ActorFind> forces, boolean people) {
    List<String> about = scene.context.countries();
    Map<String, Integer> named = new LinkedHashMap<>();
    for (ActorFind find : forces) {
      for (Mention.Actor mention : find.mentions()) {
        String flag = mention.homeCountry() == null ? "" : mention.homeCountry();
        named.merge(flag, 1, Integer::sum);
      }
    }
    List<String> both = named.keySet().stream().filter(about::contains).toList();
    if (about.size() == 1) {
      String home = about.get(0);
      int own = named.getOrDefault(home, 0);
      int foreign = named.values().stream().mapToInt(Integer::intValue).sum() - own;
      return !people || own >= foreign ? home : null;
    }
    if (both.size() == 1) {
      return both.get(0);
    }
    boolean single = about.isEmpty() && named.size() == 1 && !named.containsKey("");
    return single ? named.keySet().iterator().next() : null;
  }

  private Mention.Actor unidentified(ActorScene scene, Span span, String kind) {
    String best = scene.bestCountry();
    boolean military = kind.equals("military");
    String id =
        military
            ? ActorIds.of("unidentified-military", best)
            : best == null ? null : ActorIds.of(kind, best);
    String words = span.of(scene.words.text());
    return new Mention.Actor(
        span,
        id,
        id == null ? words : states.name(id),
        PartyType.STATE_FORCES,
        best,
        true,
        "no state is named and more than one is possible");
  }
}
