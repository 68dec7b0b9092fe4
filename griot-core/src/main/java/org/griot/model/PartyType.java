package org.griot.model;

/**
 * What sort of party it is, seen from the country of the event: a national army abroad is {@code
 * EXTERNAL}. The eight actor types of ACLED's codebook (2025, "inter" codes), plus {@code OTHER}
 * for bodies that take no part in violence.
 */
public enum PartyType {
  STATE_FORCES,
  REBEL_GROUP,
  POLITICAL_MILITIA,
  IDENTITY_MILITIA,
  RIOTERS,
  PROTESTERS,
  CIVILIANS,
  EXTERNAL,
  OTHER
}
