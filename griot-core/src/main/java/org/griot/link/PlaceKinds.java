package org.griot.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of area and village that only some countries have, from {@code kinds.tsv}. */
final class PlaceKinds {
  static final PlaceKinds BUNDLED = new PlaceKinds();

  private static final int BESIDE_KM = 30;

  private static final long MOST_IN_VILLAGE = 300_000;
  private static final long MOST_IN_QUARTER = 150_000;
  private static final Set<String> QUARTERS = Set.of("neighbourhood", "neighborhood", "quarter");

  private final Map<String, Set<String>> lands = new HashMap<>();

  private PlaceKinds() {
    for (PlaceTable.Row row : PlaceTable.resource("kinds.tsv")) {
      lands.put(row.text("kind"), Set.copyOf(row.list("countries")));
    }
  }

  /**
   * 1 if one of the countries has such a kind, -1 if none has, 0 if many have it or nothing is
   * known.
   *
   * @param kind the folded word beside the name, or null
   */
  int fits(@Nullable String kind, List<String> countries) {
    Set<String> having = kind == null ? null : lands.get(kind);
    if (having == null) {
      return 0;
    }
    return countries.stream().anyMatch(having::contains) ? 1 : -1;
  }

  /**
   * "Bin village" is no other name of Vienna, the "Al-Geneina neighbourhood" of a town not the city
   * of that name: so many people live in none.
   */
  static boolean isTooLarge(GazetteerEntry entry, @Nullable String kind) {
    boolean village = "village".equals(kind) || "hamlet".equals(kind);
    boolean quarter = kind != null && QUARTERS.contains(kind);
    return !entry.isArea()
        && (village && entry.population() > MOST_IN_VILLAGE
            || quarter && entry.population() > MOST_IN_QUARTER);
  }

  /** A country, a part of the world, a sea. */
  static boolean isWide(GazetteerEntry entry) {
    return entry.feature().equals("country")
        || entry.feature().equals("region")
        || entry.feature().equals("water");
  }

  /** "Kwari in the Maru district": in another land, or far outside, lies another of that name. */
  static boolean excludes(PlaceSighting area, GazetteerEntry place) {
    GazetteerEntry chosen = area.chosen;
    if (chosen == null || !chosen.isArea() || chosen.countries().isEmpty()) {
      return false;
    }
    boolean abroad = place.countries().stream().noneMatch(chosen.countries()::contains);
    // "Centralia, Washington": any area of that name may be the one that is meant
    return abroad
        || area.entries.stream()
            .filter(GazetteerEntry::isArea)
            .allMatch(each -> isOutside(place, each));
  }

  private static boolean isOutside(GazetteerEntry place, GazetteerEntry area) {
    return area.feature().startsWith("admin")
        && place.position().distanceKm(area.position()) > 1.5 * area.radiusKm() + BESIDE_KM;
  }

  /** "The Red Sea" is no state on its coast. */
  static boolean isWater(String key) {
    return key.endsWith(" sea") || key.startsWith("gulf of ") || key.startsWith("strait of ");
  }
}
