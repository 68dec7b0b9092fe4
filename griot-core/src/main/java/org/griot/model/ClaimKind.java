package org.griot.model;

/** What a claim is about: one happening, a figure over a period and an area, or a lasting tie. */
public enum ClaimKind {
  EVENT,
  STATISTIC,
  RELATION
}
