package org.griot.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.griot.model.Mention;
import org.jspecify.annotations.Nullable;

/** The forces that a report names with their state or mission: what bare words may point to. */
final class ActorForces {
  /** How far back, in characters, "the soldiers" may point to soldiers named before. */
  private static final int REACH = 300;

  private final ActorScene scene;
  private final List<ActorFind> armed = new ArrayList<>();
  private final Set<String> actors = new TreeSet<>();
  private final Map<String, Integer> flags = new LinkedHashMap<>();
  private final Set<String> inArms = new TreeSet<>();

  ActorForces(ActorScene scene, List<ActorFind> named) {
    this.scene = scene;
    for (ActorFind find : named) {
      if (find.rank() == 1) {
        add(find);
      }
    }
    armed.sort(Comparator.comparingInt(ActorFind::last));
  }

  private void add(ActorFind find) {
    Mention.Actor first = find.mentions().get(0);
    String id = first.actor();
    boolean forces = id != null && !id.startsWith("gov-") && !id.equals("un");
    if (forces) {
      armed.add(find);
      actors.add(id);
    }
    for (Mention.Actor mention : find.mentions()) {
      String flag = mention.homeCountry() == null ? "" : mention.homeCountry();
      flags.merge(flag, 1, Integer::sum);
      if (forces) {
        inArms.add(flag);
      }
    }
  }

  /** The forces named shortly before, if forces of more than one flag are in the report. */
  Mention.@Nullable Actor near(int word) {
    if (actors.size() < 2) {
      return null;
    }
    int low = 0;
    int high = armed.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (armed.get(middle).last() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return null;
    }
    ActorFind find = armed.get(low - 1);
    int distance = scene.words.start(word) - scene.words.end(find.last());
    return distance <= REACH ? find.mentions().get(0) : null;
  }

  /** No other state's forces are named more often: "the army" is the country's own. */
  private boolean isHome(String home, boolean people) {
    int own = flags.getOrDefault(home, 0);
    int foreign = flags.values().stream().mapToInt(Integer::intValue).sum() - own;
    return own > 0 && (people ? own > foreign : own >= foreign);
  }

  /**
   * The one state whose forces are named and that the report is about, or its only country.
   *
   * @param people the words are for people ("soldiers"), who may be another state's
   */
  @Nullable String onlyCountry(boolean people) {
    List<String> about = scene.context.countries();
    if (about.size() == 1) {
      String home = about.get(0);
      int own = flags.getOrDefault(home, 0);
      int foreign = flags.values().stream().mapToInt(Integer::intValue).sum() - own;
      return !people || own >= foreign ? home : null;
    }
    String home = about.isEmpty() ? null : about.get(0);
    List<String> both = flags.keySet().stream().filter(about::contains).toList();
    // "a US official" who comments sends no soldiers
    if (both.size() == 1 && (both.get(0).equals(home) || inArms.contains(both.get(0)))) {
      return both.get(0);
    }
    if (home != null && isHome(home, people)) {
      return home;
    }
    boolean single = about.isEmpty() && flags.size() == 1 && !flags.containsKey("");
    return single ? flags.keySet().iterator().next() : null;
  }
}
