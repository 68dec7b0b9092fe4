package org.griot.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.link.RegisteredActor.Alias;
import org.griot.link.RegisteredActor.Rule;

/**
 * The countries that the parties of a text tell of: whoever names the Arakan Army writes of
 * Myanmar, as long as nothing else is said. A party that may be anywhere, or whose name is that of
 * several, tells nothing.
 */
final class PartyLands {
  /** What the only country of a party gains, and each of several. */
  private static final double HOME = 0.7;

  private static final double ONE_OF_SEVERAL = 0.5;

  /** Who is active in more countries than this tells of none. */
  private static final int MOST = 5;

  /** A name of fewer letters may be anything. */
  private static final int SHORTEST = 3;

  /** A name in folded words, as it is written, and where its bearer is active. */
  private record Name(List<String> words, boolean upper, List<String> countries) {}

  static final PartyLands BUNDLED = new PartyLands(ActorRegistry.bundled());

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  private PartyLands(ActorRegistry registry) {
    Map<List<String>, Name> names = new HashMap<>();
    Set<List<String>> shared = new HashSet<>();
    for (RegisteredActor actor : registry.all()) {
      List<String> countries = countries(actor);
      for (Alias alias : actor.aliases()) {
        List<String> words = words(alias.text());
        boolean plain =
            alias.rule() == Rule.PLAIN || alias.rule() == Rule.EXACT || alias.rule() == Rule.YIELDS;
        if (plain && !alias.generated() && alias.text().length() >= SHORTEST && !words.isEmpty()) {
          Name name = new Name(words, isUpper(alias.text()), countries);
          Name before = names.putIfAbsent(words, name);
          if (before != null && !before.countries().equals(countries)) {
            shared.add(words);
          }
        }
      }
    }
    names.forEach(
        (words, name) -> {
          if (!shared.contains(words) && !name.countries().isEmpty()) {
            byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(name);
          }
        });
  }

  private static List<String> countries(RegisteredActor actor) {
    if (actor.homeCountry() != null) {
      return List.of(actor.homeCountry());
    }
    boolean anywhere = actor.countries().contains("*") || actor.countries().size() > MOST;
    return anywhere ? List.of() : actor.countries();
  }

  private static List<String> words(String name) {
    PlaceTokens tokens = PlaceTokens.of(name);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(tokens.fold(i));
    }
    return words;
  }

  private static boolean isUpper(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Adds what the parties of the text say, each once. */
  void tell(PlaceTokens tokens, PlaceCountries lands) {
    Set<Name> told = new LinkedHashSet<>();
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isCapital(i) || tokens.isCapital(i + 1)) { // "al-Shabaab"
        for (Name name : byFirstWord.getOrDefault(tokens.fold(i), List.of())) {
          if (stands(tokens, i, name) && told.add(name)) {
            double weight = name.countries().size() == 1 ? HOME : ONE_OF_SEVERAL;
            String words = String.join(" ", name.words());
            name.countries().forEach(country -> lands.party(country, words, weight));
          }
        }
      }
    }
  }

  private static boolean stands(PlaceTokens tokens, int at, Name name) {
    for (int i = 0; i < name.words().size(); i++) {
      boolean same = tokens.fold(at + i).equals(name.words().get(i));
      if (!same || name.upper() && !tokens.isUpper(at + i)) {
        return false;
      }
    }
    return true;
  }
}
