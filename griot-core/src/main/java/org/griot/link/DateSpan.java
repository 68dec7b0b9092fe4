package org.griot.link;

import java.time.LocalDate;
import org.griot.model.DatePrecision;

/** From one date to another, both included. The first is the nearest one up to the second. */
record DateSpan(DateForm from, DateForm to) implements DateForm {
  private static final String RULE = "date-range";

  @Override
  public DateReading resolve(DateContext context) {
    DateReading last = to.resolve(context);
    LocalDate end = last.end();
    if (end == null) {
      return DateReading.unknown(RULE, last.reason());
    }
    DateReading first = from.resolve(context.upTo(end));
    LocalDate start = first.start();
    if (start == null) {
      return DateReading.unknown(RULE, first.reason());
    }
    if (start.isAfter(end)) {
      return DateReading.unknown(RULE, "open: the range ends before it begins");
    }
    DateReading range =
        DateReading.of(start, end, precision(first, last), RULE, "a range; " + last.reason());
    return first.stated() && last.stated() ? range.asStated() : range;
  }

  /** The coarser of the two ends, in the plural. */
  private static DatePrecision precision(DateReading first, DateReading last) {
    DatePrecision coarser =
        first.precision().compareTo(last.precision()) > 0 ? first.precision() : last.precision();
    return switch (coarser) {
      case DAY -> DatePrecision.DAYS;
      case YEAR -> DatePrecision.YEARS;
      default -> coarser;
    };
  }
}
