package org.griot.resolve;

import java.util.List;
import org.griot.model.Geometry;
import org.griot.model.Place;
import org.griot.model.Position;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** How far two areas are from each other, in kilometres on a plane laid through the first. */
final class Areas {
  private static final double KM_PER_DEGREE = 111.195;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Areas() {}

  /**
   * The gap between two areas, 0 if they touch or overlap, or -1 if either has no position. A point
   * is a disc and a line a band of its precision.
   */
  static double gapKm(Place a, Place b) {
    Position pa = anchor(a);
    Position pb = anchor(b);
    if (pa == null || pb == null) {
      return -1;
    }
    double reach = reachKm(a) + reachKm(b);
    if (isPoint(a) && isPoint(b)) {
      return Math.max(0, pa.distanceKm(pb) - reach);
    }
    return Math.max(0, shape(a, pa).distance(shape(b, pa)) - reach);
  }

  /** The radius within which a place lies: its precision, or a guess from what it is. */
  static double reachKm(Place place) {
    if (place.geometry() != null && place.geometry().shape() == Geometry.Shape.POLYGON) {
      return 0;
    }
    if (place.precisionKm() != null) {
      return place.precisionKm();
    }
    return switch (place.feature()) {
      case "country" -> 1000;
      case "admin1", "region" -> 150;
      case "admin2", "line" -> 50;
      default -> 5;
    };
  }

  /** A point of the place, or null if it has none. */
  static @Nullable Position anchor(Place place) {
    if (place.position() != null) {
      return place.position();
    }
    return place.geometry() == null ? null : place.geometry().positions().get(0);
  }

  static boolean isPoint(Place place) {
    return place.geometry() == null || place.geometry().shape() == Geometry.Shape.POINT;
  }

  private static org.locationtech.jts.geom.Geometry shape(Place place, Position origin) {
    List<Position> positions = place.geometry() == null ? List.of() : place.geometry().positions();
    if (isPoint(place) || positions.size() < 2) {
      Position at = anchor(place);
      return FACTORY.createPoint(flat(at == null ? origin : at, origin));
    }
    Coordinate[] line = positions.stream().map(p -> flat(p, origin)).toArray(Coordinate[]::new);
    if (place.geometry() == null
        || place.geometry().shape() == Geometry.Shape.LINE
        || line.length < 3) {
      return FACTORY.createLineString(line);
    }
    return FACTORY.createPolygon(closed(line));
  }

  private static Coordinate[] closed(Coordinate[] ring) {
    if (ring[0].equals2D(ring[ring.length - 1]) && ring.length > 3) {
      return ring;
    }
    Coordinate[] closed = java.util.Arrays.copyOf(ring, ring.length + 1);
    closed[ring.length] = ring[0];
    return closed;
  }

  private static Coordinate flat(Position p, Position origin) {
    double dLon = p.lon().doubleValue() - origin.lon().doubleValue();
    if (dLon > 180) {
      dLon -= 360;
    } else if (dLon < -180) {
      dLon += 360;
    }
    double shrink = StrictMath.cos(StrictMath.toRadians(origin.lat().doubleValue()));
    return new Coordinate(
        dLon * shrink * KM_PER_DEGREE,
        (p.lat().doubleValue() - origin.lat().doubleValue()) * KM_PER_DEGREE);
  }
}
