package org.griot.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.griot.model.Position;

/** Holds an event or claim, as it is written, against what must come out. */
final class ExpectedEvent {
  private ExpectedEvent() {}

  static List<String> faults(JsonNode expected, JsonNode event) {
    List<String> faults = new ArrayList<>();
    String type = event.path("type").path("id").asText();
    if (!isType(expected, type)) {
      faults.add("type is " + type + ", not " + expected.path("type").asText());
    }
    if (expected.path("date").isObject()) {
      for (String end : List.of("start", "end")) {
        if (!expected
            .path("date")
            .path(end)
            .asText()
            .equals(event.path("date").path(end).asText())) {
          faults.add(
              "date is "
                  + event.path("date").path("start")
                  + " to "
                  + event.path("date").path("end"));
          break;
        }
      }
    }
    if (expected.path("place").isObject()) {
      place(expected.path("place"), event.path("place"), faults);
    }
    expected.path("parties").forEach(party -> party(expected, party, event, faults));
    expected.path("harm").forEach(harm -> harm(expected, harm, event, faults));
    expected.path("persons").forEach(person -> person(person, event, faults));
    expected.path("material").forEach(thing -> material(thing, event, faults));
    expected
        .path("noHarm")
        .forEach(
            kind ->
                any(event.path("harm"), h -> h.path("kind").equals(kind))
                    .ifPresent(h -> faults.add("harm that nobody mentions: " + h)));
    for (String field : List.of("noInitiator", "notActors")) {
      expected
          .path(field)
          .forEach(
              id ->
                  any(
                          event.path("actors"),
                          a ->
                              a.path("id").equals(id)
                                  && (field.equals("notActors")
                                      || a.path("role").asText().equals("initiator")))
                      .ifPresent(a -> faults.add("trapped by " + id)));
    }
    return faults;
  }

  static boolean isType(JsonNode expected, String type) {
    return expected.path("type").asText().equals(type)
        || any(expected.path("acceptTypes"), t -> t.asText().equals(type)).isPresent();
  }

  static void place(JsonNode expected, JsonNode place, List<String> faults) {
    String name = place.path("name").asText() + " " + place.path("text").asText();
    if (any(
            expected.path("names"),
            n -> name.toLowerCase(Locale.ROOT).contains(n.asText().toLowerCase(Locale.ROOT)))
        .isEmpty()) {
      faults.add("place is " + name);
    }
    if (expected.has("countries") && !expected.path("countries").equals(place.path("countries"))) {
      faults.add("countries are " + place.path("countries"));
    }
    if (expected.has("admin1")
        && !place.path("admin1").asText().contains(expected.path("admin1").asText())) {
      faults.add("admin1 is " + place.path("admin1"));
    }
    JsonNode near = expected.path("near");
    if (near.isObject()) {
      double away =
          place.path("lat").isNull() || place.path("lat").isMissingNode()
              ? 1e9
              : at(place).distanceKm(at(near));
      if (away > near.path("km").asDouble()) {
        faults.add("place lies " + away + " km away: " + place);
      }
      if (expected.path("notAtCentre").asBoolean() && away < 1) {
        faults.add("place is the centre itself");
      }
    }
    if (expected.has("minPrecisionKm")
        && place.path("precisionKm").asInt(0) < expected.path("minPrecisionKm").asInt()) {
      faults.add("precision is " + place.path("precisionKm"));
    }
  }

  private static Position at(JsonNode node) {
    return Position.of(node.path("lat").asDouble(), node.path("lon").asDouble());
  }

  private static boolean isActor(JsonNode expected, String wanted, String id) {
    return wanted.equals(id)
        || any(expected.path("acceptActors").path(wanted), a -> a.asText().equals(id)).isPresent();
  }

  private static void party(
      JsonNode expected, JsonNode party, JsonNode event, List<String> faults) {
    boolean found =
        any(
                event.path("actors"),
                actor ->
                    isActor(expected, party.path("actor").asText(), actor.path("id").asText())
                        && actor.path("role").equals(party.path("role"))
                        && any(
                                actor.path("attribution"),
                                a ->
                                    any(party.path("basis"), b -> b.equals(a.path("basis")))
                                            .isPresent()
                                        && (party.path("by").isNull()
                                            || says(a.path("by"), party.path("by"))))
                            .isPresent())
            .isPresent();
    if (!found) {
      faults.add("no party " + party);
    }
    boolean blamedOnly = any(party.path("basis"), b -> b.asText().equals("observed")).isEmpty();
    any(
            event.path("actors"),
            a ->
                blamedOnly
                    && a.path("id").equals(party.path("actor"))
                    && any(a.path("attribution"), x -> x.path("basis").asText().equals("observed"))
                        .isPresent())
        .ifPresent(a -> faults.add("taken for a perpetrator: " + a.path("id")));
  }

  private static void harm(JsonNode expected, JsonNode harm, JsonNode event, List<String> faults) {
    boolean found = any(event.path("harm"), h -> isFigure(harm, h)).isPresent();
    if (!found) {
      faults.add("no harm " + harm);
    }
  }

