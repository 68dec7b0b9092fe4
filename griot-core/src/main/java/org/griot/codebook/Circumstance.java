package org.griot.codebook;

/** What a report may say of an event beyond who and what, so far as it decides the type. */
public enum Circumstance {
  /** Both sides fought or fired. */
  TWO_SIDED,
  /** There was ground fighting of the same parties at that place and day. */
  GROUND_FIGHTING,
  /** The attacker meant to die by the charge, on foot or in a vehicle. */
  SUICIDE_ATTACKER,
  /** The weapon was defused, seized, found or shot down before it did harm. */
  WEAPON_STOPPED,
  /** The charge harmed nobody but those who laid it. */
  ONLY_PLANTERS_HURT,
  VICTIMS_KILLED,
  /** The victims had been captured, had surrendered or were prisoners. */
  VICTIMS_CAPTIVE,
  /** The victims were soldiers or police off duty. */
  VICTIMS_OFF_DUTY,
  /** A place or base was taken. */
  PLACE_TAKEN,
  /** It was held for less than a day. */
  HELD_BRIEFLY,
  WITHOUT_FIGHTING,
  /** The arrest was judicial: warrant, charge, court. */
  UNDER_THE_LAW,
  /** Secret or arbitrary detention. */
  OUTSIDE_THE_LAW,
  /** A fighter was taken alive in an operation or a fight. */
  CAPTURED_IN_OPERATION,
  /** People were hurt, whatever else was taken or burnt. */
  VIOLENCE_TO_PEOPLE,
  /** Only property suffered, and the report says so. */
  PROPERTY_ONLY,
  SEXUAL_VIOLENCE,
  /** Demonstrators used violence or destroyed property. */
  DEMONSTRATORS_VIOLENT,
  /** Demonstrators were dispersed, arrested or restrained. */
  FORCE_USED,
  /** Live fire or other grave force was used on demonstrators. */
  LETHAL_FORCE,
  /** Several people were found dead. */
  FOUND_DEAD
}
