package org.griot.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A weekday. News says "on Monday" for the nearest Monday up to publication; "on Wednesday" in a
 * report of a Wednesday is that day, "last Wednesday" the one a week before.
 */
record DateWeekday(DayOfWeek weekday, DateRelation relation) implements DateForm {
  private static final String RULE = "date-weekday";

  @Override
  public DateReading resolve(DateContext context) {
    if (relation.ofText()) {
      LocalDate set = context.fineDay(relation == DateRelation.FOLLOWING);
      return set == null
          ? DateReading.unknown(RULE, "open: the text has set no date before")
          : DateReading.day(fromText(set), RULE, "weekday beside the date set before in the text");
    }
    LocalDate reference = context.reference();
    if (reference == null) {
      return DateReading.unknown(RULE, NO_REFERENCE);
    }
    String name = context.name();
    return switch (relation) {
      case LAST ->
          DateReading.day(
              reference.with(TemporalAdjusters.previous(weekday)), RULE, "weekday before " + name);
      case NEXT ->
          DateReading.day(
              reference.with(TemporalAdjusters.next(weekday)), RULE, "weekday after " + name);
      default -> nearest(reference, context.future() || relation == DateRelation.THIS, name);
    };
  }

  private LocalDate fromText(LocalDate set) {
    return switch (relation) {
      case PREVIOUS -> set.with(TemporalAdjusters.previous(weekday));
      case FOLLOWING -> set.with(TemporalAdjusters.next(weekday));
      default -> set.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  private DateReading nearest(LocalDate reference, boolean ahead, String name) {
    if (reference.getDayOfWeek() == weekday) {
      return DateReading.day(reference, RULE, "the weekday of " + name + " itself");
    }
    return ahead
        ? DateReading.day(
            reference.with(TemporalAdjusters.next(weekday)),
            RULE,
            "weekday after " + name + ", as the wording is future")
        : DateReading.day(
            reference.with(TemporalAdjusters.previous(weekday)), RULE, "weekday before " + name);
  }
}
