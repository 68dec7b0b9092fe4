package org.griot.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.griot.model.DatePrecision;

/** A unit of the calendar. Weeks begin on Monday (ISO 8601). */
enum DateUnit {
  HOURS,
  DAYS,
  WEEKS,
  FORTNIGHTS,
  WEEKENDS,
  MONTHS,
  QUARTERS,
  YEARS,
  DECADES,
  CENTURIES;

  LocalDate plus(LocalDate day, long amount) {
    return switch (this) {
      case HOURS -> day;
      case DAYS -> day.plusDays(amount);
      case WEEKS, WEEKENDS -> day.plusWeeks(amount);
      case FORTNIGHTS -> day.plusWeeks(2 * amount);
      case MONTHS -> day.plusMonths(amount);
      case QUARTERS -> day.plusMonths(3 * amount);
      case YEARS -> day.plusYears(amount);
      case DECADES -> day.plusYears(10 * amount);
      case CENTURIES -> day.plusYears(100 * amount);
    };
  }

  /** The whole unit of the calendar that the day lies in; of a weekend, the last begun by then. */
  DateReading around(LocalDate day, String rule, String reason) {
    int year = day.getYear();
    return switch (this) {
      case HOURS, DAYS -> DateReading.day(day, rule, reason);
      case WEEKS -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield DateReading.of(monday, monday.plusDays(6), DatePrecision.WEEK, rule, reason);
      }
      case FORTNIGHTS -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield DateReading.of(monday, monday.plusDays(13), DatePrecision.WEEK, rule, reason);
      }
      case WEEKENDS -> {
        LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        yield DateReading.of(saturday, saturday.plusDays(1), DatePrecision.DAYS, rule, reason);
      }
      case MONTHS -> DateReading.month(YearMonth.from(day), rule, reason);
      case QUARTERS -> {
        YearMonth first = YearMonth.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1);
        yield months(first, 3, rule, reason);
      }
      case YEARS -> DateReading.year(year, rule, reason);
      case DECADES -> years(year - year % 10, 10, rule, reason);
      case CENTURIES -> years((year - 1) / 100 * 100 + 1, 100, rule, reason);
    };
  }

  static DateReading months(YearMonth first, int count, String rule, String reason) {
    LocalDate end = first.plusMonths(count - 1L).atEndOfMonth();
    DatePrecision precision = count == 12 ? DatePrecision.YEAR : DatePrecision.SEASON;
    return DateReading.of(first.atDay(1), end, precision, rule, reason);
  }

  static DateReading years(int first, int count, String rule, String reason) {
    LocalDate start = LocalDate.of(first, 1, 1);
    return DateReading.of(
        start, LocalDate.of(first + count - 1, 12, 31), DatePrecision.YEARS, rule, reason);
  }
}
