package org.griot.evaluate.rights;

import java.util.Locale;

/** The attributes with one value. */
enum Attribute {
  PERPETRATOR_TYPE("perpetrator_type"),
  COUNTRY("country"),
  REGION("region"),
  CITY("city"),
  YEAR("year"),
  MONTH("month"),
  DAY("date");

  private final String field;

  Attribute(String field) {
    this.field = field;
  }

  /** The name in the gold. */
  String field() {
    return field;
  }

  /** The name among the metrics. */
  String metric() {
    return name().toLowerCase(Locale.ROOT);
  }
}
