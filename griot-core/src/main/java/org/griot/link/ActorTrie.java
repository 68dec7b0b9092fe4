package org.griot.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their folded words. Only looked up by key: its order reaches no output. */
final class ActorTrie<T> {
  private final Map<String, ActorTrie<T>> next = new HashMap<>(2);
  private final List<T> values = new ArrayList<>(1);

  void put(String phrase, T value) {
    ActorTrie<T> node = this;
    for (String word : new ActorTokens(phrase).folded()) {
      node = node.next.computeIfAbsent(word, w -> new ActorTrie<>());
    }
    if (node == this) {
      throw new IllegalArgumentException("no word in \"" + phrase + "\"");
    }
    node.values.add(value);
  }

  /** All phrases that begin at the word, longest first; none crosses a sentence's end. */
  List<Hit<T>> from(ActorTokens words, int first) {
    ActorTrie<T> node = next.get(words.fold(first));
    if (node == null) {
      return List.of();
    }
    List<Hit<T>> hits = new ArrayList<>(2);
    node = this;
    for (int i = first; i < words.size(); i++) {
      node = node.next.get(words.fold(i));
      if (node == null) {
        break;
      }
      if (!node.values.isEmpty()) {
        hits.add(0, new Hit<>(first, i, node.values));
      }
      if (words.gap(i) == ActorTokens.BREAK || (words.possessive(i) && node.next.isEmpty())) {
        break;
      }
    }
    return hits;
  }

  /** A phrase found: its first and last word and what stands behind it. */
  record Hit<T>(int first, int last, List<T> values) {
    T value() {
      return values.get(0);
    }
  }
}
