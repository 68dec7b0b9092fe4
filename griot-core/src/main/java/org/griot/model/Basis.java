package org.griot.model;

/**
 * On what ground a deed is laid at a party's door. Only {@code OBSERVED} (the report tells it as
 * fact) and {@code CLAIMED} (the party says so itself) make a perpetrator; {@code BLAMED}, {@code
 * DENIED} and {@code POSSIBLE} do not.
 */
public enum Basis {
  OBSERVED,
  CLAIMED,
  BLAMED,
  DENIED,
  POSSIBLE
}
