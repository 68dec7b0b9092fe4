package org.griot.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.griot.model.Geometry;
import org.griot.model.Position;

/** The area within so many kilometres of a point. */
final class Disc {
  /** Smaller discs are written as points: nobody would see them. */
  static final int SMALLEST_KM = 5;

  private static final int CORNERS = 32;
  private static final double EARTH_KM = 6371.0088;

  private Disc() {}

  /**
   * A ring of 32 corners, counter-clockwise and closed (RFC 7946); nothing if it would reach over a
   * pole or the date line, where one ring cannot hold it.
   */
  static Optional<Geometry> around(Position centre, int km) {
    double angle = km / EARTH_KM;
    double lat = Math.toRadians(centre.lat().doubleValue());
    double lon = Math.toRadians(centre.lon().doubleValue());
    if (Math.abs(lat) + angle >= Math.PI / 2) {
      return Optional.empty();
    }
    List<Position> ring = new ArrayList<>();
    for (int i = 0; i < CORNERS; i++) {
      double bearing = -2 * Math.PI * i / CORNERS;
      double sinLat =
          StrictMath.sin(lat) * StrictMath.cos(angle)
              + StrictMath.cos(lat) * StrictMath.sin(angle) * StrictMath.cos(bearing);
      double toLon =
          lon
              + StrictMath.atan2(
                  StrictMath.sin(bearing) * StrictMath.sin(angle) * StrictMath.cos(lat),
                  StrictMath.cos(angle) - StrictMath.sin(lat) * sinLat);
      if (Math.abs(toLon) > Math.PI) {
        return Optional.empty();
      }
      ring.add(
          Position.of(StrictMath.toDegrees(StrictMath.asin(sinLat)), StrictMath.toDegrees(toLon)));
    }
    ring.add(ring.get(0));
    return Optional.of(new Geometry(Geometry.Shape.POLYGON, ring));
  }

  /** The ring turned counter-clockwise, as RFC 7946 wants it, and closed. */
  static Geometry rightHanded(Geometry polygon) {
    List<Position> ring = new ArrayList<>(polygon.positions());
    if (!ring.get(0).equals(ring.get(ring.size() - 1))) {
      ring.add(ring.get(0));
    }
    double area = 0;
    for (int i = 1; i < ring.size(); i++) {
      Position a = ring.get(i - 1);
      Position b = ring.get(i);
      area += a.lon().doubleValue() * b.lat().doubleValue();
      area -= b.lon().doubleValue() * a.lat().doubleValue();
    }
    if (area < 0) {
      Collections.reverse(ring);
    }
    return new Geometry(Geometry.Shape.POLYGON, ring);
  }
}
