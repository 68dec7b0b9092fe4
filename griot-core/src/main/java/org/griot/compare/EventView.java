package org.griot.compare;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.griot.model.DateRange;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.Place;
import org.griot.resolve.Policy;
import org.griot.resolve.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An event as a reader of a published table sees it: one short text for each field, by name. Two
 * events of equal views are the same to that reader.
 */
@FunctionalInterface
public interface EventView {
  SortedMap<String, String> of(Event event);

  /** What the exports hold, with the figures that the policy reads. */
  static EventView under(Policy policy) {
    return event -> {
      SortedMap<String, String> fields = new TreeMap<>();
      fields.put("type", event.type().id());
      fields.put("acled", String.join(" / ", event.type().acled()));
      fields.put("status", event.status());
      fields.put("main", Boolean.toString(event.main()));
      fields.put("date", date(event.date()));
      fields.put("place", place(event.place()));
      fields.put("initiator", parties(event, PartyRole.INITIATOR));
      fields.put("target", parties(event, PartyRole.TARGET));
      fields.put("sources", Integer.toString(event.sources()));
      for (HarmKind kind : HarmKind.values()) {
        fields.put(
            kind.name().toLowerCase(Locale.ROOT),
            policy.read(event, kind).map(EventView::figure).orElse(""));
      }
      return fields;
    };
  }

  private static String date(@Nullable DateRange date) {
    if (date == null) {
      return "";
    }
    String start = date.start() == null ? "?" : date.start().toString();
    String end = date.end() == null ? "?" : date.end().toString();
    return start.equals(end) ? start : start + " to " + end;
  }

  private static String place(@Nullable Place place) {
    if (place == null) {
      return "";
    }
    String point =
        place.position() == null
            ? ""
            : " (" + place.position().lat() + ", " + place.position().lon() + ")";
    String within = place.admin1() == null ? "" : ", " + place.admin1();
    return place.name() + within + ", " + String.join(" ", place.countries()) + point;
  }

  private static String parties(Event event, PartyRole role) {
    return event.actors().stream()
        .filter(actor -> actor.role() == role)
        .map(EventView::party)
        .sorted()
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String party(Event.Actor actor) {
    List<String> bases =
        actor.attribution().stream()
            .map(each -> each.basis().name().toLowerCase(Locale.ROOT))
            .distinct()
            .sorted()
            .toList();
    return bases.isEmpty() ? actor.name() : actor.name() + " (" + String.join(", ", bases) + ")";
  }

  private static String figure(Reading reading) {
    String low = reading.low() == null ? "?" : reading.low().toString();
    String high = reading.high() == null ? "?" : reading.high().toString();
    String best = Integer.toString(reading.best());
    return low.equals(best) && high.equals(best) ? best : best + " (" + low + " to " + high + ")";
  }
}
