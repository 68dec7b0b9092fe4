package org.griot.link;

import org.griot.link.CountPhrase.Noun;
import org.griot.model.Mention;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A count that was found, in tokens.
 *
 * @param next the token after the expression, its noun included once it is known
 * @param noun null where it is left out
 * @param nounFirst the noun stands before the number ("a family of five")
 */
record CountHit(
    int first,
    int next,
    Span number,
    CountBounds bounds,
    @Nullable String words,
    @Nullable Noun noun,
    boolean nounFirst) {

  /** The same with its noun. A noun that stands before the number is outside the span. */
  CountHit counting(Noun counted) {
    boolean before = counted.next() <= first;
    return new CountHit(
        first, before ? next : counted.next(), number, bounds, words, counted, before);
  }

  /** Counts people, or whoever the words before it leave out. */
  boolean isOfPeople() {
    return noun == null || noun.kind().isPeople();
  }

  Mention.Count mention(CountTokens t) {
    Span whole = t.span(first, next);
    Span nounSpan = noun == null ? null : t.span(noun.first(), noun.next());
    return new Mention.Count(
        whole,
        number,
        bounds.low(),
        bounds.high(),
        bounds.approx(),
        words,
        nounSpan == null ? null : nounSpan.of(t.text()),
        nounSpan);
  }
}
