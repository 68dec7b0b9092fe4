package org.griot.evaluate.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;

/** The TIMEX3 value of an interval of days (TimeML 1.2.1, values of TIMEX3). */
final class TimexValue {
  private static final int QUARTER = 3;

  private TimexValue() {}

  /** The value that means these days; empty if no value does. */
  static String of(DateRange range) {
    LocalDate start = range.start();
    LocalDate end = range.end();
    if (start == null || end == null) {
      return start == null ? one(end) : one(start);
    }
    if (range.precision() == DatePrecision.SEASON) {
      return season(start);
    }
    if (start.equals(end)) {
      return start.toString();
    }
    String named = wholeMonths(start, end);
    return named.isEmpty() ? weeks(start, end) : named;
  }

  /** "Since Monday" is annotated as the Monday. */
  private static String one(@org.jspecify.annotations.Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String season(LocalDate start) {
    Month month = start.getMonth();
    String name =
        switch (month) {
          case MARCH, APRIL, MAY -> "SP";
          case JUNE, JULY, AUGUST -> "SU";
          case SEPTEMBER, OCTOBER, NOVEMBER -> "FA";
          default -> "WI";
        };
    return String.format(Locale.ROOT, "%04d-%s", start.getYear(), name);
  }

  private static String weeks(LocalDate start, LocalDate end) {
    String week =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            start.get(IsoFields.WEEK_BASED_YEAR),
            start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    if (start.getDayOfWeek() == DayOfWeek.MONDAY && end.equals(start.plusDays(6))) {
      return week;
    }
    boolean weekend = start.getDayOfWeek() == DayOfWeek.SATURDAY && end.equals(start.plusDays(1));
    return weekend ? week + "-WE" : "";
  }

  private static String wholeMonths(LocalDate start, LocalDate end) {
    YearMonth first = YearMonth.from(start);
    YearMonth last = YearMonth.from(end);
    if (start.getDayOfMonth() != 1 || !end.equals(last.atEndOfMonth())) {
      return "";
    }
    if (first.equals(last)) {
      return first.toString();
    }
    int months = last.getMonthValue() - first.getMonthValue() + 1;
    if (first.getYear() == last.getYear()) {
      return months == 12 ? Integer.toString(first.getYear()) : partOfYear(first, months);
    }
    boolean years = first.getMonthValue() == 1 && last.getMonthValue() == 12;
    return years ? manyYears(first.getYear(), last.getYear()) : "";
  }

  private static String partOfYear(YearMonth first, int months) {
    boolean starts = (first.getMonthValue() - 1) % months == 0;
    if (months == QUARTER && starts) {
      return first.getYear() + "-Q" + ((first.getMonthValue() - 1) / QUARTER + 1);
    }
    if (months == 2 * QUARTER && starts) {
      return first.getYear() + "-H" + (first.getMonthValue() == 1 ? 1 : 2);
    }
    return "";
  }

  private static String manyYears(int first, int last) {
    if (first % 10 == 0 && last == first + 9) {
      return Integer.toString(first / 10);
    }
    boolean century =
        (first % 100 == 0 && last == first + 99) || (first % 100 == 1 && last == first + 99);
    return century ? Integer.toString(first / 100) : "";
  }
}
