package org.griot.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.model.Sentence;

/**
 * The types that nothing in a sentence speaks for but a word with another meaning: "a gold mine"
 * blows up nobody, whatever the model makes of it, nor does the "mine" of the headline above it.
 *
 * @param bySentence the types, by the index of the sentence
 */
record TrappedTypes(Map<Integer, Set<String>> bySentence) {
  static final TrappedTypes NONE = new TrappedTypes(Map.of());

  static TrappedTypes of(List<SentenceView> views, TriggerMatcher lexicon) {
    if (views.stream().noneMatch(lexicon::mayHide)) {
      return NONE;
    }
    Map<Integer, Set<String>> trapped = new HashMap<>();
    Set<String> everywhere = new HashSet<>();
    Set<String> toldBelow = new HashSet<>();
    for (SentenceView view : views) {
      Set<String> hidden = new HashSet<>();
      Set<String> told = new HashSet<>();
      for (TriggerMatcher.Match match : lexicon.matches(view)) {
        if (match.entry().isTrap()) {
          hidden.addAll(lexicon.inside(view, match));
        } else if (match.entry().type() != null) {
          told.add(match.entry().type());
        }
      }
      if (view.sentence().role() == Sentence.Role.BODY) {
        everywhere.addAll(hidden);
        toldBelow.addAll(told);
      }
      hidden.removeAll(told);
      trapped.put(view.sentence().index(), hidden);
    }
    everywhere.removeAll(toldBelow);
    views.stream()
        .map(SentenceView::sentence)
        .filter(sentence -> sentence.role() == Sentence.Role.TITLE)
        .forEach(title -> trapped.merge(title.index(), everywhere, TrappedTypes::both));
    return new TrappedTypes(trapped);
  }

  boolean has(int sentence, String type) {
    return bySentence.getOrDefault(sentence, Set.of()).contains(type);
  }

  private static Set<String> both(Set<String> here, Set<String> everywhere) {
    Set<String> both = new HashSet<>(here);
    both.addAll(everywhere);
    return both;
  }
}
