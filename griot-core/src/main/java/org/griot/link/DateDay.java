package org.griot.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month: "9 March 2024", "March 9", "last February 28".
 *
 * <p>Without a year: the nearest such day up to publication, or at most {@link #AHEAD} days after
 * it; the next one where the words speak of the future.
 *
 * @param weekday the weekday that the text gives beside it, or null
 */
record DateDay(
    DateYearWord year, DateRelation relation, int month, int day, @Nullable DayOfWeek weekday)
    implements DateForm {
  /** Reports announce days of the coming month without a year. */
  static final int AHEAD = 31;

  private static final int FAR_AHEAD = 270;

  private static final String RULE = "date-day";

  @Override
  public DateReading resolve(DateContext context) {
    if (day > YearMonth.of(2024, month).lengthOfMonth()) {
      return DateReading.unknown(RULE, "open: there is no such day");
    }
    if (year.isSaid()) {
      return inYear(context);
    }
    LocalDate reference = context.reference();
    if (reference == null) {
      return besideText(context);
    }
    if (relation == DateRelation.LAST || relation == DateRelation.PREVIOUS) {
      return day(latest(reference.minusDays(1)), "the last such day before " + context.name());
    }
    if (relation == DateRelation.NEXT || relation == DateRelation.FOLLOWING) {
      return day(earliest(reference.plusDays(1)), "the next such day after " + context.name());
    }
    LocalDate ahead = earliest(reference);
    LocalDate past = latest(reference);
    if (context.future() && !ahead.equals(past) && !isJustPast(past, ahead, reference)) {
      return day(ahead, "the next such day after " + context.name() + ", as the wording is future");
    }
    if (!context.future()
        && !ahead.equals(past)
        && ChronoUnit.DAYS.between(reference, ahead) <= AHEAD
        && !context.isWithinRange()) {
      return day(ahead, "no year given: the day is within a month after publication");
    }
    return day(past, "no year given: the last such day up to " + context.name());
  }

  /** "It will not disarm in spite of its dissolution on 24 March", said on 30 March. */
  private static boolean isJustPast(LocalDate past, LocalDate ahead, LocalDate reference) {
    return ChronoUnit.DAYS.between(past, reference) <= AHEAD
        && ChronoUnit.DAYS.between(reference, ahead) > FAR_AHEAD;
  }

  private DateReading inYear(DateContext context) {
    Integer number = year.resolve(context);
    if (number == null) {
      return DateReading.unknown(RULE, NO_REFERENCE);
    }
    if (number < 1 || day > YearMonth.of(number, month).lengthOfMonth()) {
      return DateReading.unknown(RULE, "open: there is no such day");
    }
    LocalDate date = LocalDate.of(number, month, day);
    if (year.year() == null) {
      return day(date, "the year counted from " + context.name());
    }
    return day(date, "as stated").asStated();
  }

  /** Publication unknown: the year of the date that the text set, if it set one. */
  private DateReading besideText(DateContext context) {
    LocalDate set = context.anchorDay(false);
    if (set == null) {
      return DateReading.unknown(RULE, "open: no year, and publication unknown");
    }
    LocalDate after = earliest(set);
    LocalDate before = latest(set);
    boolean later = ChronoUnit.DAYS.between(set, after) <= ChronoUnit.DAYS.between(before, set);
    return day(
        later ? after : before,
        "no year given and publication unknown: nearest to the date set before in the text");
  }

  private DateReading day(LocalDate date, String reason) {
    boolean differs = weekday != null && date.getDayOfWeek() != weekday;
    return DateReading.day(
        date, RULE, differs ? reason + "; the weekday in the text does not agree" : reason);
  }

  private LocalDate latest(LocalDate upTo) {
    LocalDate date = in(upTo.getYear());
    for (int y = upTo.getYear() - 1; date == null || date.isAfter(upTo); y--) {
      date = in(y);
    }
    return date;
  }

  private LocalDate earliest(LocalDate from) {
    LocalDate date = in(from.getYear());
    for (int y = from.getYear() + 1; date == null || date.isBefore(from); y++) {
      date = in(y);
    }
    return date;
  }

  private @Nullable LocalDate in(int y) {
    return day > YearMonth.of(y, month).lengthOfMonth() ? null : LocalDate.of(y, month, day);
  }
}
