package org.griot.model;

/** What happened to the people counted. */
public enum HarmKind {
  KILLED,
  INJURED,
  MISSING,
  CAPTURED,
  ABDUCTED,
  ARRESTED,
  RELEASED,
  FOUND,
  SURRENDERED,
  DISPLACED
}
