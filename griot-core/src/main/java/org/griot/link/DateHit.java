package org.griot.link;

import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that were recognised as a time expression, not yet read against a context.
 *
 * @param first the first token
 * @param next the token after the last
 * @param tail the words that this one shares with the last of a list ("March" of "3 and 4 March"),
 *     or null
 */
record DateHit(int first, int next, DateForm form, Kind kind, @Nullable Span tail) {
  /** What the words are in the terms of TimeML. */
  enum Kind {
    /** A date of the calendar or a part of a day. */
    DATE,
    /** A duration tied to a day ("the past two weeks"). */
    STRETCH,
    /** Points at a time without naming it ("now", "recently"): no {@code Mention.Date}. */
    VAGUE
  }

  static DateHit date(int first, int next, DateForm form) {
    return new DateHit(first, next, form, Kind.DATE, null);
  }

  DateHit from(int earlier) {
    return new DateHit(earlier, next, form, kind, tail);
  }

  DateHit upTo(int later) {
    return new DateHit(first, later, form, kind, tail);
  }

  DateHit with(DateForm other) {
    return new DateHit(first, next, other, kind, tail);
  }
}
