package org.griot.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.griot.model.Position;

/** The land borders of all neighbouring countries as lines, from {@code places/borders.tsv}. */
final class PlaceBorders {
  private final Map<String, List<Position>> lines = new LinkedHashMap<>();

  PlaceBorders() {
    for (PlaceTable.Row row : PlaceTable.resource("borders.tsv")) {
      List<Position> longest = new ArrayList<>();
      for (String point : row.list("lines").get(0).split(" ")) {
        int comma = point.indexOf(',');
        longest.add(
            Position.of(
                Double.parseDouble(point.substring(0, comma)),
                Double.parseDouble(point.substring(comma + 1))));
      }
      lines.put(row.text("a") + row.text("b"), List.copyOf(longest));
    }
  }

  /** The longest unbroken stretch of the common border. */
  Optional<List<Position>> between(String a, String b) {
    String key = a.compareTo(b) < 0 ? a + b : b + a;
    return Optional.ofNullable(lines.get(key));
  }

  /** Where three countries meet: the point of the first border that is nearest to the second. */
  Optional<Position> meeting(String a, String b, String c) {
    Optional<List<Position>> first = between(a, b);
    Optional<List<Position>> second = between(b, c);
    if (first.isEmpty() || second.isEmpty() || between(a, c).isEmpty()) {
      return Optional.empty();
    }
    Position best = first.get().get(0);
    double least = Double.MAX_VALUE;
    for (Position p : List.of(first.get().get(0), first.get().get(first.get().size() - 1))) {
      for (Position q : second.get()) {
        double km = p.distanceKm(q);
        if (km < least) {
          least = km;
          best = p;
        }
      }
    }
    return least < 50 ? Optional.of(best) : Optional.empty();
  }
}
