package org.griot.link;

import java.time.LocalDate;
import org.griot.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * So many units before or after a day: "two days ago", "a year earlier", "the next day".
 *
 * <p>Days are exact; the further back, the rougher: weeks give seven days around, months the month,
 * years the year, decades ten years. Counted from the text's own date, days stay open where the
 * text has set none; longer units are then counted from publication, and the reason says so.
 *
 * @param amount signed
 * @param ofText counted from the date that the text set, not from publication
 * @param vague the number is not said ("several years ago"): one end stays open
 */
record DateShift(long amount, DateUnit unit, boolean ofText, boolean vague) implements DateForm {
  private static final String RULE = "date-shift";
  private static final long MOST = 100_000;

  @Override
  public DateReading resolve(DateContext context) {
    LocalDate base = ofText ? set(context) : context.reference();
    String name = ofText ? "the date set before in the text" : context.name();
    if (base == null && ofText && unit.compareTo(DateUnit.MONTHS) >= 0) {
      base = context.reference();
      name = context.name() + ", as the text has set no date before";
    }
    if (base == null) {
      return DateReading.unknown(
          RULE, ofText ? "open: the text has set no date before" : NO_REFERENCE);
    }
    if (vague && ofText && unit == DateUnit.HOURS) {
      return DateReading.unknown(RULE, "open: in the hours of what is told before");
    }
    if (vague) {
      String reason = "no number given: only the end at " + name + " is known";
      return amount < 0
          ? DateReading.open(null, base, RULE, reason)
          : DateReading.open(base, null, RULE, reason);
    }
    if (Math.abs(amount) > MOST || !isCalendar(unit.plus(base, amount))) {
      return DateReading.unknown(RULE, "open: too far away");
    }
    return around(unit.plus(base, amount), "counted from " + name);
  }

  private @Nullable LocalDate set(DateContext context) {
    boolean forward = amount > 0;
    boolean fine = unit == DateUnit.HOURS || unit == DateUnit.DAYS;
    return fine ? context.fineDay(forward) : context.anchorDay(forward);
  }

  private static boolean isCalendar(LocalDate day) {
    return day.getYear() > 0 && day.getYear() < 10_000;
  }

  private DateReading around(LocalDate day, String reason) {
    return switch (unit) {
      case HOURS, DAYS -> DateReading.day(day, RULE, reason);
      case WEEKS, FORTNIGHTS, WEEKENDS ->
          DateReading.of(
              day.minusDays(3), day.plusDays(3), DatePrecision.WEEK, RULE, reason + ", roughly");
      case DECADES, CENTURIES ->
          DateReading.of(
              LocalDate.of(Math.max(1, day.getYear() - 5), 1, 1),
              LocalDate.of(day.getYear() + 5, 12, 31),
              DatePrecision.YEARS,
              RULE,
              reason + ", roughly");
      default -> unit.around(day, RULE, reason);
    };
  }
}