  private static boolean isFigure(JsonNode expected, JsonNode harm) {
    boolean kind = expected.path("kind").equals(harm.path("kind"));
    boolean side =
        expected.path("side").isNull() || expected.path("side").equals(harm.path("side"));
    boolean figure =
        expected.path("low").equals(harm.path("low"))
            && expected.path("high").equals(harm.path("high"));
    for (JsonNode other : expected.path("accept")) {
      figure |= other.path(0).equals(harm.path("low")) && other.path(1).equals(harm.path("high"));
    }
    boolean open =
        expected.path("acceptLowOpen").asBoolean()
            && expected.path("low").equals(harm.path("low"))
            && harm.path("high").isNull();
    boolean part = !expected.has("partOf") || !harm.path("partOf").isNull();
    boolean approx = !expected.path("approx").asBoolean() || harm.path("approx").asBoolean();
    boolean by =
        expected.path("by").isNull()
            || expected.path("by").isMissingNode()
            || says(harm.path("by"), expected.path("by"));
    return kind && side && (figure || open) && part && approx && by;
  }

  private static boolean says(JsonNode by, JsonNode wanted) {
    return by.asText().toLowerCase(Locale.ROOT).contains(wanted.asText().toLowerCase(Locale.ROOT));
  }

  private static void person(JsonNode person, JsonNode event, List<String> faults) {
    boolean found =
        any(
                event.path("persons"),
                p ->
                    p.path("name").equals(person.path("name"))
                        && p.path("role").equals(person.path("role"))
                        && (!person.has("alias")
                            || any(p.path("aliases"), a -> a.equals(person.path("alias")))
                                .isPresent()))
            .isPresent();
    if (!found) {
      faults.add("no person " + person + " in " + event.path("persons"));
    }
  }

  private static void material(JsonNode thing, JsonNode event, List<String> faults) {
    boolean found =
        any(
                event.path("material"),
                m ->
                    m.path("use").equals(thing.path("use"))
                        && (!thing.has("words")
                            || m.path("text").asText().contains(thing.path("words").asText()))
                        && (!thing.has("count") || thing.path("count").equals(m.path("count"))))
            .isPresent();
    if (!found) {
      faults.add("no material " + thing + " in " + event.path("material"));
    }
  }

  /** Whether a claim is the background, statistic or tie that must be kept. */
  static boolean isKept(JsonNode expected, JsonNode claim) {
    boolean kind =
        expected.path("kind").equals(claim.path("kind"))
            || (expected.path("kind").asText().equals("relation")
                && claim.path("relation").equals(expected.path("relation")));
    if (!kind) {
      return false;
    }
    if (expected.has("measure") && !expected.path("measure").equals(claim.path("measure"))) {
      return false;
    }
    if (expected.has("relation") && !expected.path("relation").equals(claim.path("relation"))) {
      return false;
    }
    if (expected.path("kind").asText().equals("event")
        && expected.has("type")
        && !isType(expected, claim.path("type").path("id").asText())) {
      return false;
    }
    if (expected.has("reality") && !expected.path("reality").equals(claim.path("reality"))) {
      return false;
    }
    JsonNode date = expected.path("date");
    if (date.isObject() && !isDate(claim.path("date"), date)) {
      return false;
    }
    if (expected.has("low")
        && any(claim.path("harm"), h -> h.path("low").equals(expected.path("low"))).isEmpty()
        && any(claim.path("material"), m -> m.path("count").equals(expected.path("low")))
            .isEmpty()) {
      return false;
    }
    List<String> faults = new ArrayList<>();
    expected.path("harm").forEach(h -> harm(expected, h, claim, faults));
    if (expected.path("place").isObject()) {
      place(expected.path("place"), claim.path("place"), faults);
    }
    expected.path("parties").forEach(p -> partyOfClaim(expected, p, claim, faults));
    return faults.isEmpty();
  }

  private static void partyOfClaim(
      JsonNode expected, JsonNode party, JsonNode claim, List<String> faults) {
    boolean found =
        party.path("optional").asBoolean()
            || any(
                    claim.path("actors"),
                    p ->
                        isActor(expected, party.path("actor").asText(), p.path("id").asText())
                            && p.path("role").equals(party.path("role")))
                .isPresent();
    if (!found) {
      faults.add("no party " + party);
    }
  }

  /** The same days; of a month or longer the claim may name a part. */
  private static boolean isDate(JsonNode date, JsonNode expected) {
    boolean same =
        date.path("start").equals(expected.path("start"))
            && date.path("end").equals(expected.path("end"));
    boolean month =
        expected.path("start").asText().length() == 10
            && java.time.LocalDate.parse(expected.path("start").asText())
                .plusDays(27)
                .isBefore(java.time.LocalDate.parse(expected.path("end").asText("9999-12-31")));
    return same || month && lies(date, expected);
  }

  private static boolean lies(JsonNode inner, JsonNode outer) {
    String start = inner.path("start").asText("");
    String end = inner.path("end").asText("");
    return start.compareTo(outer.path("start").asText()) >= 0
        && end.compareTo(outer.path("end").asText()) <= 0
        && !start.isEmpty()
        && !end.isEmpty();
  }

  static java.util.Optional<JsonNode> any(
      JsonNode list, java.util.function.Predicate<JsonNode> test) {
    return StreamSupport.stream(list.spliterator(), false).filter(test).findFirst();
  }
}
