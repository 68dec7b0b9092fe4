package org.griot.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.Provenance;
import org.griot.model.Span;

/**
 * The dates of a deed: days on end that stand together ("on 8 and 9 March", "Thursday and Friday")
 * are one stretch, on whose days it happened; days apart stay days.
 */
final class ListedDays {
  /** What may stand between the days of a list: " and ", ", ". */
  private static final int GAP = 5;

  private ListedDays() {}

  static List<DateRange> of(List<Mention.Date> dates) {
    if (dates.size() < 2) {
      return dates.stream().map(Mention.Date::range).toList();
    }
    List<Mention.Date> sorted =
        dates.stream().sorted(Comparator.comparing(Mention.Date::span)).toList();
    List<Mention.Date> joined = new ArrayList<>();
    for (Mention.Date date : sorted) {
      Mention.Date last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && follows(last, date)) {
        joined.set(joined.size() - 1, join(last, date));
      } else {
        joined.add(date);
      }
    }
    boolean same = joined.size() == dates.size();
    return (same ? dates : joined).stream().map(Mention.Date::range).toList();
  }

  private static boolean follows(Mention.Date before, Mention.Date after) {
    int gap = after.span().start() - before.span().end();
    LocalDate end = before.range().end();
    return gap > 0
        && gap <= GAP
        && end != null
        && before.range().isKnown()
        && after.range().precision() == DatePrecision.DAY
        && end.plusDays(1).equals(after.range().start())
        && (before.range().precision() == DatePrecision.DAY
            || before.range().precision() == DatePrecision.DAYS);
  }

  private static Mention.Date join(Mention.Date before, Mention.Date after) {
    List<Span> spans = new ArrayList<>(before.range().provenance().quoted());
    spans.addAll(after.range().provenance().quoted());
    DateRange range =
        new DateRange(
            before.range().start(),
            after.range().end(),
            DatePrecision.DAYS,
            before.range().reason() + "; and the day after, told with it",
            new Provenance.Derived("days-on-end", spans));
    return new Mention.Date(before.span().cover(after.span()), range);
  }
}
