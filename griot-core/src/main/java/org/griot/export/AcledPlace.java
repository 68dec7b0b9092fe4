package org.griot.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.griot.export.LeftOutException.Reason;
import org.griot.model.Place;
import org.griot.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * A point and ACLED's geo_precision (codebook 2025, "geo precision"): 1 a named settlement, 2 a
 * small area or near a settlement, 3 a larger region. A country alone, or an area as wide, is coded
 * for strategic developments only.
 */
record AcledPlace(AcledCountries.Country country, Place place, Position point, int precision) {
  private static final Set<String> SETTLED = Set.of("populated", "camp", "well");
  private static final Set<String> WIDE = Set.of("region", "admin1", "admin2", "country", "line");
  private static final int AT_KM = 10;
  private static final int NEAR_KM = 50;
  // "The Sahel" is no nearer than a country is.
  private static final int COUNTRY_KM = 250;

  static AcledPlace of(@Nullable Place place, boolean strategic) throws LeftOutException {
    if (place == null) {
      throw new LeftOutException(Reason.NO_PLACE, "no place");
    }
    String code = place.countries().isEmpty() ? null : place.countries().get(0);
    AcledCountries.Country country = AcledCountries.bundled().get(code);
    if (country == null) {
      throw new LeftOutException(
          Reason.NO_COUNTRY, code == null ? place.name() : place.name() + " in " + code);
    }
    Position point = place.position();
    if (point == null) {
      throw new LeftOutException(Reason.NO_PLACE, place.name() + " has no known position");
    }
    Integer km = place.precisionKm();
    boolean whole = place.feature().equals("country") || (km != null && km > COUNTRY_KM);
    if (whole && !strategic) {
      throw new LeftOutException(
          Reason.COUNTRY_ONLY, place.name() + (km == null ? "" : ", within " + km + " km"));
    }
    return new AcledPlace(country, place, point, precision(place));
  }

  /** Four decimals, as ACLED gives them. */
  static String degrees(BigDecimal degrees) {
    return degrees.setScale(4, RoundingMode.HALF_UP).toPlainString();
  }

  private static int precision(Place place) {
    Integer km = place.precisionKm();
    if (WIDE.contains(place.feature())) {
      return 3;
    }
    if (km == null) {
      return 2;
    }
    if (km <= AT_KM && SETTLED.contains(place.feature())) {
      return 1;
    }
    return km <= NEAR_KM ? 2 : 3;
  }
}
