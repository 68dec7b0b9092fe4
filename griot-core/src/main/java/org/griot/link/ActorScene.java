package org.griot.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One report while its actors are linked: its words, its countries, the names it has spelt out. */
final class ActorScene {
  final ActorTokens words;
  final boolean withoutCapitals;
  final ActorContext context;
  final List<ActorNation> nations;

  /** Folded short names that the report spells out, to the actor's id; "" is something else. */
  final Map<String, String> defined = new LinkedHashMap<>();

  private final Set<String> mentioned = new LinkedHashSet<>();
  private final @Nullable ActorNation[] nationAt;

  ActorScene(String text, ActorContext context, ActorNations nations) {
    this.words = new ActorTokens(text);
    this.context = context;
    this.withoutCapitals = words.withoutCapitals();
    this.nations = nations.in(words, context.countries());
    this.nationAt = new ActorNation[words.size() + 1];
    for (ActorNation nation : this.nations) {
      nationAt[nation.first()] = nation;
      mentioned.add(nation.country());
    }
  }

  @Nullable ActorNation nationAt(int word) {
    return word < 0 || word >= words.size() ? null : nationAt[word];
  }

  /** The nation whose last word this is, or null. */
  @Nullable ActorNation nationEndingAt(int word) {
    for (int i = word; i >= 0 && i > word - 6; i--) {
      ActorNation nation = nationAt[i];
      if (nation != null) {
        return nation.last() == word ? nation : null;
      }
    }
    return null;
  }

  @Nullable LocalDate day() {
    return context.published();
  }

  boolean knowsNoCountry() {
    return context.countries().isEmpty() && mentioned.isEmpty();
  }

  /** How well the report's countries fit: 0 is best, -1 is not at all; anywhere fits. */
  int fit(List<String> countries) {
    if (countries.isEmpty()) {
      return 90;
    }
    for (int i = 0; i < context.countries().size(); i++) {
      if (countries.contains(context.countries().get(i))) {
        return i;
      }
    }
    for (String country : mentioned) {
      if (countries.contains(country)) {
        return 50;
      }
    }
    return -1;
  }

  /** The countries to look a mission up in, best first. */
  List<String> likelyCountries() {
    List<String> all = new ArrayList<>(context.countries());
    mentioned.stream().filter(c -> !all.contains(c)).forEach(all::add);
    return all;
  }

  /** The country that a party without one is put in: the report's best, or the only one named. */
  @Nullable String bestCountry() {
    if (!context.countries().isEmpty()) {
      return context.countries().get(0);
    }
    return mentioned.size() == 1 ? mentioned.iterator().next() : null;
  }
}
