package org.griot.link;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The closed word lists of {@code person-cues.tsv} and the given names. */
final class PersonCues {
  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Set<String> givenNames = new HashSet<>();
  private final ActorTrie<String> intro = new ActorTrie<>();
  private final ActorTrie<String> alias = new ActorTrie<>();

  PersonCues() {
    for (ActorTable.Row row : ActorTable.bundled("person-cues.tsv").rows()) {
      words.put(row.text("kind"), Set.copyOf(new HashSet<>(row.list("words"))));
    }
    list("intro").forEach(phrase -> intro.put(phrase, phrase));
    list("alias").forEach(phrase -> alias.put(phrase, phrase));
    for (String line : ActorTable.resource("given-names.txt").split("\n")) {
      if (!line.startsWith("#")) {
        for (String name : line.strip().split(" ")) {
          givenNames.add(name.replace("-", ""));
        }
      }
    }
  }

  boolean is(String kind, String word) {
    return list(kind).contains(word);
  }

  private Set<String> list(String kind) {
    Set<String> list = words.get(kind);
    if (list == null) {
      throw new IllegalArgumentException("person-cues.tsv has no list " + kind);
    }
    return list;
  }

  boolean isGivenName(String word) {
    return givenNames.contains(word);
  }

  ActorTrie<String> intro() {
    return intro;
  }

  ActorTrie<String> alias() {
    return alias;
  }
}
