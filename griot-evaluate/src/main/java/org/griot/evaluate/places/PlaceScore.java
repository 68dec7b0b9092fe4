package org.griot.evaluate.places;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.griot.evaluate.score.Pairing;
import org.griot.evaluate.score.Ratio;
import org.griot.evaluate.score.Tally;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Counts over articles. A gold name is found by the mention that overlaps it, one by one, nearest
 * places first; 161 km are 100 miles, the field's bound (Gritta et al. 2018). Used by one thread.
 */
final class PlaceScore {
  static final double CLOSE_KM = 161;

  private final List<Double> distances = new ArrayList<>();
  private Tally found = Tally.NONE;
  private Tally close = Tally.NONE;
  private int withId;
  private int foundWithId;
  private int sameId;

  void add(List<Toponym> gold, List<Mention.PlaceName> made) {
    double[][] gains = new double[gold.size()][made.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < made.size(); j++) {
        gains[i][j] = gain(gold.get(i), made.get(j));
      }
    }
    int[] pair = Pairing.best(gains);
    int hits = 0;
    int near = 0;
    for (int i = 0; i < gold.size(); i++) {
      Place place = pair[i] < 0 ? null : made.get(pair[i]).place();
      hits += place == null ? 0 : 1;
      near += place != null && count(gold.get(i), place) ? 1 : 0;
      withId += gold.get(i).id() == null ? 0 : 1;
    }
    found = found.plus(new Tally(hits, gold.size(), made.size()));
    close = close.plus(new Tally(near, gold.size(), made.size()));
  }

  private static double gain(Toponym gold, Mention.PlaceName made) {
    if (!gold.span().overlaps(made.span())) {
      return 0;
    }
    Double km = distance(gold, made.place());
    return km != null && km <= CLOSE_KM ? 2 : 1;
  }

  /** Notes the distance and id of a found name; true if it is close. */
  private boolean count(Toponym gold, Place place) {
    if (gold.id() != null) {
      foundWithId++;
      sameId += gold.id().equals(place.gazetteerId()) ? 1 : 0;
    }
    Double km = distance(gold, place);
    if (km != null) {
      distances.add(km);
    }
    return km != null && km <= CLOSE_KM;
  }

  private static @Nullable Double distance(Toponym gold, Place place) {
    return place.position() == null ? null : place.position().distanceKm(gold.position());
  }

  Tally found() {
    return found;
  }

  Tally close() {
    return close;
  }

  /** Of the gold names with an id that were found, the share with the same one. */
  @Nullable BigDecimal exactId() {
    return Ratio.of(sameId, foundWithId);
  }

  /** The same over all gold names with an id: those not found count as wrong. */
  @Nullable BigDecimal exactIdOfAll() {
    return Ratio.of(sameId, withId);
  }

  /** Kilometres, over names that were found and placed. */
  @Nullable BigDecimal medianKm() {
    if (distances.isEmpty()) {
      return null;
    }
    Collections.sort(distances);
    int half = distances.size() / 2;
    double median =
        distances.size() % 2 == 1
            ? distances.get(half)
            : (distances.get(half - 1) + distances.get(half)) / 2;
    return BigDecimal.valueOf(median).setScale(1, RoundingMode.HALF_UP);
  }
}
