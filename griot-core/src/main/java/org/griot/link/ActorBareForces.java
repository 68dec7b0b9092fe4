package org.griot.link;

import java.util.ArrayList;
import java.util.List;
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
  /** No further back, in words, is the owner of "its troops" sought. */
  private static final int SENTENCE = 40;

  /** Words for people in arms: they may be of any army, while "the army" is the country's own. */
  private static final Set<String> PEOPLE = ActorWords.list("forces-people");

  /** After "military", these make it the army: "military base". */
  private static final Set<String> THINGS = ActorWords.list("forces-things");

  /** After "the military", these make it a word for rule, not for soldiers. */
  private static final Set<String> RULE = ActorWords.list("forces-rule");

  /** "Government Science College": the last word of a longer name of something else. */
  private static final Set<String> HOUSES = ActorWords.list("forces-houses");

  /** So many words may stand between. */
  private static final int LONGEST_NAME = 4;

  private static final Set<String> FIGHTERS =
      Set.of("fighters", "rebels", "insurgents", "militants", "guerrillas");

  private static final Set<String> REBEL = ActorWords.list("forces-rebel");

  private static final Set<String> ITS = ActorWords.list("forces-its");

  private final ActorStates states;
  private final ActorTrie<Unit> units;

  ActorBareForces(ActorStates states, ActorTrie<Unit> units) {
    this.states = states;
    this.units = units;
  }

  List<ActorFind> in(ActorScene scene, List<ActorFind> named) {
    List<ActorFind> finds = new ArrayList<>();
    ActorForces forces = new ActorForces(scene, named);
    for (int i = 0; i < scene.words.size(); i++) {
      for (ActorTrie.Hit<Unit> hit : ActorStateFinder.unitsAt(units, scene.words, i)) {
        if (standsBare(scene.words, hit)
            && !beginsHouse(scene.words, hit)
            && !endsName(scene.words, hit)) {
          finds.add(read(scene, hit, forces));
          i = hit.last();
          break;
        }
      }
    }
    return finds;
  }

  private static boolean beginsHouse(ActorTokens words, ActorTrie.Hit<Unit> hit) {
    if (!words.capital(hit.first()) || words.capitals(hit.first())) {
      return false;
    }
    int end = hit.last();
    while (end < hit.last() + LONGEST_NAME
        && words.gap(end) <= ActorTokens.HYPHEN
        && words.capital(end + 1)
        && !HOUSES.contains(words.fold(end))) {
      end++;
    }
    return end > hit.last() && HOUSES.contains(words.fold(end));
  }

  /** "The Popular Army of the Andes" is no state's. */
  private static boolean endsName(ActorTokens words, ActorTrie.Hit<Unit> hit) {
    return words.capital(hit.first())
        && !words.capitals(hit.first())
        && words.gap(hit.first() - 1) <= ActorTokens.HYPHEN
        && words.capital(hit.first() - 1)
        && (REBEL.contains(words.fold(hit.first() - 1)) || isOfFighters(words, hit.last()));
  }

  /** "Red Hill Army fighters": a state's army has soldiers. */
  private static boolean isOfFighters(ActorTokens words, int last) {
    return words.gap(last) == ActorTokens.CLOSE && FIGHTERS.contains(words.fold(last + 1));
  }

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

  private ActorFind read(ActorScene scene, ActorTrie.Hit<Unit> hit, ActorForces forces) {
    Span span = scene.words.span(hit.first(), hit.last());
    ActorNation owner = owner(scene, hit.first());
    String kind = hit.value().kind();
    if (owner != null) {
      String why = "\"its\": the nation before it in the sentence";
      return find(hit, states.state(span, kind, owner.country(), scene.day(), why));
    }
    boolean people = PEOPLE.contains(scene.words.fold(hit.last()));
    Mention.Actor near = people ? forces.near(hit.first()) : null;
    if (near != null) {
      return find(hit, again(span, near));
    }
    String country = forces.onlyCountry(people);
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
    for (int i = first - 2; i >= Math.max(0, first - SENTENCE); i--) {
      if (scene.words.gap(i) == ActorTokens.BREAK) {
        break;
      }
      ActorNation nation = scene.nationAt(i);
      owner = nation != null && nation.isName() ? nation : owner;
    }
    return owner;
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
