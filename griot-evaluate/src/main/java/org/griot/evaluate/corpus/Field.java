package org.griot.evaluate.corpus;

import java.util.Locale;

/** What is compared of a claim. The first seven are the slots that {@code claim_f} counts. */
enum Field {
  TYPE,
  AXES,
  DATE,
  PLACE,
  ACTORS,
  HARM,
  PERSONS,
  BASIS,
  HARM_BY,
  MATERIAL,
  SPEAKER;

  boolean isSlot() {
    return compareTo(PERSONS) <= 0;
  }

  /** Whether two claims that agree in this alone may be the same. Anybody may share the axes. */
  boolean isContent() {
    return isSlot() && this != AXES;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
