package org.griot.model;

import java.util.List;

/**
 * The shape of a place. A {@code POINT} stands for the disc around it of the place's precision, a
 * {@code LINE} for the band of that half-width, a {@code POLYGON} (one closed ring) for itself.
 */
public record Geometry(Shape shape, List<Position> positions) {
  /** The three shapes, named as in GeoJSON. */
  public enum Shape {
    POINT,
    LINE,
    POLYGON
  }

  public Geometry {
    positions = List.copyOf(positions);
    if (positions.isEmpty() || (shape == Shape.POINT) != (positions.size() == 1)) {
      throw new IllegalArgumentException(shape + " of " + positions.size() + " positions");
    }
  }
}
