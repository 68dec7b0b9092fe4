package org.griot.model;

/** How finely a date is known. {@code OPEN} has no start, no end, or neither. */
public enum DatePrecision {
  DAY,
  DAYS,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  YEARS,
  OPEN
}
