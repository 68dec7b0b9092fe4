package org.griot.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A feast on a certain weekday of a month: the nearest up to publication, the next where the words
 * speak of the future.
 *
 * @param rule month, number of the week in it and ISO weekday, as {@code mmwd}: 1144 is the fourth
 *     Thursday of November
 */
record DateFeast(int rule, DateRelation relation) implements DateForm {
  private static final String RULE = "date-feast";

  @Override
  public DateReading resolve(DateContext context) {
    LocalDate reference = context.reference();
    if (reference == null) {
      return DateReading.unknown(RULE, NO_REFERENCE);
    }
    LocalDate same = in(reference.getYear());
    boolean past = relation == DateRelation.LAST || !context.future();
    LocalDate day = same;
    if (past && same.isAfter(reference)) {
      day = in(reference.getYear() - 1);
    } else if (!past && same.isBefore(reference)) {
      day = in(reference.getYear() + 1);
    }
    return DateReading.day(day, RULE, "a feast: the nearest to " + context.name());
  }

  private LocalDate in(int year) {
    DayOfWeek weekday = DayOfWeek.of(rule % 10);
    return YearMonth.of(year, rule / 100)
        .atDay(1)
        .with(TemporalAdjusters.dayOfWeekInMonth(rule / 10 % 10, weekday));
  }
}
