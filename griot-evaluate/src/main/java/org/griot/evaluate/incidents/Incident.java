package org.griot.evaluate.incidents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What the archive knows of one incident. */
record Incident(String id, LocalDate date, String state, String city, int killed, int injured) {
  private static final int NEAR_DAYS = 30;

  /** The same state within 30 days: incidents that are easily taken for one. */
  boolean isConfusable(Incident other) {
    return state.equals(other.state)
        && Math.abs(ChronoUnit.DAYS.between(date, other.date)) <= NEAR_DAYS;
  }
}
