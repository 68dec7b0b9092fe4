package org.griot.annotate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.model.DatePrecision;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "On 5 May, rebels shelled the town. On 6 May, ... On 7 May, ...": the sentences of a report that
 * goes from day to day. Each of them tells news of its own.
 */
final class Chronicle {
  /** So many days make a chronicle. */
  private static final int LEAST = 3;

  /** So many days back may be news. */
  private static final int FORTNIGHT = 14;

  /** A date that opens the sentence has but a number, a mark or "on" before it. */
  private static final int OPENING = 2;

  private Chronicle() {}

  /** The sentences, by index; none if the report tells no such days. */
  static Set<Integer> of(List<SentenceView> views, @Nullable LocalDate published) {
    Map<Integer, LocalDate> days = new HashMap<>();
    for (SentenceView view : views) {
      if (published != null && view.sentence().role() == Sentence.Role.BODY) {
        view.in(Mention.Date.class, 0, Math.min(view.size(), OPENING + 1)).stream()
            .filter(date -> date.range().precision() == DatePrecision.DAY)
            .map(date -> date.range().start())
            .filter(day -> day != null && isRecent(day, published))
            .findFirst()
            .ifPresent(day -> days.put(view.sentence().index(), day));
      }
    }
    return Set.copyOf(days.values()).size() < LEAST ? Set.of() : days.keySet();
  }

  private static boolean isRecent(LocalDate day, LocalDate published) {
    return !day.isAfter(published) && day.isAfter(published.minusDays(FORTNIGHT));
  }
}
