package org.griot.codebook;

/**
 * When ACLED's flag for targeted civilians is set (ACLED codebook 2025): always for violence
 * against civilians, for some types only if civilians are the main target, else never.
 */
public enum CivilianTargeting {
  ALWAYS,
  WHEN_MAIN_TARGET,
  NEVER
}
