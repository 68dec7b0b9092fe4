package org.griot.server.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.griot.model.Position;

/** The events that are close to one in space and time. */
final class Neighbours {
  private static final int KM = 100;
  private static final int DAYS = 7;
  private static final double KM_PER_DEGREE = 111.2;

  private record Near(int row, int km, int days) {
    /** A day weighs as much as twenty kilometres. */
    int distance() {
      return km + 20 * days;
    }
  }

  private final EventTable table;
  private final int self;

  Neighbours(EventTable table, int self) {
    this.table = table;
    this.self = self;
  }

  List<Neighbour> nearest(int most) {
    EventFacts own = table.rows.get(self);
    if (!own.isPlaced() || !own.isDated()) {
      return List.of();
    }
    List<Near> near = new ArrayList<>();
    double span = KM / KM_PER_DEGREE;
    for (int row = table.placed.nextSetBit(0); row >= 0; row = table.placed.nextSetBit(row + 1)) {
      if (row != self && Math.abs(table.lat[row] - table.lat[self]) <= span) {
        EventFacts other = table.rows.get(row);
        long days = days(own, other);
        int km = days <= DAYS ? km(row) : Integer.MAX_VALUE;
        if (km <= KM) {
          near.add(new Near(row, km, (int) days));
        }
      }
    }
    near.sort(Comparator.comparingInt(Near::distance).thenComparingInt(Near::row));
    return near.stream()
        .limit(most)
        .map(each -> new Neighbour(table.rows.get(each.row()).row(), each.km(), each.days()))
        .toList();
  }

  private int km(int row) {
    Position here = Position.of(table.lat[self], table.lon[self]);
    return (int) Math.round(here.distanceKm(Position.of(table.lat[row], table.lon[row])));
  }

  private static long days(EventFacts a, EventFacts b) {
    if (!b.isDated()) {
      return Long.MAX_VALUE;
    }
    return Math.max(0, Math.max((long) b.start() - a.end(), (long) a.start() - b.end()));
  }
}
