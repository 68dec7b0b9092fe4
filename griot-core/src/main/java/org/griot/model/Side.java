package org.griot.model;

/** On which side of an event the harmed were. */
public enum Side {
  INITIATOR,
  TARGET,
  CIVILIAN,
  UNKNOWN
}
