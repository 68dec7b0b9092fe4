package org.griot.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A feast on a certain weekday of a month, or so many days from Easter: of the year that is said,
 * else the nearest up to publication, the next where the words speak of the future.
 *
 * @param rule month, number of the week in it and ISO weekday, as {@code mmwd}: 1144 is the fourth
 *     Thursday of November; up to {@value #EASTER} + 99 it counts days from Easter, which is 100
 */
record DateFeast(int rule, @Nullable Integer year, DateRelation relation) implements DateForm {
  private static final String RULE = "date-feast";
  private static final int EASTER = 100;

  @Override
  public DateReading resolve(DateContext context) {
    if (year != null) {
      return DateReading.day(in(year), RULE, "a feast, of the year that is said");
    }
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
    if (rule < 2 * EASTER) {
      return easter(year).plusDays(rule - EASTER);
    }
    DayOfWeek weekday = DayOfWeek.of(rule % 10);
    return YearMonth.of(year, rule / 100)
        .atDay(1)
        .with(TemporalAdjusters.dayOfWeekInMonth(rule / 10 % 10, weekday));
  }

  /** Easter of the Gregorian calendar, by the rule of Gauss as corrected in 1816. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int shift = 15 + century - century / 4 - (13 + 8 * century) / 25;
    int golden = year % 19;
    int moon = Math.floorMod(19 * golden + shift, 30);
    int early = moon + golden / 11;
    int full = early > 28 ? moon - 1 : moon;
    int week = (year + year / 4 + full + 2 - century + century / 4) % 7;
    int day = full - week;
    int month = 3 + (day + 40) / 44;
    return LocalDate.of(year, month, day + 28 - 31 * (month / 4));
  }
}
