package org.griot.link;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Months of a year: a quarter, a half, a season. Without a year: the last that began by
 * publication, or the next where the words speak of the future.
 *
 * <p>Seasons are those of the north, by whole months (summer: June to August), and their reason
 * says so, since the south turns them round. "Winter of 2019" may be either winter that touches the
 * year, so it runs from December before to February after it.
 *
 * @param first the first month, 1 to 12
 * @param what "season", "quarter", ... for the reason
 */
record DateMonths(DateYearWord year, DateRelation relation, int first, int count, String what)
    implements DateForm {
  private static final String RULE = "date-months";

  @Override
  public DateReading resolve(DateContext context) {
    Integer number = year.resolve(context);
    if (number != null) {
      YearMonth start = YearMonth.of(number, first);
      return first == 12
          ? DateUnit.months(start.minusYears(1), 15, RULE, "either winter that touches the year")
          : read(start, "as stated");
    }
    boolean ofText = relation.ofText() || year.relation().ofText();
    LocalDate base = ofText ? context.anchorDay(false) : context.reference();
    if (year.isSaid() || base == null) {
      return DateReading.unknown(RULE, "open: no year, and publication unknown");
    }
    return read(nearest(YearMonth.from(base), context.future()), "nearest to " + context.name());
  }

  private YearMonth nearest(YearMonth base, boolean future) {
    YearMonth begun = YearMonth.of(base.getYear(), first);
    while (begun.isAfter(base)) {
      begun = begun.minusYears(1);
    }
    boolean running = base.isBefore(begun.plusMonths(count));
    return switch (relation) {
      case LAST, PREVIOUS -> running ? begun.minusYears(1) : begun;
      case NEXT, FOLLOWING -> begun.plusYears(1);
      case THIS, SAME -> running || begun.getYear() == base.getYear() ? begun : begun.plusYears(1);
      case NEAREST -> future && !running ? begun.plusYears(1) : begun;
    };
  }

  private DateReading read(YearMonth start, String reason) {
    String north = what.equals("season") ? "; a season of the north" : "";
    return DateUnit.months(start, count, RULE, reason + north);
  }
}
