package org.griot.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.griot.link.Countries;
import org.griot.link.Country;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The countries that a report speaks of, the most told of first: those that it names, what its
 * headline names more than the rest, and those where the places lie that it names.
 */
final class CountryHints {
  private static final int LONGEST_NAME = 6;
  private static final int NAMED = 4;
  private static final int IN_HEADLINE = 6;
  private static final int PARTY_IN_HEADLINE = 8;

  /** A place tells of its country as the country's name does, its repetition less. */
  private static final int PLACE = 4;

  /** Where the headline puts it, most of the report plays. */
  private static final int PLACE_IN_HEADLINE = 9;

  private static final int AGAIN = 1;
  private static final int MOST_AGAIN = 3;
  private static final int KEPT = 6;

  private final Countries countries;

  CountryHints(Countries countries) {
    this.countries = countries;
  }

  /**
   * ISO alpha-2 codes.
   *
   * @param places what the report seems to name, before anything is known of it
   * @param outlet the country of the outlet, which speaks where the report names none
   */
  List<String> of(
      List<Sentence> sentences,
      List<List<Token>> tokens,
      List<Mention.PlaceName> places,
      @Nullable String outlet) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      int weight = sentences.get(i).role() == Sentence.Role.TITLE ? IN_HEADLINE : 1;
      count(tokens.get(i), weight, weights);
    }
    Set<String> named = Set.copyOf(weights.keySet());
    places(places, headline(sentences), weights);
    if (weights.isEmpty() && outlet != null) {
      return List.of(outlet);
    }
    int most = weights.values().stream().mapToInt(w -> w).max().orElse(0);
    List<String> codes = new ArrayList<>(weights.keySet());
    codes.removeIf(c -> !named.contains(c) && 2 * weights.getOrDefault(c, 0) < most);
    codes.sort(Comparator.<String>comparingInt(c -> -weights.getOrDefault(c, 0)));
    return List.copyOf(codes.subList(0, Math.min(KEPT, codes.size())));
  }

  /** Where the body begins. */
  private static int headline(List<Sentence> sentences) {
    return sentences.stream()
        .filter(s -> s.role() == Sentence.Role.TITLE)
        .mapToInt(s -> s.span().end())
        .max()
        .orElse(0);
  }

  private static void places(
      List<Mention.PlaceName> places, int body, Map<String, Integer> weights) {
    Map<String, Integer> times = new HashMap<>();
    for (Mention.PlaceName mention : places) {
      Place place = mention.place();
      boolean telling = place.countries().size() == 1 && place.candidates().isEmpty();
      if (telling && !place.feature().equals("country")) {
        int before = times.merge(place.name(), 1, Integer::sum) - 1;
        int first = mention.span().start() < body ? PLACE_IN_HEADLINE : PLACE;
        int weight = before == 0 ? first : before <= MOST_AGAIN ? AGAIN : 0;
        weights.merge(place.countries().get(0), weight, Integer::sum);
      }
    }
  }

  private void count(List<Token> words, int weight, Map<String, Integer> weights) {
    boolean shouting =
        words.stream().noneMatch(w -> w.text().chars().anyMatch(Character::isLowerCase));
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at).text();
      int length =
          Character.isUpperCase(word.codePointAt(0)) && !(shouting && Countries.isPlainWord(word))
              ? named(words, at, weight, weights)
              : 0;
      at += Math.max(1, length);
    }
  }

  /** "US troops", "Russian missile": in a headline that may be who, and not where. */
  private boolean isAdjectival(List<Token> words, int at, int length) {
    String word = words.get(at).text();
    boolean letters =
        length == 1 && word.length() < 4 && word.equals(word.toUpperCase(Locale.ROOT));
    boolean adjective = countries.byName(word).isEmpty();
    return Character.isLowerCase(words.get(at + length).text().codePointAt(0))
        && (letters || length == 1 && adjective);
  }

  /** How many words from here name a country, the longest name first; counts it. */
  private int named(List<Token> words, int at, int weight, Map<String, Integer> weights) {
    for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
      StringBuilder name = new StringBuilder();
      for (Token word : words.subList(at, at + length)) {
        name.append(name.length() == 0 ? "" : " ").append(word.text());
      }
      Optional<Country> land = countries.byName(name.toString());
      Optional<Country> country = land.or(() -> countries.byAdjective(name.toString()));
      if (country.isPresent()) {
        boolean party = weight > 1 && at + length < words.size() && isAdjectival(words, at, length);
        // "Russian embassy" says less of where than "Russia" does.
        int full = land.isPresent() ? NAMED * weight : NAMED / 2 * weight;
        weights.merge(country.get().alpha2(), party ? PARTY_IN_HEADLINE : full, Integer::sum);
        return length;
      }
    }
    return 0;
  }
}
