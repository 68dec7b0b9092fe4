package org.griot.evaluate.muc4;

import java.util.Optional;

/** The slots that are scored, in the order of the template (template-doc, version 7). */
enum Slot {
  DATE(2, "INCIDENT: DATE", Fill.DATE),
  LOCATION(3, "INCIDENT: LOCATION", Fill.LOCATION),
  TYPE(4, "INCIDENT: TYPE", Fill.SET),
  STAGE(5, "INCIDENT: STAGE OF EXECUTION", Fill.SET),
  INSTRUMENT(6, "INCIDENT: INSTRUMENT ID", Fill.STRING),
  INSTRUMENT_TYPE(7, "INCIDENT: INSTRUMENT TYPE", Fill.SET),
  CATEGORY(8, "PERP: INCIDENT CATEGORY", Fill.SET),
  INDIVIDUAL(9, "PERP: INDIVIDUAL ID", Fill.STRING),
  ORGANIZATION(10, "PERP: ORGANIZATION ID", Fill.STRING),
  CONFIDENCE(11, "PERP: ORGANIZATION CONFIDENCE", Fill.SET),
  TARGET(12, "PHYS TGT: ID", Fill.STRING),
  TARGET_TYPE(13, "PHYS TGT: TYPE", Fill.SET),
  TARGET_NUMBER(14, "PHYS TGT: NUMBER", Fill.NUMBER),
  TARGET_NATION(15, "PHYS TGT: FOREIGN NATION", Fill.SET),
  TARGET_EFFECT(16, "PHYS TGT: EFFECT OF INCIDENT", Fill.SET),
  TARGET_TOTAL(17, "PHYS TGT: TOTAL NUMBER", Fill.NUMBER),
  VICTIM(18, "HUM TGT: NAME", Fill.STRING),
  DESCRIPTION(19, "HUM TGT: DESCRIPTION", Fill.STRING),
  VICTIM_TYPE(20, "HUM TGT: TYPE", Fill.SET),
  VICTIM_NUMBER(21, "HUM TGT: NUMBER", Fill.NUMBER),
  VICTIM_NATION(22, "HUM TGT: FOREIGN NATION", Fill.SET),
  VICTIM_EFFECT(23, "HUM TGT: EFFECT OF INCIDENT", Fill.SET),
  VICTIM_TOTAL(24, "HUM TGT: TOTAL NUMBER", Fill.NUMBER);

  /** How a slot is filled, and so compared. */
  enum Fill {
    DATE,
    LOCATION,
    SET,
    STRING,
    NUMBER
  }

  private final int number;
  private final String label;
  private final Fill fill;

  Slot(int number, String label, Fill fill) {
    this.number = number;
    this.label = label;
    this.fill = fill;
  }

  int number() {
    return number;
  }

  String label() {
    return label;
  }

  Fill fill() {
    return fill;
  }

  static Optional<Slot> ofNumber(int number) {
    return number < 2 || number > 24 ? Optional.empty() : Optional.of(values()[number - 2]);
  }
}
