package org.griot.server.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.griot.model.Attribution;
import org.griot.model.DateRange;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Geometry;
import org.griot.model.HarmKind;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.resolve.Policies;
import org.griot.resolve.Policy;
import org.griot.server.live.View;
import org.griot.store.EventTerms;
import org.jspecify.annotations.Nullable;

/**
 * All that an event is found, sorted and shown by, worked out once for as long as the event stays
 * what it is.
 *
 * @param row with the figures of the policy that stands first in {@link #POLICIES}
 * @param start first day since 1970, {@code Integer.MIN_VALUE} if open
 * @param end last day, {@code Integer.MAX_VALUE} if open
 * @param killed by each policy, null where none gives a figure
 * @param shape of a line or polygon, else null
 * @param names what each of its parties is called, folded
 */
record EventFacts(
    Event event,
    EventRow row,
    int start,
    int end,
    List<Optional<EventRow.Figure>> killed,
    List<Optional<EventRow.Figure>> injured,
    Set<HarmKind> harm,
    SortedSet<String> outlets,
    @Nullable Geometry shape,
    Set<String> names) {
  /** The first is the usual one. */
  static final List<String> POLICIES = List.of("ucdp", "acled", "latest");

  static EventFacts of(Event event, View view, Policies policies) {
    List<Optional<EventRow.Figure>> killed = new ArrayList<>();
    List<Optional<EventRow.Figure>> injured = new ArrayList<>();
    for (String name : POLICIES) {
      Policy policy = policies.named(name);
      killed.add(policy.read(event, HarmKind.KILLED).map(EventRow.Figure::of));
      injured.add(policy.read(event, HarmKind.INJURED).map(EventRow.Figure::of));
    }
    Set<HarmKind> harm = EnumSet.noneOf(HarmKind.class);
    event.harm().forEach(toll -> harm.add(toll.figure().kind()));
    DateRange date = event.date();
    Geometry geometry = event.place() == null ? null : event.place().geometry();
    boolean drawn = geometry != null && geometry.shape() != Geometry.Shape.POINT;
    return new EventFacts(
        event,
        row(event, killed.get(0).orElse(null), injured.get(0).orElse(null)),
        date == null || date.start() == null ? Integer.MIN_VALUE : day(date.start()),
        date == null || date.end() == null ? Integer.MAX_VALUE : day(date.end()),
        killed,
        injured,
        harm,
        outlets(event.documents(), view),
        drawn ? geometry : null,
        names(event));
  }

  boolean isDated() {
    return start != Integer.MIN_VALUE || end != Integer.MAX_VALUE;
  }

  /** The day that it is sorted by, if it has one. */
  int sortDay() {
    return start == Integer.MIN_VALUE ? end : start;
  }

  boolean isPlaced() {
    return row.place() != null && row.place().lat() != null;
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  private static EventRow row(
      Event event, EventRow.@Nullable Figure killed, EventRow.@Nullable Figure injured) {
    DateRange date = event.date();
    return new EventRow(
        event.id(),
        event.type().id(),
        event.type().acled(),
        event.summary(),
        event.status(),
        event.main(),
        date == null || (date.start() == null && date.end() == null)
            ? null
            : new EventRow.When(date.start(), date.end(), date.precision()),
        where(event.place()),
        event.actors().stream().map(EventFacts::who).toList(),
        killed,
        injured,
        event.sources(),
        event.documents().size(),
        event.confidence(),
        !event.decisions().isEmpty());
  }

  private static EventRow.Who who(Event.Actor actor) {
    return new EventRow.Who(
        actor.id(),
        actor.name(),
        actor.role(),
        actor.type(),
        actor.attribution().stream().map(Attribution::basis).distinct().sorted().toList());
  }

  private static EventRow.@Nullable Where where(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    Position at = place.position();
    if (at == null && place.geometry() != null) {
      at = place.geometry().positions().get(0);
    }
    BigDecimal lat = at == null ? null : at.lat();
    BigDecimal lon = at == null ? null : at.lon();
    return new EventRow.Where(
        place.name(),
        place.countries(),
        place.admin1(),
        lat,
        lon,
        place.precisionKm(),
        place.feature());
  }

  private static SortedSet<String> outlets(Collection<String> documents, View view) {
    SortedSet<String> outlets = new TreeSet<>();
    for (String id : documents) {
      String outlet = view.document(id).map(Document::outlet).orElse(null);
      if (outlet != null) {
        outlets.add(outlet);
      }
    }
    return outlets;
  }

  private static Set<String> names(Event event) {
    Set<String> names = new TreeSet<>();
    for (Event.Actor actor : event.actors()) {
      names.add(String.join(" ", EventTerms.wordsOf(actor.name() + " " + actor.text())));
    }
    return names;
  }
}
