package org.griot.link;

import java.time.LocalDate;

/** One end of a stretch whose other end is open: "since 2014", "until Friday", "by March". */
record DateBound(DateForm at, Side side) implements DateForm {
  private static final String RULE = "date-bound";

  enum Side {
    SINCE,
    UNTIL,
    BEFORE,
    AFTER
  }

  @Override
  public DateReading resolve(DateContext context) {
    DateReading reading = at.resolve(context);
    LocalDate start = reading.start();
    LocalDate end = reading.end();
    String reason = reading.reason();
    return switch (side) {
      case SINCE -> DateReading.open(start, null, RULE, reason + "; the end is open");
      case UNTIL -> DateReading.open(null, end, RULE, reason + "; the beginning is open");
      case BEFORE ->
          DateReading.open(
              null, start == null ? null : start.minusDays(1), RULE, reason + "; any time before");
      case AFTER ->
          DateReading.open(
              end == null ? null : end.plusDays(1), null, RULE, reason + "; any time after");
    };
  }
}
