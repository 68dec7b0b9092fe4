package org.griot.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The countries of one report while its places are read, and what speaks for each: its name, a
 * party, a town that no other country could have. Each name speaks once, however often it stands,
 * so that what one ambiguous name says can be told apart from what the rest of the report says.
 * Used within one call.
 */
final class PlaceCountries {
  /** What one name says for the countries beside the one that it lies in. */
  private static final double NEIGHBOUR = 0.25;

  private final Countries table;
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<String, Map<String, Double>> speaking = new LinkedHashMap<>();
  private final Map<String, Double> sums = new LinkedHashMap<>();
  private final Set<String> named = new LinkedHashSet<>();
  private final Set<String> ofParties = new LinkedHashSet<>();
  private final Set<String> hinted = new LinkedHashSet<>();
  private final Set<String> strikers = new LinkedHashSet<>();
  private double heaviest;

  PlaceCountries(Countries table) {
    this.table = table;
  }

  /** A country that the caller knows the report to speak of. */
  void hint(String country, double weight) {
    hinted.add(country);
    table.byAlpha2(country).ifPresent(c -> hinted.addAll(c.neighbours()));
    mention(country, "", weight);
  }

  /** A country that the text names by those words. */
  void name(String country, String words, double weight) {
    named.add(country);
    mention(country, words, weight);
  }

  /** A party of that name is active there. */
  void party(String country, String name, double weight) {
    ofParties.add(country);
    mention(country, name, weight);
  }

  /** Whose aircraft strike, at home or beyond its borders. */
  void strikes(String country, double weight) {
    strikers.add(country);
    mention(country, "", weight);
  }

  boolean isStriker(String country) {
    return strikers.contains(country);
  }

  /** Whether one that strikes lies beside the country. */
  boolean isBesideStriker(String country) {
    return table.byAlpha2(country).map(Country::neighbours).orElse(List.of()).stream()
        .anyMatch(strikers::contains);
  }

  /** Something of that name tells of the country. */
  void mention(String country, String words, double weight) {
    double sum = weights.merge(country, weight, Double::sum);
    heaviest = Math.max(heaviest, sum);
    speaks(country, words, weight);
  }

  /** A place of that name was read as one of the country. */
  void speaks(String country, String words, double weight) {
    Map<String, Double> said = speaking.computeIfAbsent(country, c -> new HashMap<>());
    double before = said.getOrDefault(words, 0.0);
    if (weight > before) {
      said.put(words, weight);
      sums.merge(country, weight - before, Double::sum);
    }
  }

  /** From 0, a country the report has nothing to do with, to 1, the one it is about. */
  double weight(String country) {
    double own = weights.getOrDefault(country, 0.0);
    return heaviest == 0 ? 0 : own / Math.max(heaviest, 2);
  }

  /** The same without what the places of that name say themselves. */
  double weight(String country, String butName) {
    double own =
        weights.getOrDefault(country, 0.0)
            - speaking.getOrDefault(country, Map.of()).getOrDefault(butName, 0.0);
    return heaviest == 0 ? 0 : Math.max(0, own) / Math.max(heaviest, 2);
  }

  /** Whether the report names the country, or something that tells of it. */
  boolean isNamed(String country) {
    return weight(country) >= 0.2;
  }

  /** Whether the text itself names the country, or a party that is active there. */
  boolean isInText(String country) {
    return named.contains(country) || ofParties.contains(country);
  }

  /** Whether the text names any country. */
  boolean namesAny() {
    return !named.isEmpty();
  }

  boolean hasHints() {
    return !hinted.isEmpty();
  }

  /** Whether the caller named the country or one beside it. */
  boolean isHinted(String country) {
    return hinted.contains(country);
  }

  /** How much speaks for the country but the places of that name. */
  double support(String country, String butName) {
    return sums.getOrDefault(country, 0.0)
        - speaking.getOrDefault(country, Map.of()).getOrDefault(butName, 0.0);
  }

  /** What speaks most for any country but these. */
  double anyElse(List<String> countries, String butName) {
    return sums.keySet().stream()
        .filter(other -> !countries.contains(other))
        .mapToDouble(other -> support(other, butName))
        .max()
        .orElse(0);
  }

  /** What speaks most for a country that is neither one of these nor beside one of them. */
  double elsewhere(List<String> countries, String butName) {
    double most = 0;
    for (String other : sums.keySet()) {
      List<String> beside = table.byAlpha2(other).map(Country::neighbours).orElse(List.of());
      if (!countries.contains(other) && countries.stream().noneMatch(beside::contains)) {
        double sum = support(other, butName);
        for (String neighbour : beside) {
          sum += NEIGHBOUR * support(neighbour, butName);
        }
        most = Math.max(most, sum);
      }
    }
    return most;
  }

  /** Those named or their neighbours, heaviest first. */
  Set<String> near() {
    Set<String> near = new LinkedHashSet<>();
    for (String code : ranked()) {
      if (isNamed(code)) {
        near.add(code);
      }
    }
    for (String code : List.copyOf(near)) {
      table.byAlpha2(code).ifPresent(c -> near.addAll(c.neighbours()));
    }
    return near;
  }

  /** The countries of the report, heaviest first. */
  List<String> ranked() {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
