package org.griot.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Public persons: leaders and speakers of armed parties, states and organisations. */
final class PersonRegistry {
  private final Map<String, Public> byName = new LinkedHashMap<>();
  private final ActorTrie<Public> full = new ActorTrie<>();

  PersonRegistry(ActorRegistry actors) {
    Set<String> ids = new TreeSet<>();
    for (ActorTable.Row row : ActorTable.bundled("persons.tsv").rows()) {
      String actor = row.orNull("actor");
      Public person =
          new Public(
              row.text("id"),
              row.text("name"),
              row.list("aliases"),
              actor,
              wholes(actors, actor),
              row.date("died"));
      if (!ids.add(person.id)) {
        throw row.error("the id " + person.id + " is given twice");
      }
      if (actor != null && actors.byId(actor).isEmpty() && !ActorIds.isByRule(actor)) {
        throw row.error("there is no actor " + actor);
      }
      for (String name : person.names()) {
        byName.putIfAbsent(ActorTokens.key(name), person);
        if (ActorTokens.key(name).indexOf(' ') > 0) {
          full.put(name, person);
        }
      }
    }
  }

  /** By any full name or alias, as folded words; of one word only if it is given so. */
  @Nullable Public byName(String name) {
    return byName.get(ActorTokens.key(name));
  }

  /** The names of more than one word that stand in the text. */
  List<ActorTrie.Hit<Public>> in(ActorTokens words) {
    List<ActorTrie.Hit<Public>> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (ActorTrie.Hit<Public> hit : full.from(words, i)) {
        if (words.capital(hit.first()) && words.capital(hit.last())) {
          hits.add(hit);
          i = hit.last();
          break;
        }
      }
    }
    return hits;
  }

  /** What the party is or was a part of. */
  private static Set<String> wholes(ActorRegistry actors, @Nullable String actor) {
    Set<String> ids = new TreeSet<>();
    if (actor != null) {
      actors
          .byId(actor)
          .ifPresent(
              a ->
                  a.ties().stream()
                      .filter(t -> t.relation().equals("part-of"))
                      .forEach(t -> ids.add(t.parent())));
    }
    return ids;
  }

  /**
   * One public person.
   *
   * @param wholes ids of the parties that the person's party is or was a part of
   */
  record Public(
      String id,
      String name,
      List<String> aliases,
      @Nullable String actor,
      Set<String> wholes,
      @Nullable LocalDate died) {
    List<String> names() {
      List<String> names = new ArrayList<>(List.of(name));
      names.addAll(aliases);
      return names;
    }
  }
}
