package org.griot.server.report;

import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report's text and what was read there.
 *
 * @param layer {@code actor, person, place, date, count, weapon, speaker, trigger, claim} or {@code
 *     furniture}
 * @param label in words: a name, a day, a figure, a type
 * @param claim id of the claim that it belongs to, or null
 * @param value the id that it was linked to, or null
 */
record TextMark(
    int start,
    int end,
    String layer,
    String label,
    @Nullable String claim,
    @Nullable String value) {
  static TextMark of(
      Span span, String layer, String label, @Nullable String claim, @Nullable String value) {
    return new TextMark(span.start(), span.end(), layer, label, claim, value);
  }
}
