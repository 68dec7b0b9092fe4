package org.griot.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is read against.
 *
 * @param reference the day of publication, or of the dateline; null if neither is known
 * @param name what the reference is: "publication", "dateline" or "an end of the range"
 * @param anchor the last date that the text set before this expression, or null
 * @param day the last of them that is of a week or less, or null
 * @param future the words around the expression speak of what is to come
 */
record DateContext(
    @Nullable LocalDate reference,
    String name,
    @Nullable DateReading anchor,
    @Nullable DateReading day,
    boolean future) {
  private static final String RANGE = "the end of the range";

  /** The same, counted back from another day: for the first end of a range. */
  DateContext upTo(LocalDate day) {
    return new DateContext(day, RANGE, anchor, this.day, false);
  }

  boolean isWithinRange() {
    return name.equals(RANGE);
  }

  /** The day that "a year later" is counted from, or null if the text has set none. */
  @Nullable LocalDate anchorDay(boolean forward) {
    return end(anchor, forward);
  }

  /** The day that "the next day" follows: no day follows "in 2008". */
  @Nullable LocalDate fineDay(boolean forward) {
    return end(day, forward);
  }

  private static @Nullable LocalDate end(@Nullable DateReading set, boolean forward) {
    if (set == null) {
      return null;
    }
    return forward ? set.end() : set.start();
  }
}
