package org.griot.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, GazetteerEntry> longer = new HashMap<>();
    for (List<PlaceSighting> names : byName) {
      String key = names.get(0).key;
      int gap = key.indexOf(' ');
      GazetteerEntry whole = gap < LEAST_LETTERS ? null : whole(names);
      if (whole != null) {
        longer.putIfAbsent(key.substring(0, gap), whole);
      }
    }
    for (List<PlaceSighting> brief : byName) {
      GazetteerEntry whole = longer.get(brief.get(0).key);
      if (whole == null || brief.get(0).has("country")) {
        continue;
      }
      for (PlaceSighting s : brief) {
        if (s.accepted && isAbroad(s, whole, lands)) {
          s.chosen = whole;
          s.rivals = List.of();
          s.match = "short for the name " + whole.name();
        }
      }
    }
  }

  private static @Nullable GazetteerEntry whole(List<PlaceSighting> names) {
    return names.stream()
        .filter(s -> s.accepted && s.rivals.isEmpty())
        .map(s -> s.chosen)
        .filter(e -> e != null && !e.isArea())
        .findFirst()
        .orElse(null);
  }

  private static boolean isAbroad(PlaceSighting s, GazetteerEntry whole, PlaceCountries lands) {
    GazetteerEntry e = s.chosen;
    return e != null
        && s.within.isEmpty()
        && s.entries.stream().noneMatch(n -> n.countries().equals(whole.countries()))
        && e.countries().stream().allMatch(c -> lands.support(c, s.key) <= 0);
  }
}
