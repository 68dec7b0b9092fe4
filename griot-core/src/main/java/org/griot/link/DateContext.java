package org.griot.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is read against.
 *
 * @param reference the day of publication, or of the dateline; null if neither is known
 * @param name what the reference is: "publication", "dateline" or "an end of the range"
 * @param anchor the last date that the text set before this expression, or null
 * @param future the words around the expression speak of what is to come
 */
record DateContext(
    @Nullable LocalDate reference, String name, @Nullable DateReading anchor, boolean future) {
  private static final String RANGE = "the end of the range";

  /** The same, counted back from another day: for the first end of a range. */
  DateContext upTo(LocalDate day) {
    return new DateContext(day, RANGE, anchor, false);
  }

  boolean isWithinRange() {
    return name.equals(RANGE);
  }

  /** The day that "the next day" follows, or null if the text has set none. */
  @Nullable LocalDate anchorDay(boolean forward) {
    if (anchor == null) {
      return null;
    }
    return forward ? anchor.end() : anchor.start();
  }
}
