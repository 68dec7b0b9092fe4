package org.griot.link;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month: "March 2022", "last March", "in March". Without a year it is the last such month up to
 * that of publication, or the next where the words speak of the future.
 */
record DateMonth(DateYearWord year, DateRelation relation, int month) implements DateForm {
  private static final String RULE = "date-month";

  @Override
  public DateReading resolve(DateContext context) {
    if (year.isSaid()) {
      Integer number = year.resolve(context);
      if (number == null) {
        return DateReading.unknown(RULE, NO_REFERENCE);
      }
      DateReading reading = DateReading.month(YearMonth.of(number, month), RULE, "as stated");
      return year.year() == null ? reading : reading.asStated();
    }
    LocalDate base = relation.ofText() ? context.anchorDay(false) : context.reference();
    String name = relation.ofText() ? "the date set before in the text" : context.name();
    if (base == null) {
      return DateReading.unknown(RULE, "open: no year, and publication unknown");
    }
    return DateReading.month(nearest(YearMonth.from(base), context.future()), RULE, reason(name));
  }

  private YearMonth nearest(YearMonth base, boolean future) {
    YearMonth same = YearMonth.of(base.getYear(), month);
    return switch (relation) {
      case THIS, SAME -> same;
      case LAST, PREVIOUS -> same.isBefore(base) ? same : same.minusYears(1);
      case NEXT, FOLLOWING -> same.isAfter(base) ? same : same.plusYears(1);
      case NEAREST -> {
        if (future) {
          yield same.isBefore(base) ? same.plusYears(1) : same;
        }
        yield same.isAfter(base) ? same.minusYears(1) : same;
      }
    };
  }

  private String reason(String name) {
    return switch (relation) {
      case LAST, PREVIOUS -> "the last such month before that of " + name;
      case NEXT, FOLLOWING -> "the next such month after that of " + name;
      case THIS, SAME -> "such a month in the year of " + name;
      case NEAREST -> "no year given: the nearest such month to " + name;
    };
  }
}
