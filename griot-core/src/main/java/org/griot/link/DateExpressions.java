package org.griot.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.griot.model.Mention;
import org.jspecify.annotations.Nullable;

/** Gathers the time expressions of one sentence in the terms of TimeML. */
final class DateExpressions {
  private final CountTokens t;
  private final DateGrammar grammar;
  private final DateLengths lengths;
  private final DateClock clock;
  private final List<DateLengths.Length> found = new ArrayList<>();

  DateExpressions(CountTokens tokens, DateGrammar grammar) {
    this.t = tokens;
    this.grammar = grammar;
    this.lengths = new DateLengths(tokens);
    this.clock = new DateClock(tokens);
  }

  /** A date of the sentence; a range or one with a bound gives the dates it is made of. */
  void add(DateHit hit, DateContext context) {
    List<DateHit> parts = grammar.parts(hit);
    DateContext first = context;
    if (parts.size() == 2 && hit.form() instanceof DateSpan) {
      LocalDate end = parts.get(1).form().resolve(context).end();
      first = end == null ? context : context.upTo(end);
    }
    for (DateHit part : parts) {
      found.add(expression(part, part == parts.get(0) ? first : context));
    }
  }

  private DateLengths.Length expression(DateHit hit, DateContext context) {
    if (hit.form() instanceof DateStretch) {
      return new DateLengths.Length(hit.first(), hit.next(), lengthWithin(hit));
    }
    if (hit.kind() == DateHit.Kind.VAGUE) {
      boolean past = hit.form() instanceof DateShift shift && shift.amount() < 0;
      String value = past ? "PAST_REF" : "PRESENT_REF";
      return new DateLengths.Length(hit.first(), hit.next(), value);
    }
    String value = DateTimex.of(hit.form(), context);
    if (hit.form() instanceof DateShift shift) {
      int first = lengths.roughly(hit.first());
      boolean bare = value.isEmpty() || shift.unit() == DateUnit.HOURS;
      DateLengths.Length length = bare ? lengths.at(hit.first()) : null;
      value = length == null ? value : length.value();
      return new DateLengths.Length(first, hit.next(), clock.withPart(hit, value));
    }
    return clock.withTime(hit, clock.withPart(hit, value));
  }

  /** "P2W" of "the past two weeks". */
  private String lengthWithin(DateHit hit) {
    for (int i = hit.first(); i < hit.next(); i++) {
      DateLengths.Length length = lengths.at(i);
      if (length != null && length.next() == hit.next()) {
        return length.value();
      }
    }
    String unit = DateWords.STANDARD.length(t.low(hit.next() - 1));
    boolean many = t.low(hit.next() - 1).endsWith("s");
    return unit == null ? "" : many ? "PX" + unit : "P1" + unit;
  }

  /**
   * All of them, in order.
   *
   * @param context of the end of the sentence: the times of the day are of its date
   */
  List<Mention.Timex> all(DateContext context) {
    List<DateLengths.Length> all = new ArrayList<>(found);
    int i = 0;
    while (i < t.size()) {
      DateLengths.Length length = lengths.at(i);
      length = length == null ? clock.at(i, context) : length;
      if (length == null || isTaken(length)) {
        i++;
      } else {
        all.add(new DateLengths.Length(rough(length), length.next(), length.value()));
        i = length.next();
      }
    }
    all.sort(Comparator.comparingInt(DateLengths.Length::first));
    return all.stream()
        .map(e -> new Mention.Timex(t.span(e.first(), e.next()), e.value()))
        .toList();
  }

  private int rough(DateLengths.Length length) {
    int first = length.value().startsWith("P") ? lengths.roughly(length.first()) : length.first();
    DateLengths.Length whole = new DateLengths.Length(first, length.next(), length.value());
    return isTaken(whole) ? length.first() : first;
  }

  private boolean isTaken(DateLengths.@Nullable Length one) {
    return one != null
        && found.stream().anyMatch(o -> o.first() < one.next() && one.first() < o.next());
  }
}
