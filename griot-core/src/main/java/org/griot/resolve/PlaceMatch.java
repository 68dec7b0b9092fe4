package org.griot.resolve;

import java.util.Set;
import org.griot.model.Claim;
import org.griot.model.Geometry;
import org.griot.model.Place;
import org.griot.resolve.Profile.Site;
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
    if (a.site == null || b.site == null || !isKnown(a.place()) || !isKnown(b.place())) {
      if (isOneScene(a.claim, b.claim)) {
        findings.add(Evidence.PLACE_SCENE, () -> "told beside what was at the same place");
      } else if (!findings.has(Evidence.REPORT_AGAIN)) {
        findings.add(Evidence.PLACE_UNKNOWN, () -> "one place is unknown");
      }
      return;
    }
    Place pa = a.site.place();
    Place pb = b.site.place();
    if (pa.countries().stream().noneMatch(pb.countries()::contains)
        && !pa.countries().isEmpty()
        && !pb.countries().isEmpty()) {
      findings.contradict(
          Evidence.CONTRARY_PLACE,
          () -> pa.name() + " and " + pb.name() + " are in different countries");
      return;
    }
    if (isSameEntry(pa, pb) || pa.gazetteerId() == null && sameName(a.site, b.site)) {
      same(pa, pb, findings);
      return;
    }
    if (holds(a.site, b.site) || holds(b.site, a.site)) {
      boolean vague = isCountry(pa) || isCountry(pb);
      findings.add(
          vague ? Evidence.PLACE_COUNTRY : Evidence.PLACE_WITHIN,
          () -> pa.name() + " and " + pb.name() + " agree");
      return;
    }
    compareAreas(a.site, b.site, findings);
  }

  /** What is told beside the two claims, in two reports, was at one place finer than a country. */
  private static boolean isOneScene(Claim one, Claim other) {
    Place a = one.place();
    Place b = other.place();
    return a != null
        && b != null
        && !isArea(a)
        && !one.document().equals(other.document())
        && (isSameEntry(a, b)
            || a.countries().equals(b.countries()) && a.name().equalsIgnoreCase(b.name()));
  }

  /** A country and a place in it, a province and a place of it: however far from its middle. */
  private static boolean holds(Site area, Site site) {
    Place a = area.place();
    Place b = site.place();
    if (isCountry(a)) {
      return b.countries().size() == 1 && a.countries().equals(b.countries());
    }
    boolean inside = area.name().equals(site.admin1()) || area.name().equals(site.admin2());
    return a.feature().startsWith("admin") && inside && a.countries().equals(b.countries());
  }

  /** Whether two claims name two provinces of one country. */
  static boolean areInTwoProvinces(Profile a, Profile b) {
    return a.site != null && b.site != null && differ(a.site.admin1(), b.site.admin1());
  }

  private static void same(Place a, Place b, Findings findings) {
    if (isExact(a) && isExact(b)) {
      findings.add(Evidence.PLACE_NAME, () -> "both at " + a.name());
    } else if (isCountry(a)) {
      findings.add(Evidence.PLACE_COUNTRY, () -> "both in " + a.name());
    } else if (isArea(a)) {
      findings.add(Evidence.PLACE_WITHIN, () -> "both in " + a.name());
    } else {
      findings.add(Evidence.PLACE_SITE, () -> "both at or near " + a.name());
    }
  }

  private static void compareAreas(Site one, Site other, Findings findings) {
    Place a = one.place();
    Place b = other.place();
    double gap = Areas.gapKm(a, b);
    if (gap < 0) {
      findings.add(
          Evidence.PLACE_COUNTRY, () -> a.name() + " and " + b.name() + " may be one place");
    } else if (sameName(one, other) && (isCandidate(a, b) || isCandidate(b, a))) {
      findings.add(Evidence.PLACE_CANDIDATE, () -> a.name() + " may mean the same as " + b.name());
    } else if (gap > slack(a, b)) {
      findings.contradictUnlessSamePerson(
          Evidence.PLACE_APART, () -> a.name() + " is " + Math.round(gap) + " km from " + b.name());
    } else if (areTwoSites(one, other)) {
      findings.contradictUnlessSamePerson(
          Evidence.PLACE_APART, () -> a.name() + " and " + b.name() + " are two places");
    } else if (isVast(a) || isVast(b)) {
      findings.add(Evidence.PLACE_COUNTRY, () -> a.name() + " and " + b.name() + " agree");
    } else if (isArea(a) || isArea(b) || Areas.reachKm(a) + Areas.reachKm(b) > 60) {
      findings.add(Evidence.PLACE_WITHIN, () -> a.name() + " and " + b.name() + " overlap");
      admin(one, other, findings);
    } else {
      findings.add(Evidence.PLACE_CLOSE, () -> a.name() + " and " + b.name() + " are close");
      admin(one, other, findings);
    }
  }

  private static void admin(Site a, Site b, Findings findings) {
    if (differ(a.admin1(), b.admin1()) || differ(a.admin2(), b.admin2())) {
      findings.add(Evidence.PLACE_ADMIN, () -> "administrative areas differ");
    }
  }

  /** Two names, each exactly placed, are two sites, unless the gazetteer just holds one twice. */
  private static boolean areTwoSites(Site one, Site other) {
    Place a = one.place();
    Place b = other.place();
    if (!isExact(a) || !isExact(b) || sameName(one, other)) {
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

  private static boolean sameName(Site a, Site b) {
    return a.name().equals(b.name());
  }

  private static boolean isCandidate(Place a, Place b) {
    return b.gazetteerId() != null
        && a.candidates().stream().anyMatch(c -> c.gazetteerId().equals(b.gazetteerId()));
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.equals(b);
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

  /** A country or a part of the world: nearly every place of the region is in it. */
  private static boolean isVast(Place place) {
    return isCountry(place) || place.countries().size() > 3;
  }

  static boolean isCountry(Place place) {
    return place.feature().equals("country");
  }
}
