package org.griot.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A point on the earth (WGS 84), in decimal degrees with five decimals (about one metre). */
public record Position(BigDecimal lat, BigDecimal lon) {
  public Position {
    lat = lat.setScale(5, RoundingMode.HALF_UP);
    lon = lon.setScale(5, RoundingMode.HALF_UP);
    if (lat.abs().intValue() > 90 || lon.abs().intValue() > 180) {
      throw new IllegalArgumentException("not on the earth: " + lat + ", " + lon);
    }
  }

  public static Position of(double lat, double lon) {
    return new Position(BigDecimal.valueOf(lat), BigDecimal.valueOf(lon));
  }

  /** Great-circle distance in kilometres. */
  public double distanceKm(Position other) {
    double phi1 = Math.toRadians(lat.doubleValue());
    double phi2 = Math.toRadians(other.lat.doubleValue());
    double sinLat = StrictMath.sin((phi2 - phi1) / 2);
    double sinLon = StrictMath.sin(Math.toRadians(other.lon.doubleValue() - lon.doubleValue()) / 2);
    double a = sinLat * sinLat + StrictMath.cos(phi1) * StrictMath.cos(phi2) * sinLon * sinLon;
    return 2 * 6371.0088 * StrictMath.asin(Math.min(1, StrictMath.sqrt(a)));
  }
}
