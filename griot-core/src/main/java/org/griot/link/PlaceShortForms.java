package org.griot.link;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Taza" in a report that tells of Taza Khurmatu: the first word of a longer name, which no place
 * of that country bears alone, is the place of the longer name and no namesake abroad.
 */
final class PlaceShortForms {
  private static final int LEAST_LETTERS = 4;

  private PlaceShortForms() {}

  /** Puts the short forms where the longer names are. */
  static void settle(Collection<List<PlaceSighting>> byName, PlaceCountries lands) {
    for (List<PlaceSighting> brief : byName) {
      PlaceSighting first = brief.get(0);
      if (first.key.length() < LEAST_LETTERS || first.key.contains(" ") || first.has("country")) {
        continue;
      }
      GazetteerEntry whole =
          byName.stream()
              .map(o -> whole(first.key, o))
              .filter(e -> e != null)
              .findFirst()
              .orElse(null);
      for (PlaceSighting s : brief) {
        if (whole != null && s.accepted && isAbroad(s, whole, lands)) {
          s.chosen = whole;
          s.rivals = List.of();
          s.match = "short for the name " + whole.name();
        }
      }
    }
  }

  private static @Nullable GazetteerEntry whole(String brief, List<PlaceSighting> longer) {
    PlaceSighting first = longer.get(0);
    return first.key.startsWith(brief + " ")
        ? longer.stream()
            .filter(s -> s.accepted && s.rivals.isEmpty())
            .map(s -> s.chosen)
            .filter(e -> e != null && !e.isArea())
            .findFirst()
            .orElse(null)
        : null;
  }

  private static boolean isAbroad(PlaceSighting s, GazetteerEntry whole, PlaceCountries lands) {
    GazetteerEntry e = s.chosen;
    return e != null
        && s.within.isEmpty()
        && s.entries.stream().noneMatch(n -> n.countries().equals(whole.countries()))
        && e.countries().stream().allMatch(c -> lands.support(c, s.key) <= 0);
  }
}
