package org.griot.link;

import java.util.List;
import org.griot.link.PlaceSighting.Cue;
import org.griot.link.PlaceTokens.Gap;

/**
 * "The Al-Wadi market in Marib": a market, a prison, a mosque bears a name of its own, and the town
 * behind it is where it stands. Of a place that bears the same name elsewhere nothing is said.
 */
final class PlaceHouses {
  /** "Livestock market", "high security prison". */
  private static final int MOST_BEFORE = 2;

  /** So far from its middle a base may lie that is told to be in a town. */
  private static final double IN_TOWN_KM = 40;

  private final PlaceTokens tokens;
  private final PlaceLexicon lexicon = PlaceLexicon.BUNDLED;
  private final List<PlaceSighting> sightings;

  PlaceHouses(PlaceTokens tokens, List<PlaceSighting> sightings) {
    this.tokens = tokens;
    this.sightings = sightings;
  }

  /** Marks the names of houses, and doubts those that are told to stand elsewhere. */
  void read() {
    for (int i = 0; i < sightings.size(); i++) {
      PlaceSighting s = sightings.get(i);
      int house = s.has("country") ? -1 : house(s);
      s.house = house > 0;
      if (s.house && i + 1 < sightings.size()) {
        doubt(s, house, sightings.get(i + 1));
      }
    }
  }

  private void doubt(PlaceSighting s, int house, PlaceSighting next) {
    boolean told = stands(house, next) && (isTown(next) || !s.entries.isEmpty());
    if (told && !isAt(s, next)) {
      s.cue = Cue.AGAINST;
    }
  }

  /** The word for what bears the name; -1 if none does. */
  private int house(PlaceSighting s) {
    for (int i = s.last + 1; i <= s.last + 1 + MOST_BEFORE; i++) {
      if (i >= tokens.count() || tokens.gap(i - 1) != Gap.SPACE || tokens.isPossessive(i - 1)) {
        return -1;
      }
      if (lexicon.is("house", tokens.fold(i))) {
        return i;
      }
      if (tokens.isCapital(i) || lexicon.leadsToPlace(tokens.fold(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "Market in Marib", "market in the town of Marib". */
  private boolean stands(int house, PlaceSighting town) {
    int in = house + 1;
    boolean from = tokens.gap(house) == Gap.SPACE && tokens.fold(in).equals("in");
    int begins = Math.min(town.first, town.phraseFirst);
    return from
        && !town.entries.isEmpty()
        && town.cue.compareTo(Cue.WEAK) >= 0
        && (begins == in + 1 || begins == in + 2 && tokens.fold(in + 1).equals("the"));
  }

  /** Whether a place of that name lies there. */
  private static boolean isAt(PlaceSighting house, PlaceSighting there) {
    return house.entries.stream()
        .anyMatch(
            e ->
                there.entries.stream()
                    .filter(o -> !isTown(there) || !o.isArea())
                    .anyMatch(o -> isIn(e, o)));
  }

  private static boolean isTown(PlaceSighting there) {
    return !"area".equals(there.typed) && there.entries.stream().anyMatch(e -> !e.isArea());
  }

  private static boolean isIn(GazetteerEntry e, GazetteerEntry there) {
    return there.isArea()
        ? e.countries().stream().anyMatch(there.countries()::contains)
        : e.position().distanceKm(there.position()) < IN_TOWN_KM;
  }
}
