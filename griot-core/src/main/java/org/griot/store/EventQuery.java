package org.griot.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.griot.model.DateRange;
import org.griot.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Which events to give. Every condition that is set must hold.
 *
 * @param from together with {@code to}: events that may have happened between these days, both
 *     included. An event without a date, or with an open end that reaches there, may have
 * @param countries ISO alpha-2 codes: the place lies in one of them; empty for all
 * @param types ids of the codebook, or ACLED event or sub-event types, in any case; empty for all
 * @param status {@code happened} or {@code disputed}, or null for both
 * @param main whether a report tells it as its news, or null for both
 * @param text words that all occur, accents and case aside, in the summary, the place or the names
 *     of parties, persons and things; null for any
 * @param after only events whose id comes after this one, for the next page; null from the start
 * @param limit at most so many
 */
public record EventQuery(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    SortedSet<String> countries,
    SortedSet<String> types,
    @Nullable String status,
    @Nullable Boolean main,
    @Nullable String text,
    @Nullable String after,
    int limit) {
  /** Every event. */
  public static final EventQuery ALL =
      new EventQuery(
          null, null, new TreeSet<>(), new TreeSet<>(), null, null, null, null, Integer.MAX_VALUE);

  public EventQuery {
    countries = EventTerms.sorted(countries);
    types = EventTerms.lowerCase(types);
    if (limit < 0) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  public EventQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new EventQuery(first, last, countries, types, status, main, text, after, limit);
  }

  public EventQuery inCountries(Collection<String> codes) {
    return new EventQuery(from, to, new TreeSet<>(codes), types, status, main, text, after, limit);
  }

  public EventQuery ofTypes(Collection<String> names) {
    return new EventQuery(
        from, to, countries, new TreeSet<>(names), status, main, text, after, limit);
  }

  public EventQuery withStatus(@Nullable String value) {
    return new EventQuery(from, to, countries, types, value, main, text, after, limit);
  }

  public EventQuery withMain(@Nullable Boolean value) {
    return new EventQuery(from, to, countries, types, status, value, text, after, limit);
  }

  public EventQuery withText(@Nullable String words) {
    return new EventQuery(from, to, countries, types, status, main, words, after, limit);
  }

  /** At most {@code count} events that come after {@code id}. */
  public EventQuery page(@Nullable String id, int count) {
    return new EventQuery(from, to, countries, types, status, main, text, id, count);
  }

  /** Whether the event fits, the limit aside. */
  public boolean matches(Event event) {
    return inPeriod(event.date())
        && (countries.isEmpty()
            || EventTerms.countries(event).stream().anyMatch(countries::contains))
        && (types.isEmpty() || EventTerms.types(event).stream().anyMatch(types::contains))
        && (status == null || status.equals(event.status()))
        && (main == null || main == event.main())
        && (after == null || event.id().compareTo(after) > 0)
        && EventTerms.wordsOf(text).stream().allMatch(EventTerms.words(event)::contains);
  }

  private boolean inPeriod(@Nullable DateRange date) {
    if (date == null) {
      return true;
    }
    boolean startsLater = to != null && date.start() != null && date.start().isAfter(to);
    boolean endsEarlier = from != null && date.end() != null && date.end().isBefore(from);
    return !startsLater && !endsEarlier;
  }
}
