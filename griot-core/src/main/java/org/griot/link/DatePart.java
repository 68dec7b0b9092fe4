package org.griot.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.griot.model.DatePrecision;

/**
 * The early, middle or late third of a stretch ("late April", "mid-2019"), or what of it lies
 * before or after publication ("earlier this month"). A single day has no parts.
 */
record DatePart(DateForm whole, Part part) implements DateForm {
  private static final String RULE = "date-part";

  enum Part {
    EARLY,
    MID,
    LATE,
    EARLIER,
    LATER
  }

  @Override
  public DateReading resolve(DateContext context) {
    DateReading all = whole.resolve(context);
    LocalDate start = all.start();
    LocalDate end = all.end();
    if (start == null || end == null || start.equals(end)) {
      return all;
    }
    LocalDate reference = context.reference();
    if (part == Part.EARLIER || part == Part.LATER) {
      if (reference == null || reference.isBefore(start) || reference.isAfter(end)) {
        return all;
      }
      return part == Part.EARLIER ? cut(all, start, reference) : cut(all, reference, end);
    }
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    if (days < 3) {
      return all;
    }
    LocalDate second = third(start, end, days, 1);
    LocalDate third = third(start, end, days, 2);
    return switch (part) {
      case EARLY -> cut(all, start, second.minusDays(1));
      case MID -> cut(all, second, third.minusDays(1));
      default -> cut(all, third, end);
    };
  }

  /** The first day of the second or last third: of a month the 11th or 21st, of a year a month. */
  private static LocalDate third(LocalDate start, LocalDate end, long days, int number) {
    long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
    if (start.getDayOfMonth() == 1 && months > 0 && end.plusDays(1).getDayOfMonth() == 1) {
      return months % 3 == 0
          ? start.plusMonths(months / 3 * number)
          : start.plusDays(months == 1 ? 10L * number : days * number / 3);
    }
    return start.plusDays(days * number / 3);
  }

  private DateReading cut(DateReading all, LocalDate start, LocalDate end) {
    DatePrecision precision =
        switch (all.precision()) {
          case YEAR -> DatePrecision.SEASON;
          case YEARS -> DatePrecision.YEARS;
          default -> DatePrecision.DAYS;
        };
    String words =
        switch (part) {
          case EARLY -> "the first third";
          case MID -> "the middle third";
          case LATE -> "the last third";
          case EARLIER -> "up to publication";
          case LATER -> "from publication on";
        };
    return DateReading.of(start, end, precision, RULE, all.reason() + "; " + words);
  }
}
