package org.griot.link;

import java.time.LocalDate;

/**
 * A weekday with its number and no month: "Fri 17", "Saturday 3". The nearest day that is both, up
 * to two months before publication or one after it; the weekday alone if there is none.
 */
record DateNumberedWeekday(DateWeekday weekday, int day) implements DateForm {
  private static final String RULE = "date-weekday";
  private static final int BACK = 62;
  private static final int AHEAD = 31;

  @Override
  public DateReading resolve(DateContext context) {
    LocalDate reference = context.reference();
    if (reference == null) {
      return weekday.resolve(context);
    }
    for (int i = 0; i <= BACK; i++) {
      LocalDate past = reference.minusDays(i);
      LocalDate next = reference.plusDays(i);
      if (agrees(past)) {
        return read(past, context);
      }
      if (context.future() && i <= AHEAD && agrees(next)) {
        return read(next, context);
      }
    }
    return weekday.resolve(context);
  }

  private boolean agrees(LocalDate date) {
    return date.getDayOfMonth() == day && date.getDayOfWeek() == weekday.weekday();
  }

  private static DateReading read(LocalDate date, DateContext context) {
    String reason = "no month given: the nearest such weekday to " + context.name();
    return DateReading.day(date, RULE, reason);
  }
}
