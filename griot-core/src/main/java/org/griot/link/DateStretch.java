package org.griot.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.griot.model.DatePrecision;

/**
 * A stretch up to publication or from it: "the past two weeks", "in recent days", "the coming
 * months". Without a number the far end stays open.
 *
 * @param amount signed, how many units; its sign alone counts if {@code vague}
 */
record DateStretch(long amount, DateUnit unit, boolean vague) implements DateForm {
  private static final String RULE = "date-stretch";

  @Override
  public DateReading resolve(DateContext context) {
    LocalDate reference = context.reference();
    if (reference == null) {
      return DateReading.unknown(RULE, NO_REFERENCE);
    }
    boolean past = amount < 0;
    LocalDate far = unit.plus(reference, amount);
    if (vague || far.getYear() < 1 || far.getYear() > 9999) {
      String reason = "approximate: no number given, only the end at " + context.name();
      return past
          ? DateReading.open(null, reference, RULE, reason)
          : DateReading.open(reference, null, RULE, reason);
    }
    LocalDate start = past ? far : reference;
    LocalDate end = past ? reference : far;
    String reason = "approximate: a stretch that " + (past ? "ends" : "begins") + " at ";
    return DateReading.of(start, end, precision(start, end), RULE, reason + context.name());
  }

  static DatePrecision precision(LocalDate start, LocalDate end) {
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    if (days == 1) {
      return DatePrecision.DAY;
    }
    if (days <= 62) {
      return DatePrecision.DAYS;
    }
    return days <= 200
        ? DatePrecision.SEASON
        : days <= 366 ? DatePrecision.YEAR : DatePrecision.YEARS;
  }
}
