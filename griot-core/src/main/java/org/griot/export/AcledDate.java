package org.griot.export;

import java.time.LocalDate;
import org.griot.export.LeftOutException.Reason;
import org.griot.model.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One day and ACLED's time_precision (codebook 2025, "time precision"): 1 the day, 2 within a week,
 * 3 within a month. Of an interval the middle; of the first or last part of a month its first or
 * last day. Wider than a month is not coded.
 */
record AcledDate(LocalDate day, int precision) {
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int PART_OF_MONTH = 8;
  private static final int HALF_OF_MONTH = 16;

  static AcledDate of(@Nullable DateRange range) throws LeftOutException {
    if (range == null || range.start() == null || range.end() == null) {
      throw new LeftOutException(
          Reason.NO_DATE, range == null ? "no date" : "open: " + Evidence.value(range));
    }
    LocalDate start = range.start();
    LocalDate end = range.end();
    long days = range.days();
    if (days == 1) {
      return new AcledDate(start, 1);
    }
    if (days > MONTH) {
      throw new LeftOutException(Reason.DATE_TOO_WIDE, Evidence.value(range));
    }
    if (days <= WEEK) {
      return new AcledDate(start.plusDays((days - 1) / 2), 2);
    }
    if (days >= PART_OF_MONTH && days <= HALF_OF_MONTH && start.getMonth() == end.getMonth()) {
      if (start.getDayOfMonth() == 1) {
        return new AcledDate(start, 3);
      }
      if (end.getDayOfMonth() == end.lengthOfMonth()) {
        return new AcledDate(end, 3);
      }
    }
    return new AcledDate(start.plusDays((days - 1) / 2), 3);
  }
}
