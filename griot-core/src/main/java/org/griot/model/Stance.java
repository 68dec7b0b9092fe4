package org.griot.model;

/** Whether the speaker says that it is so, or that it is not. */
public enum Stance {
  ASSERTS,
  DENIES
}
