package org.griot.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.griot.model.Geometry;
import org.griot.model.Place;
import org.griot.model.Position;
import org.jspecify.annotations.Nullable;

/** The geometry of an event: an area where only an area is known. */
final class EventShape {
  private EventShape() {}

  /**
   * A line or polygon as the place has it; a point if it is known to less than five kilometres,
   * else the disc of its precision; null without a position.
   */
  static @Nullable Geometry of(@Nullable Place place, RowContext context) {
    Geometry geometry = place == null ? null : place.geometry();
    if (geometry != null && geometry.shape() == Geometry.Shape.POLYGON) {
      return Disc.rightHanded(geometry);
    }
    if (geometry != null && geometry.shape() == Geometry.Shape.LINE) {
      return geometry;
    }
    Position centre = place == null ? null : place.position();
    if (geometry != null && centre == null) {
      centre = geometry.positions().get(0);
    }
    if (place == null || centre == null) {
      context.lose(Loss.NO_GEOMETRY);
      return null;
    }
    Geometry point = new Geometry(Geometry.Shape.POINT, List.of(centre));
    Integer km = place.precisionKm();
    if (km == null || km < Disc.SMALLEST_KM) {
      return point;
    }
    Optional<Geometry> disc = Disc.around(centre, km);
    context.loseIf(disc.isEmpty(), Loss.PLACE_SHAPE);
    return disc.orElse(point);
  }

  /** Well-known text (OGC 06-103r4), longitude first. */
  static String wkt(@Nullable Geometry geometry) {
    if (geometry == null) {
      return "";
    }
    String pairs =
        geometry.positions().stream()
            .map(p -> p.lon().toPlainString() + " " + p.lat().toPlainString())
            .collect(Collectors.joining(", "));
    String name = geometry.shape() == Geometry.Shape.LINE ? "LINESTRING" : geometry.shape().name();
    return name.toUpperCase(Locale.ROOT)
        + (geometry.shape() == Geometry.Shape.POLYGON ? " ((" + pairs + "))" : " (" + pairs + ")");
  }
}
