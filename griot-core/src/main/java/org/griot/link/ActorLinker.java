package org.griot.link;

import java.util.ArrayList;
import java.util.List;
import org.griot.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Reads the actors of a text: names of the registry, states' forces by rule, peace missions by
 * country and date, and parties that are not named. What it cannot tell stays without an id, and
 * every reading says which alias or rule it rests on. Thread-safe.
 */
public final class ActorLinker {
  private final ActorNations nations;
  private final ActorNameFinder names;
  private final ActorStateFinder stateFinder;
  private final ActorGenericFinder generics;
  private final OutletParty outlets;

  public ActorLinker(ActorRegistry registry, Countries countries) {
    ActorStates states = new ActorStates(registry, countries);
    this.nations = new ActorNations(countries);
    this.names = new ActorNameFinder(registry);
    this.stateFinder = new ActorStateFinder(states);
    this.generics = new ActorGenericFinder(states);
    this.outlets = new OutletParty(this);
  }

  /**
   * All mentions of actors, in the order of the text. Of readings that overlap the longest wins.
   * Two mentions share a span only where the words stand for two actors at once ("German UN
   * soldiers": the mission and the army), and then their reasons say so.
   *
   * @param context what is known of the report; {@link ActorContext#UNKNOWN} if nothing
   */
  public List<Mention.Actor> actors(String text, ActorContext context) {
    ActorScene scene = new ActorScene(text, context, nations);
    List<ActorFind> first = names.in(scene);
    ActorDefinitions.read(scene, first);
    List<ActorFind> finds = new ArrayList<>(scene.defined.isEmpty() ? first : names.in(scene));
    finds.addAll(stateFinder.in(scene));
    finds.addAll(generics.in(scene));
    finds.removeIf(find -> ActorClothes.are(scene.words, find.last()));
    return new ActorSettlement(scene.words, finds).mentions();
  }

  /**
   * The party whose own statements an outlet publishes, by its name; null if it is none.
   *
   * @param context what is known of a report of that outlet
   */
  public Mention.@Nullable Actor issuer(String outlet, ActorContext context) {
    return outlets.of(outlet, context);
  }
}
