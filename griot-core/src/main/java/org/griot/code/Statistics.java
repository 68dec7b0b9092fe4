package org.griot.code;

import java.time.LocalDate;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.HarmKind;
import org.griot.model.Place;
import org.jspecify.annotations.Nullable;

/** Tells a figure over a period and an area from the toll of one happening. */
final class Statistics {
  private static final int FORTNIGHT = 14;
  private static final int PROVINCE_KM = 100;

  private Statistics() {}

  /**
   * A figure over a wide period or area, told of happenings in the plural or of none in particular.
   */
  static boolean isStatistic(Happening one) {
    boolean figure =
        one.harm().stream().anyMatch(h -> h.low() != null || h.high() != null || h.words() != null);
    if (!figure) {
      return false;
    }
    DateRange date = one.date();
    boolean wide =
        date == null || date.precision() == DatePrecision.OPEN || date.days() >= FORTNIGHT;
    Place place = one.place();
    boolean nowhere =
        place == null
            || Areas.isCountry(place)
            || (place.precisionKm() != null && place.precisionKm() > PROVINCE_KM);
    boolean displaced = // but "2,000 have gone up into the hills" tells what they did
        one.harm().stream().anyMatch(h -> h.kind() == HarmKind.DISPLACED)
            && one.chain().triggers().stream().anyMatch(t -> "displaced".equals(t.measure()));
    return one.isAggregate()
        || nowhere && isSinceLongAgo(date, one.published())
        || wide
            && nowhere
            && (one.chain().plural()
                || displaced
                || one.chain().types().isEmpty() && !one.isOfSinglePersons());
  }

  /**
   * "The war has killed 15,000 people since April", "in its 15-year insurgency": whoever did it,
   * that is no one happening.
   */
  static boolean isSinceLongAgo(@Nullable DateRange date, @Nullable LocalDate published) {
    if (date == null || date.end() != null) {
      return false;
    }
    if (date.start() == null) {
      return date.provenance().isOfPeriod();
    }
    return published == null || date.start().isBefore(published.minusDays(FORTNIGHT));
  }
}
