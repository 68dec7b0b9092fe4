package org.griot.link;

import java.time.LocalDate;
import org.griot.model.DatePrecision;

/** "Overnight Tuesday": the night that begins on the day, so that day and the next. */
record DateNight(DateForm day) implements DateForm {
  @Override
  public DateReading resolve(DateContext context) {
    DateReading reading = day.resolve(context);
    LocalDate start = reading.start();
    return start == null
        ? reading
        : DateReading.of(
            start,
            start.plusDays(1),
            DatePrecision.DAYS,
            "date-night",
            reading.reason() + "; the night that follows");
  }
}
