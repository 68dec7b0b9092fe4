package org.griot.link;

/** A date that needs no context. */
record DateFixed(DateReading reading) implements DateForm {
  @Override
  public DateReading resolve(DateContext context) {
    return reading;
  }
}
