package org.griot.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year beside a day, month or season: a number, a relation ("last year"), or nothing.
 *
 * @param year the number, or null
 * @param relation read only if there is no number; {@code NEAREST} means that nothing was said
 */
record DateYearWord(@Nullable Integer year, DateRelation relation) {
  static final DateYearWord NONE = new DateYearWord(null, DateRelation.NEAREST);

  static DateYearWord of(int year) {
    return new DateYearWord(year, DateRelation.NEAREST);
  }

  boolean isSaid() {
    return year != null || relation != DateRelation.NEAREST;
  }

  /** The year as a number, or null if none was said or the base of the relation is unknown. */
  @Nullable Integer resolve(DateContext context) {
    if (year != null || relation == DateRelation.NEAREST) {
      return year;
    }
    LocalDate base = relation.ofText() ? context.anchorDay(false) : context.reference();
    return base == null ? null : base.getYear() + relation.step();
  }
}
