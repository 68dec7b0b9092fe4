package org.griot.link;

import java.time.YearMonth;
import org.griot.model.DatePrecision;

/** "Winter 2019-2020": December of the first year to February of the second, in the north. */
record DateWinter(DateMonths months) implements DateForm {
  @Override
  public DateReading resolve(DateContext context) {
    Integer year = months.year().resolve(context);
    if (year == null) {
      return DateReading.unknown("date-months", NO_REFERENCE);
    }
    return DateReading.of(
        YearMonth.of(year - 1, 12).atDay(1),
        YearMonth.of(year, 2).atEndOfMonth(),
        DatePrecision.SEASON,
        "date-months",
        "as stated; a season of the north");
  }
}
