package org.griot.code;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.griot.model.Place;
import org.griot.model.Position;
import org.jspecify.annotations.Nullable;

/** Whether two places may be one, and which of several says most. */
final class Areas {
  private static final int SLACK_KM = 15;
  private static final int REGION_KM = 50;
  private static final int WIDE_KM = 200;

  private Areas() {}

  static boolean mayBeSame(Place a, Place b) {
    if (sameName(a, b)) {
      return true;
    }
    if (!a.countries().isEmpty()
        && !b.countries().isEmpty()
        && a.countries().stream().noneMatch(b.countries()::contains)) {
      return false;
    }
    Position left = a.position();
    Position right = b.position();
    if (left == null || right == null || isCountry(a) || isCountry(b)) {
      return true;
    }
    int reach = precision(a) + precision(b);
    boolean region = precision(a) >= REGION_KM || precision(b) >= REGION_KM;
    return left.distanceKm(right) <= reach + (region ? REGION_KM : SLACK_KM);
  }

  /** Both are points of their own, and neither holds the other. */
  static boolean differ(Place a, Place b) {
    boolean fine =
        precision(a) < REGION_KM && precision(b) < REGION_KM && !isCountry(a) && !isCountry(b);
    return fine
        && a.position() != null
        && b.position() != null
        && !sameName(a, b)
        && !a.name().equals(b.name());
  }

  static boolean sameName(Place a, Place b) {
    return a.gazetteerId() != null && a.gazetteerId().equals(b.gazetteerId())
        || a.name().toLowerCase(Locale.ROOT).equals(b.name().toLowerCase(Locale.ROOT));
  }

  /** The finest of the places, the first of equals; null if there is none. */
  static @Nullable Place finest(List<Place> places) {
    return places.stream().min(Comparator.comparingInt(Areas::coarseness)).orElse(null);
  }

  private static int coarseness(Place place) {
    if (isCountry(place)) {
      return 100_000;
    }
    return place.position() == null ? 5_000 : precision(place);
  }

  /** A country, or an area as wide as one. */
  static boolean isWide(Place place) {
    return isCountry(place) || precision(place) > WIDE_KM;
  }

  static boolean isCountry(Place place) {
    return place.feature().equals("country");
  }

  private static int precision(Place place) {
    Integer km = place.precisionKm();
    return km == null ? REGION_KM : km;
  }
}
