package org.griot.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days within which something happened, both ends included, and how that is known.
 *
 * @param start the earliest day, or null if open
 * @param end the latest day, or null if open
 * @param reason one short sentence: the words read and the rule ("weekday before publication")
 */
public record DateRange(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    DatePrecision precision,
    String reason,
    Provenance provenance) {
  public DateRange {
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException(start + " is after " + end);
    }
    if (precision != DatePrecision.OPEN && (start == null || end == null)) {
      throw new IllegalArgumentException(precision + " needs both ends");
    }
  }

  /** The same days, known for that reason. */
  public DateRange with(String reason, Provenance provenance) {
    return new DateRange(start, end, precision, reason, provenance);
  }

  /** Whether one day could lie in both; an open end reaches for ever. */
  public boolean overlaps(DateRange other) {
    return !after(start, other.end) && !after(other.start, end);
  }

  /** The days from first to last, both counted, or -1 if an end is open. */
  public long days() {
    return start == null || end == null ? -1 : ChronoUnit.DAYS.between(start, end) + 1;
  }

  public boolean isKnown() {
    return start != null && end != null;
  }

  private static boolean after(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null && a.isAfter(b);
  }
}
