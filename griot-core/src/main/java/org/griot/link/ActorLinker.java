package org.griot.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.griot.model.Mention;

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

  public ActorLinker(ActorRegistry registry, Countries countries) {
    ActorStates states = new ActorStates(registry, countries);
    this.nations = new ActorNations(countries);
    this.names = new ActorNameFinder(registry);
    this.stateFinder = new ActorStateFinder(states);
    this.generics = new ActorGenericFinder(states);
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
    return settle(scene, finds);
  }

  private static List<Mention.Actor> settle(ActorScene scene, List<ActorFind> finds) {
    finds.sort(
        Comparator.comparingInt((ActorFind f) -> f.first() - f.last())
            .thenComparingInt(ActorFind::rank)
            .thenComparingInt(ActorFind::first));
    boolean[] taken = new boolean[scene.words.size()];
    List<ActorFind> kept = new ArrayList<>();
    for (ActorFind find : finds) {
      if (isFree(taken, find)) {
        for (int i = find.first(); i <= find.last(); i++) {
          taken[i] = true;
        }
        kept.add(find);
      }
    }
    kept.sort(Comparator.comparingInt(ActorFind::first));
    return kept.stream()
        .filter(find -> !isApposition(scene, kept, find))
        .flatMap(f -> f.mentions().stream())
        .toList();
  }

  /**
   * "the jihadist group Ansaroul Islam", "Islamic State (IS) terrorist group" and "fighters of the
   * Islamic State" are one party: the named one.
   */
  private static boolean isApposition(ActorScene scene, List<ActorFind> kept, ActorFind find) {
    if (find.rank() != 2) {
      return false;
    }
    ActorTokens words = scene.words;
    int next = find.last() + 1;
    boolean of = words.fold(next).equals("of") || words.fold(next).equals("from");
    int named = !of ? next : words.fold(next + 1).equals("the") ? next + 2 : next + 1;
    boolean group = ActorWords.BODIES.contains(words.fold(find.last()));
    for (ActorFind other : kept) {
      boolean after = other.first() == named && words.gap(find.last()) == ActorTokens.CLOSE;
      boolean before =
          group
              && other.last() == find.first() - 1
              && words.gap(other.last()) != ActorTokens.COMMA
              && words.gap(other.last()) != ActorTokens.BREAK;
      boolean back = group && other.last() < find.first() && isBack(words, find);
      if (other.rank() == 0 && (after || before || back)) {
        return true;
      }
    }
    return false;
  }

  /** "the terrorist group" after a group was named points back to it. */
  private static boolean isBack(ActorTokens words, ActorFind find) {
    return words.fold(find.first() - 1).equals("the") && !words.capital(find.first());
  }

  private static boolean isFree(boolean[] taken, ActorFind find) {
    for (int i = find.first(); i <= find.last(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
