package org.griot.server.query;

import java.util.List;
import org.griot.server.http.ProblemException;

/** An order of events. */
enum EventSort {
  DATE("date"),
  DATE_DOWN("-date"),
  KILLED("killed"),
  KILLED_DOWN("-killed"),
  CONFIDENCE("confidence");

  private static final long LAST = Integer.MAX_VALUE;

  private final String parameter;

  EventSort(String parameter) {
    this.parameter = parameter;
  }

  static EventSort of(String name) {
    for (EventSort sort : values()) {
      if (sort.parameter.equals(name)) {
        return sort;
      }
    }
    List<String> all = List.of("date", "-date", "killed", "-killed", "confidence");
    throw ProblemException.badRequest("no sort " + name + "; there are " + String.join(", ", all));
  }

  /** What a row is sorted by, from least to greatest; an int. */
  long value(EventFacts facts, int policy) {
    long killed = facts.killed().get(policy).map(EventRow.Figure::best).orElse(-1);
    return switch (this) {
      case DATE -> facts.isDated() ? facts.sortDay() : LAST;
      case DATE_DOWN -> facts.isDated() ? -facts.sortDay() : LAST;
      case KILLED -> killed < 0 ? LAST : killed;
      case KILLED_DOWN -> killed < 0 ? LAST : -killed;
      case CONFIDENCE -> facts.row().confidence().movePointRight(3).longValue();
    };
  }
}
