package org.griot.link;

import java.time.LocalDate;
import java.util.Locale;

/** A whole unit of the calendar: "last week", "this month", "that year", "over the weekend". */
record DatePeriod(DateRelation relation, DateUnit unit) implements DateForm {
  private static final String RULE = "date-period";

  @Override
  public DateReading resolve(DateContext context) {
    boolean forward = relation.step() > 0;
    LocalDate base = relation.ofText() ? context.anchorDay(forward) : context.reference();
    String name = relation.ofText() ? "the date set before in the text" : context.name();
    if (base == null && relation.ofText() && unit.compareTo(DateUnit.WEEKS) > 0) {
      base = context.reference();
      name = context.name() + ", as the text has set no date before";
    }
    if (base == null) {
      return DateReading.unknown(
          RULE, relation.ofText() ? "open: the text has set no date before" : NO_REFERENCE);
    }
    return unit.around(unit.plus(base, steps(base)), RULE, reason(name));
  }

  /** The weekend just past is "last weekend" on a weekday; in a weekend it is the one before. */
  private long steps(LocalDate base) {
    if (unit == DateUnit.WEEKENDS && base.getDayOfWeek().getValue() < 6) {
      return relation == DateRelation.LAST || relation == DateRelation.PREVIOUS
          ? 0
          : relation.step();
    }
    return relation.step();
  }

  private String reason(String name) {
    String units = unit.name().toLowerCase(Locale.ROOT);
    String one = unit == DateUnit.CENTURIES ? "century" : units.substring(0, units.length() - 1);
    return switch (relation.step()) {
      case -1 -> "the calendar " + one + " before " + name;
      case 1 -> "the calendar " + one + " after " + name;
      default -> "the calendar " + one + " of " + name;
    };
  }
}
