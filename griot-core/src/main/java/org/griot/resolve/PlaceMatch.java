package org.griot.resolve;

import java.util.List;
import java.util.Set;
import org.griot.model.Geometry;
import org.griot.model.Place;
import org.jspecify.annotations.Nullable;

/** Compares where two claims say it happened. */
final class PlaceMatch {
  private static final Set<String> AREAS =
      Set.of("region", "admin1", "admin2", "country", "line", "water");

  /** Up to here a position is taken to be the place itself and not somewhere near it. */
  static final int EXACT_KM = 10;

  /** Gazetteers place one village up to so far apart. */
  private static final double TWIN_KM = 3;

  private PlaceMatch() {}

  static void compare(Profile a, Profile b, Findings findings) {
    Place pa = a.place();
    Place pb = b.place();
    if (!isKnown(pa) || !isKnown(pb) || pa == null || pb == null) {
      findings.add(Evidence.PLACE_UNKNOWN, "one place is unknown");
      return;
    }
    if (pa.countries().stream().noneMatch(pb.countries()::contains)
        && !pa.countries().isEmpty()
        && !pb.countries().isEmpty()) {
      findings.contradict(pa.name() + " and " + pb.name() + " are in different countries");
      return;
    }
    if (isSameEntry(pa, pb) || pa.gazetteerId() == null && sameName(pa, pb)) {
      same(pa, pb, findings);
      return;
    }
    compareAreas(pa, pb, findings);
  }

  private static void same(Place a, Place b, Findings findings) {
    if (isExact(a) && isExact(b)) {
      findings.add(Evidence.PLACE_NAME, "both at " + a.name());
    } else if (isCountry(a)) {
      findings.add(Evidence.PLACE_COUNTRY, "both in " + a.name());
    } else if (isArea(a)) {
      findings.add(Evidence.PLACE_WITHIN, "both in " + a.name());
    } else {
      findings.add(Evidence.PLACE_CLOSE, "both at or near " + a.name());
    }
  }

  private static void compareAreas(Place a, Place b, Findings findings) {
    double gap = Areas.gapKm(a, b);
    if (gap < 0) {
      findings.add(Evidence.PLACE_COUNTRY, a.name() + " and " + b.name() + " may be one place");
    } else if (isCandidate(a, b) || isCandidate(b, a)) {
      findings.add(Evidence.PLACE_CANDIDATE, a.name() + " may mean the same as " + b.name());
    } else if (gap > slack(a, b)) {
      findings.contradictUnlessSamePerson(
          Evidence.PLACE_APART, a.name() + " is " + Math.round(gap) + " km from " + b.name());
    } else if (areTwoSites(a, b)) {
      findings.contradictUnlessSamePerson(
          Evidence.PLACE_APART, a.name() + " and " + b.name() + " are two places");
    } else if (isCountry(a) || isCountry(b)) {
      findings.add(Evidence.PLACE_COUNTRY, a.name() + " and " + b.name() + " agree");
    } else if (isArea(a) || isArea(b) || Areas.reachKm(a) + Areas.reachKm(b) > 60) {
      findings.add(Evidence.PLACE_WITHIN, a.name() + " and " + b.name() + " overlap");
      admin(a, b, findings);
    } else {
      findings.add(Evidence.PLACE_CLOSE, a.name() + " and " + b.name() + " are close");
      admin(a, b, findings);
    }
  }

  private static void admin(Place a, Place b, Findings findings) {
    if (differ(a.admin1(), b.admin1()) || differ(a.admin2(), b.admin2())) {
      findings.add(Evidence.PLACE_ADMIN, "administrative areas differ");
    }
  }

  /** Two names, each exactly placed, are two sites, unless the gazetteer just holds one twice. */
  private static boolean areTwoSites(Place a, Place b) {
    if (!isExact(a) || !isExact(b) || sameName(a, b)) {
      return false;
    }
    return a.position() == null
        || b.position() == null
        || a.position().distanceKm(b.position()) > TWIN_KM;
  }

  private static double slack(Place a, Place b) {
    return isExact(a) && isExact(b) ? TWIN_KM : 15;
  }

  private static boolean isSameEntry(Place a, Place b) {
    return a.gazetteerId() != null && a.gazetteerId().equals(b.gazetteerId());
  }

  private static boolean sameName(Place a, Place b) {
    return Names.fold(a.name()).equals(Names.fold(b.name()));
  }

  private static boolean isCandidate(Place a, Place b) {
    return b.gazetteerId() != null
        && sameName(a, b)
        && a.candidates().stream().anyMatch(c -> c.gazetteerId().equals(b.gazetteerId()));
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !Names.fold(a).equals(Names.fold(b));
  }

  static boolean isKnown(@Nullable Place place) {
    return place != null && (Areas.anchor(place) != null || !place.countries().isEmpty());
  }

  /** A named site, not an area and not a point some way from a name. */
  static boolean isExact(Place place) {
    return !isArea(place) && place.position() != null && Areas.reachKm(place) <= EXACT_KM;
  }

  static boolean isArea(Place place) {
    return AREAS.contains(place.feature())
        || place.geometry() != null && place.geometry().shape() != Geometry.Shape.POINT;
  }

  static boolean isCountry(Place place) {
    return place.feature().equals("country");
  }

  static List<String> countries(@Nullable Place place) {
    return place == null ? List.of() : place.countries();
  }
}
