package org.griot.link;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * "An Israeli drone", "Turkish air strikes": whose aircraft strike says little of where they do.
 * The countries of a text that nothing but such words name.
 */
final class PlaceStrikers {
  /** "Turkish armed drone". */
  private static final int BETWEEN = 1;

  private final PlaceTokens tokens;
  private final Countries countries;
  private final PlaceLexicon lexicon = PlaceLexicon.BUNDLED;

  PlaceStrikers(PlaceTokens tokens, Countries countries) {
    this.tokens = tokens;
    this.countries = countries;
  }

  /** ISO alpha-2. */
  Set<String> find() {
    Set<String> strikers = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isCapital(i)) {
        int at = i;
        country(i).ifPresent(c -> (strikesFrom(at) ? strikers : others).add(c.alpha2()));
      }
    }
    strikers.removeAll(others);
    return strikers;
  }

  private Optional<Country> country(int i) {
    String word = tokens.raw(i);
    return countries.byAdjective(word).or(() -> countries.byName(word));
  }

  private boolean strikesFrom(int nation) {
    for (int i = nation + 1; i <= nation + 1 + BETWEEN && i < tokens.count(); i++) {
      if (tokens.gap(i - 1) != PlaceTokens.Gap.SPACE || tokens.isPossessive(i - 1)) {
        return false;
      }
      if (lexicon.is("afar", tokens.fold(i))
          || lexicon.is("afar", tokens.fold(i) + " " + tokens.fold(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
