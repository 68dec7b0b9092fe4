package org.griot.model;

/** Whether the text tells of something that happened, is intended or threatened, or is supposed. */
public enum Reality {
  HAPPENED,
  PLANNED,
  HYPOTHETICAL
}
