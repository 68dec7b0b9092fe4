package org.griot.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The TIMEX3 values of dates (TimeML 1.2.1, values of TIMEX3). */
final class DateTimex {
  private static final int QUARTER = 3;

  private DateTimex() {}

  /** The value of a date that is no range and has no bound; empty if no value means it. */
  static String of(DateForm form, DateContext context) {
    if (form instanceof DatePart part) {
      return of(part.whole(), context);
    }
    if (form instanceof DateShift shift && shift.vague()) {
      return shift.amount() < 0 ? "PAST_REF" : shift.amount() > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }
    DateReading reading = form.resolve(context);
    if (form instanceof DateShift shift && reading.start() != null && reading.end() != null) {
      return shifted(shift.unit(), reading.start(), reading.end());
    }
    LocalDate start = reading.start();
    if (form instanceof DateMonths months && start != null && months.count() > QUARTER) {
      return start.getYear() + "-H" + (start.getMonthValue() == 1 ? 1 : 2);
    }
    boolean season =
        form instanceof DateWinter
            || form instanceof DateMonths months && months.what().equals("season");
    return season && reading.end() != null ? season(reading.end()) : days(reading);
  }

  private static String shifted(DateUnit unit, LocalDate start, LocalDate end) {
    LocalDate middle = start.plusDays((end.toEpochDay() - start.toEpochDay()) / 2);
    return switch (unit) {
      case WEEKS, FORTNIGHTS, WEEKENDS -> week(middle);
      case DECADES -> Integer.toString(middle.getYear() / 10);
      case CENTURIES -> Integer.toString(middle.getYear() / 100);
      default -> days(start, end);
    };
  }

  private static String days(DateReading reading) {
    LocalDate start = reading.start();
    LocalDate end = reading.end();
    if (start == null || end == null) {
      return start == null ? day(end) : day(start);
    }
    return days(start, end);
  }

  /** "Since Monday" is annotated as the Monday. */
  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String days(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return start.toString();
    }
    String named = wholeMonths(start, end);
    return named.isEmpty() ? weeks(start, end) : named;
  }

  /** A season is of the year in which it ends. */
  private static String season(LocalDate end) {
    Month month = end.getMonth();
    String name =
        switch (month) {
          case MARCH, APRIL, MAY -> "SP";
          case JUNE, JULY, AUGUST -> "SU";
          case SEPTEMBER, OCTOBER, NOVEMBER -> "FA";
          default -> "WI";
        };
    return String.format(Locale.ROOT, "%04d-%s", end.getYear(), name);
  }

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String weeks(LocalDate start, LocalDate end) {
    if (start.getDayOfWeek() == DayOfWeek.MONDAY && end.equals(start.plusDays(6))) {
      return week(start);
    }
    boolean weekend = start.getDayOfWeek() == DayOfWeek.SATURDAY && end.equals(start.plusDays(1));
    return weekend ? week(start) + "-WE" : "";
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
