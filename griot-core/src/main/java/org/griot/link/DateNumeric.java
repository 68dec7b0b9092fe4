package org.griot.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.griot.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: "2024-03-09", "09.03.2024", "9/3/2024", "20240309", "9032024".
 *
 * <p>Points and dashes mean day before month. With slashes, where both orders give a day, the
 * reading nearest to publication is taken and the reason says that the order is ambiguous; without
 * publication the date is somewhere from the one reading to the other.
 */
final class DateNumeric {
  private static final String RULE = "date-numeric";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final CountTokens t;

  DateNumeric(CountTokens tokens) {
    this.t = tokens;
  }

  @Nullable DateHit at(int i) {
    if (!t.isDigits(i) || t.touches(i) && isPart(i - 1, i - 2, i - 1)) {
      return null;
    }
    DateHit hit = t.length(i) <= 4 ? parted(i) : compact(i);
    return hit == null
            || t.touches(hit.next()) && isPart(hit.next(), hit.next() + 1, hit.next() + 1)
        ? null
        : hit;
  }

  /** Whether the token that touches makes the digits part of something else. */
  private boolean isPart(int i, int beyond, int joint) {
    if (t.isDigits(i) || t.isWord(i) && !t.is(i, "t") || t.is(i, "%") || t.is(i, "/")) {
      return true;
    }
    return (t.is(i, "-") || t.is(i, ".") || t.is(i, ",")) && t.isDigits(beyond) && t.touches(joint);
  }

  private @Nullable DateHit parted(int i) {
    String mark = t.low(i + 1);
    boolean three =
        (mark.equals("-") || mark.equals(".") || mark.equals("/"))
            && t.is(i + 3, mark)
            && t.isDigits(i + 2)
            && t.isDigits(i + 4)
            && t.touches(i + 1)
            && t.touches(i + 2)
            && t.touches(i + 3)
            && t.touches(i + 4);
    if (!three) {
      return null;
    }
    int a = t.value(i);
    int b = t.value(i + 2);
    int c = t.value(i + 4);
    if (t.length(i) == 4 && t.length(i + 2) <= 2 && t.length(i + 4) <= 2) {
      return stated(i, i + 5, day(a, b, c));
    }
    if (t.length(i) > 2 || t.length(i + 2) > 2 || t.length(i + 4) % 2 != 0) {
      return null;
    }
    return mark.equals("/")
        ? either(i, c, a, b, t.length(i + 4) == 2)
        : european(i, c, a, b, t.length(i + 4) == 2);
  }

  private @Nullable DateHit european(int i, int year, int a, int b, boolean shortYear) {
    int y = shortYear ? century(year) : year;
    LocalDate date = day(y, b, a);
    date = date == null && t.is(i + 1, "-") ? day(y, a, b) : date;
    return stated(i, i + 5, date);
  }

  private @Nullable DateHit either(int i, int year, int a, int b, boolean shortYear) {
    int y = shortYear ? century(year) : year;
    LocalDate dayFirst = day(y, b, a);
    LocalDate monthFirst = day(y, a, b);
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      return stated(i, i + 5, dayFirst == null ? monthFirst : dayFirst);
    }
    return DateHit.date(i, i + 5, new Ambiguous(dayFirst, monthFirst));
  }

  /** Two digits: the years from 1970 to 2069. */
  static int century(int year) {
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private @Nullable DateHit compact(int i) {
    int value = t.value(i);
    if (value < 0 || t.touches(i + 1) && t.isWord(i + 1) && !t.is(i + 1, "t")) {
      return null;
    }
    LocalDate date = null;
    if (t.length(i) == 8) {
      date = day(value / 10000, value / 100 % 100, value % 100);
      date = date == null ? day(value % 10000, value / 10000 % 100, value / 1000000) : date;
    } else if (t.length(i) == 7) {
      LocalDate shortMonth = day(value % 10000, value / 10000 % 10, value / 100000);
      LocalDate shortDay = day(value % 10000, value / 10000 % 100, value / 1000000);
      boolean both = shortMonth != null && shortDay != null;
      date = both ? null : shortMonth != null ? shortMonth : shortDay;
    }
    return stated(i, i + 1, date);
  }

  private static @Nullable DateHit stated(int first, int next, @Nullable LocalDate date) {
    if (date == null) {
      return null;
    }
    DateReading reading = DateReading.day(date, RULE, "as stated").asStated();
    return DateHit.date(first, next, new DateFixed(reading));
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private record Ambiguous(LocalDate dayFirst, LocalDate monthFirst) implements DateForm {
    @Override
    public DateReading resolve(DateContext context) {
      LocalDate reference = context.reference();
      if (reference == null) {
        boolean order = dayFirst.isBefore(monthFirst);
        return DateReading.of(
            order ? dayFirst : monthFirst,
            order ? monthFirst : dayFirst,
            DatePrecision.DAYS,
            RULE,
            "ambiguous order of day and month: between the two readings");
      }
      long first = Math.abs(ChronoUnit.DAYS.between(reference, dayFirst));
      long second = Math.abs(ChronoUnit.DAYS.between(reference, monthFirst));
      return DateReading.day(
          first <= second ? dayFirst : monthFirst,
          RULE,
          "ambiguous order of day and month: the reading nearest to " + context.name());
    }
  }
}
