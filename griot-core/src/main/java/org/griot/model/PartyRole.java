package org.griot.model;

/** What a party did in the event. */
public enum PartyRole {
  INITIATOR,
  TARGET,
  OTHER
}
