package org.griot.evaluate.corpus;

import org.griot.evaluate.task.Spelling;
import org.griot.model.Place;

/** Whether two places are one: a country in common, and a name in common or points close by. */
final class PlaceComparison {
  private static final int NEAR_KM = 10;

  private PlaceComparison() {}

  static boolean same(GoldClaim.Where gold, Place made) {
    boolean country =
        gold.countries().isEmpty()
            || made.countries().stream().anyMatch(gold.countries()::contains);
    return country && (sameName(gold, made) || isNear(gold, made));
  }

  private static boolean sameName(GoldClaim.Where gold, Place made) {
    return gold.names().contains(Spelling.folded(made.name()))
        || gold.names().contains(Spelling.folded(made.text()));
  }

  private static boolean isNear(GoldClaim.Where gold, Place made) {
    if (gold.position() == null || made.position() == null) {
      return false;
    }
    int km = gold.precisionKm() == null ? NEAR_KM : Math.max(NEAR_KM, gold.precisionKm());
    return made.position().distanceKm(gold.position()) <= km;
  }
}
