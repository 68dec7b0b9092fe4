package org.griot.link;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * "Wednesday last week": the weekday of the week so many weeks from that of publication.
 *
 * @param weeks signed
 */
record DateWeekdayOfWeek(DayOfWeek weekday, int weeks) implements DateForm {
  private static final String RULE = "date-weekday";

  @Override
  public DateReading resolve(DateContext context) {
    LocalDate reference = context.reference();
    return reference == null
        ? DateReading.unknown(RULE, NO_REFERENCE)
        : DateReading.day(
            reference.plusWeeks(weeks).with(weekday),
            RULE,
            "that day of the week before " + context.name());
  }
}
