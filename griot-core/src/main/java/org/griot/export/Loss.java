package org.griot.export;

import java.util.Locale;

/** What a format cannot say of an event that it holds. The names are part of the loss report. */
enum Loss {
  DATE_INTERVAL("the date is an interval; its middle and a precision are written"),
  PLACE_AREA("the place is an area; one point and a precision are written"),
  PLACE_SHAPE("the disc reaches over a pole or the date line; its centre is written"),
  SECOND_COUNTRY("the place lies in several countries; one is written"),
  FIGURES("the reports give several figures; one is written, the others are in the notes"),
  DEATHS_UNKNOWN("no report gives a number of deaths; 0 is written, as ACLED does"),
  WORDS_ONLY("a toll is given in words only; the policy's reading is written"),
  SHARED_TOLL("one toll covers several events; each gets its share, the first the remainder"),
  OTHER_HARM("injured, missing, captured and others have no column; they are in the notes"),
  SIDES("the deaths of the sides are added up"),
  ATTRIBUTION("a party is only blamed or possible; it is in the notes, not among the actors"),
  CLAIMANT("who claims or blames is in the notes only"),
  OTHER_PARTY("a party that neither acts nor is acted upon has no column"),
  ACTOR_NAME("the registry has no ACLED name of an actor for that day; its own name is written"),
  ACTOR_SUPPLIED("the reports name no party for a side that ACLED requires; unidentified"),
  ACTOR_TYPE("a party has no ACLED type; External/Other forces is written"),
  PERSONS("persons have no column; they are in the notes"),
  MATERIAL("weapons and booty have no column"),
  STATUS("that the event is disputed is in the notes only"),
  SOURCE_SCALE("the scale of a source is unknown; it is left blank or names the others only"),
  SOURCE_NAME("a report names no outlet; its site or file is written"),
  NO_TIMESTAMP("no report has a publication date; the time is left blank"),
  NO_GEOMETRY("the place is unknown; the geometry is null"),
  REASONS("how date and place were derived is in the database only"),
  LINKS("why reports were merged is in the database only; see griot explain"),
  MISSING_TEXT("a report's text was erased; its quotes are missing from the provenance file");

  private final String meaning;

  Loss(String meaning) {
    this.meaning = meaning;
  }

  String meaning() {
    return meaning;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
