package org.griot.link;

import java.time.LocalDate;
import java.time.YearMonth;
import org.griot.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression was read as.
 *
 * @param rule stable name of the rule
 * @param reason how it was read, without the words themselves
 * @param stated the text states the whole date itself; else a rule derived it
 */
record DateReading(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    DatePrecision precision,
    String rule,
    String reason,
    boolean stated) {

  static DateReading of(
      LocalDate start, LocalDate end, DatePrecision precision, String rule, String reason) {
    return new DateReading(start, end, precision, rule, reason, false);
  }

  static DateReading day(LocalDate day, String rule, String reason) {
    return of(day, day, DatePrecision.DAY, rule, reason);
  }

  static DateReading month(YearMonth month, String rule, String reason) {
    return of(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, rule, reason);
  }

  static DateReading year(int year, String rule, String reason) {
    return of(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, rule, reason);
  }

  static DateReading open(
      @Nullable LocalDate start, @Nullable LocalDate end, String rule, String reason) {
    return new DateReading(start, end, DatePrecision.OPEN, rule, reason, false);
  }

  static DateReading unknown(String rule, String reason) {
    return open(null, null, rule, reason);
  }

  DateReading asStated() {
    return new DateReading(start, end, precision, rule, reason, true);
  }

  boolean isKnown() {
    return start != null && end != null;
  }
}
