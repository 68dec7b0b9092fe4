package org.griot.link;

import java.util.ArrayList;
import java.util.List;
import org.griot.model.Geometry;
import org.griot.model.Position;

/** Points and lines on the sphere. */
final class PlaceShape {
  private static final double EARTH_KM = 6371.0088;

  private PlaceShape() {}

  /** The point at that distance and bearing (degrees from north, clockwise). */
  static Position move(Position from, double bearing, double km) {
    double phi = Math.toRadians(from.lat().doubleValue());
    double lambda = Math.toRadians(from.lon().doubleValue());
    double theta = Math.toRadians(bearing);
    double delta = km / EARTH_KM;
    double sin =
        StrictMath.sin(phi) * StrictMath.cos(delta)
            + StrictMath.cos(phi) * StrictMath.sin(delta) * StrictMath.cos(theta);
    double phi2 = StrictMath.asin(Math.max(-1, Math.min(1, sin)));
    double lambda2 =
        lambda
            + StrictMath.atan2(
                StrictMath.sin(theta) * StrictMath.sin(delta) * StrictMath.cos(phi),
                StrictMath.cos(delta) - StrictMath.sin(phi) * sin);
    double lon = Math.toDegrees(lambda2);
    lon = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
    return Position.of(Math.toDegrees(phi2), lon);
  }

  /** The middle of the straight line; near enough for places of one region. */
  static Position middle(Position a, Position b) {
    double lon = (a.lon().doubleValue() + b.lon().doubleValue()) / 2;
    if (Math.abs(a.lon().doubleValue() - b.lon().doubleValue()) > 180) {
      lon = lon > 0 ? lon - 180 : lon + 180;
    }
    return Position.of((a.lat().doubleValue() + b.lat().doubleValue()) / 2, lon);
  }

  /** The vertex nearest to half the line's length. */
  static Position middle(List<Position> line) {
    double whole = 0;
    for (int i = 1; i < line.size(); i++) {
      whole += line.get(i - 1).distanceKm(line.get(i));
    }
    double sum = 0;
    for (int i = 1; i < line.size(); i++) {
      double step = line.get(i - 1).distanceKm(line.get(i));
      if (sum + step >= whole / 2) {
        return whole / 2 - sum < step / 2 ? line.get(i - 1) : line.get(i);
      }
      sum += step;
    }
    return line.get(0);
  }

  static Geometry point(Position at) {
    return new Geometry(Geometry.Shape.POINT, List.of(at));
  }

  static Geometry line(List<Position> points) {
    List<Position> distinct = new ArrayList<>();
    for (Position p : points) {
      if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(p)) {
        distinct.add(p);
      }
    }
    return distinct.size() == 1
        ? point(distinct.get(0))
        : new Geometry(Geometry.Shape.LINE, distinct);
  }
}
