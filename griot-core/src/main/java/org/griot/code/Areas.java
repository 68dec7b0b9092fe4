package org.griot.code;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.griot.model.Geometry;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** Whether two places may be one, and which of several says most. */
final class Areas {
  private static final int SLACK_KM = 15;
  private static final int REGION_KM = 50;
  private static final int WIDE_KM = 200;
  private static final int STATES = 3;

  /** A village that no gazetteer knows says more than a city or a district, less than a town. */
  private static final int UNLISTED_KM = 4;

  /** "Qorba village of Gao": the words say that it lies in the town. */
  private static final int INNER_KM = 1;

  /** A name of which but a preposition says that it is a place. */
  private static final int DOUBTFUL_KM = 12;

  private static final int CITY_KM = 20;
  private static final int POINT_KM = 6;
  private static final int LEAST_AREA_KM = 20;

  /** A comma or a bracket. */
  private static final int APPOSITION = 2;

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
    return Math.min(away(a, right), away(b, left)) <= reach + (region ? REGION_KM : SLACK_KM);
  }

  /** From the nearest corner of a place's shape: a border is long, its middle says little. */
  private static double away(Place place, Position from) {
    Geometry shape = place.geometry();
    double middle = place.position() == null ? Double.MAX_VALUE : place.position().distanceKm(from);
    return shape == null
        ? middle
        : Math.min(
            middle, shape.positions().stream().mapToDouble(from::distanceKm).min().orElse(middle));
  }

  /** A village or a quarter, known to lie within a few kilometres. */
  static boolean isPoint(Place place) {
    return place.position() != null && precision(place) <= POINT_KM;
  }

  /** A finer place that lies in this one: the quarter of the city, the village of the region. */
  static Place finerIn(Place place, List<Place> others) {
    List<Place> inside =
        others.stream()
            .filter(
                o -> coarseness(o) < coarseness(place) && liesIn(o, place) || isToldIn(o, place))
            .toList();
    Place finer = finest(inside);
    return finer == null ? place : finer;
  }

  /**
   * "Kolo, Mopti", "Kolo (Mopti)": a name in no gazetteer, with the town or district it lies in.
   */
  private static boolean isToldIn(Place inner, Place outer) {
    List<Span> name = inner.provenance().quoted();
    List<Span> area = outer.provenance().quoted();
    if (!inner.feature().equals("unknown") || name.isEmpty() || area.isEmpty()) {
      return false;
    }
    int gap = area.get(0).start() - name.get(0).end();
    return outer.position() != null && gap > 0 && gap <= APPOSITION;
  }

  private static boolean liesIn(Place inner, Place outer) {
    Position point = inner.position();
    Position middle = outer.position();
    Geometry shape = outer.geometry();
    if (shape != null && shape.shape() == Geometry.Shape.LINE) {
      return inner.feature().equals("populated") && mayBeSame(inner, outer); // near the border
    }
    boolean city = outer.feature().equals("populated") && precision(outer) <= CITY_KM;
    if (!city && !outer.feature().startsWith("admin") && !outer.feature().equals("region")) {
      return false;
    }
    if (point == null || middle == null) {
      return inner.feature().equals("unknown") && precision(outer) >= LEAST_AREA_KM;
    }
    return point.distanceKm(middle) <= precision(outer);
  }

  /** Two points told so finely that they are two scenes. */
  static boolean apart(Place a, Place b) {
    Position left = a.position();
    return differ(a, b)
        && isPoint(a)
        && isPoint(b)
        && left != null
        && b.position() != null
        && left.distanceKm(b.position()) > Math.max(precision(a), precision(b));
  }

  /** Two sites by name, neither of which lies in the other: figures for each are of two deeds. */
  static boolean areTwo(Place a, Place b) {
    return !sameName(a, b)
        && !isArea(a)
        && !isArea(b)
        && finerIn(a, List.of(b)).equals(a)
        && finerIn(b, List.of(a)).equals(b);
  }

  /** A country or a part of one. */
  static boolean isArea(Place place) {
    return isWide(place) || place.feature().startsWith("admin") || place.feature().equals("region");
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
    if (place.countries().size() > STATES) {
      return 200_000; // a part of the world holds the country that another sentence names
    }
    if (isCountry(place)) {
      return 100_000;
    }
    return switch (place.feature()) {
      case "unknown" ->
          place.provenance() instanceof Provenance.Derived derived
              ? derived.rule().equals("within-area") ? INNER_KM : UNLISTED_KM
              : DOUBTFUL_KM;
      case "admin1", "admin2", "region" -> Math.max(LEAST_AREA_KM, precision(place));
      default -> precision(place);
    };
  }

  /**
   * A name without a position of its own lies in the finest area that is told with it.
   *
   * @param areas what the same sentences name
   */
  static Place in(Place place, List<Place> areas) {
    if (place.position() != null) {
      return place;
    }
    Place area =
        areas.stream()
            .filter(a -> a.position() != null)
            .min(Comparator.comparingInt(Areas::coarseness))
            .orElse(null);
    if (area == null) {
      return place;
    }
    return new Place(
        place.name(),
        place.text(),
        area.countries(),
        area.admin1(),
        area.admin2(),
        area.position(),
        area.precisionKm(),
        null,
        place.feature(),
        null,
        "in no gazetteer; told together with " + area.name(),
        List.of(),
        place.provenance());
  }

  /** The sites among them; all of them if a report tells none but wide areas. */
  static List<Place> narrow(Collection<Place> places) {
    List<Place> sites = places.stream().filter(p -> !isWide(p)).toList();
    return sites.isEmpty() ? List.copyOf(places) : sites;
  }

  /** A country, or an area as wide as one. */
  static boolean isWide(Place place) {
    return isCountry(place) || !place.feature().equals("unknown") && precision(place) > WIDE_KM;
  }

  static boolean isCountry(Place place) {
    return place.feature().equals("country");
  }

  private static int precision(Place place) {
    Integer km = place.precisionKm();
    return km == null ? REGION_KM : km;
  }

  /** The one country that a place lies in; null if that is unknown or there are several. */
  static @Nullable String land(@Nullable Place place) {
    return place == null || place.countries().size() != 1 ? null : place.countries().get(0);
  }
}
