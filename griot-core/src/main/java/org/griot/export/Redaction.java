package org.griot.export;

/** Whose names an export keeps back, in every column, note and quote. */
public enum Redaction {
  /** Nobody's. */
  NONE,
  /** Those of persons who neither lead nor speak for an armed party, a state or an organisation. */
  PRIVATE,
  /** Those of all persons. */
  ALL_PERSONS;

  /** The level of that name: {@code none, private, all-persons}. */
  public static Redaction of(String name) {
    return switch (name) {
      case "none" -> NONE;
      case "private" -> PRIVATE;
      case "all-persons" -> ALL_PERSONS;
      default ->
          throw new IllegalArgumentException(
              "no redaction " + name + "; there are none, private, all-persons");
    };
  }
}
