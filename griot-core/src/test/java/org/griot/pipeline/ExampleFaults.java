package org.griot.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What is wrong with an event, held against an entry of {@code examples/expected.json}. Each fault
 * is worded by what was expected, never by what came out, so that it can be listed as known.
 */
final class ExampleFaults {
  private ExampleFaults() {}

  /**
   * How like an event and an entry are in type, date and place: two points for each that is right,
   * one for each that the event leaves open. From {@link #LIKE} on the event is taken for the
   * entry's.
   */
  static int likeness(JsonNode expected, JsonNode event) {
    int points = ExpectedEvent.isType(expected, event.path("type").path("id").asText()) ? 2 : 0;
    points +=
        event.path("date").isNull() || expected.path("date").isNull()
            ? 1
            : isDate(expected, event.path("date")) ? 2 : 0;
    boolean placed = event.path("place").isObject() && expected.path("place").isObject();
    return points + (!placed ? 1 : isPlace(expected, event.path("place")) ? 2 : 0);
  }

  /** Type and what is known agree, or both date and place do. */
  static final int LIKE = 4;

  /**
   * @param documents the names of the reports whose claims the event gathers
   */
  static List<String> of(JsonNode expected, JsonNode event, Set<String> documents) {
    List<String> faults = new ArrayList<>();
    if (!ExpectedEvent.isType(expected, event.path("type").path("id").asText())) {
      faults.add("type is not " + expected.path("type").asText());
    }
    if (!isDate(expected, event.path("date"))) {
      faults.add("date is not " + days(expected.path("date")));
    }
    if (!isPlace(expected, event.path("place"))) {
      faults.add("place is not " + expected.path("place").path("names").path(0).asText());
    }
    for (JsonNode party : expected.path("parties")) {
      if (!party.path("optional").asBoolean() && !hasParty(party, event)) {
        faults.add("no " + party.path("role").asText() + " " + party.path("actor").asText());
      }
    }
    boolean initiator =
        ExpectedEvent.any(event.path("actors"), a -> a.path("role").asText().equals("initiator"))
            .isPresent();
    if (expected.path("noInitiator").asBoolean() && initiator) {
      faults.add("an initiator that nobody names");
    }
    for (JsonNode toll : expected.path("tolls")) {
      toll(toll, event, faults);
    }
    for (JsonNode name : expected.path("persons")) {
      if (ExpectedEvent.any(
              event.path("persons"), p -> p.path("name").asText().contains(name.asText()))
          .isEmpty()) {
        faults.add("no person " + name.asText());
      }
    }
    for (JsonNode document : expected.path("documents")) {
      if (!documents.contains(document.asText())) {
        faults.add("does not gather " + document.asText());
      }
    }
    return faults;
  }

  private static boolean isDate(JsonNode expected, JsonNode date) {
    if (!expected.path("date").isObject()) {
      return true;
    }
    return days(expected.path("date")).equals(days(date))
        || ExpectedEvent.any(expected.path("acceptDates"), d -> days(d).equals(days(date)))
            .isPresent();
  }

  private static String days(JsonNode date) {
    return date.path("start").asText() + ".." + date.path("end").asText();
  }

  private static boolean isPlace(JsonNode expected, JsonNode place) {
    if (!expected.path("place").isObject()) {
      return true;
    }
    List<String> faults = new ArrayList<>();
    ExpectedEvent.place(expected.path("place"), place, faults);
    String name = place.path("name").asText();
    return faults.isEmpty()
        || ExpectedEvent.any(expected.path("acceptPlaces"), n -> n.asText().equals(name))
            .isPresent();
  }

  private static boolean hasParty(JsonNode party, JsonNode event) {
    List<String> wanted = new ArrayList<>(List.of(party.path("actor").asText()));
    party.path("accept").forEach(other -> wanted.add(other.asText()));
    return ExpectedEvent.any(
            event.path("actors"),
            actor ->
                actor.path("role").equals(party.path("role"))
                    && wanted.stream().anyMatch(w -> isActor(w, actor))
                    && ExpectedEvent.any(
                            actor.path("attribution"),
                            said ->
                                ExpectedEvent.any(
                                        party.path("basis"), b -> b.equals(said.path("basis")))
                                    .isPresent())
                        .isPresent())
        .isPresent();
  }

  /** By the registry's id, the kind of an unnamed party, or the name in words. */
  private static boolean isActor(String wanted, JsonNode actor) {
    String id = actor.path("id").asText("");
    boolean unnamed = Set.of("unidentified", "civilians", "protesters").contains(wanted);
    return id.equals(wanted)
        || unnamed && (id.equals(wanted) || id.startsWith(wanted + "-"))
        || actor.path("name").asText().equalsIgnoreCase(wanted);
  }

  private static void toll(JsonNode expected, JsonNode event, List<String> faults) {
    if (expected.path("optional").asBoolean()) {
      return;
    }
    String shown =
        expected.path("kind").asText()
            + " "
            + show(expected.path("low"))
            + " to "
            + show(expected.path("high"));
    List<JsonNode> same = new ArrayList<>();
    event
        .path("harm")
        .forEach(
            h -> {
              if (isFigure(expected, h)) {
                same.add(h);
              }
            });
    String by = expected.path("by").asText("");
    if (same.isEmpty()) {
      faults.add("no " + shown);
    } else if (!expected.path("by").isNull()
        && same.stream().noneMatch(h -> isSaidBy(by, h.path("by").asText("")))) {
      faults.add(shown + " is not said by " + by);
    }
  }

  private static String show(JsonNode number) {
    return number.isNull() || number.isMissingNode() ? "?" : number.asText();
  }

  private static boolean isFigure(JsonNode expected, JsonNode harm) {
    boolean figure = isRange(expected.path("low"), expected.path("high"), harm);
    for (JsonNode other : expected.path("accept")) {
      figure |= isRange(other.path(0), other.path(1), harm);
    }
    boolean part = !expected.has("partOf") || harm.hasNonNull("partOf");
    return expected.path("kind").equals(harm.path("kind")) && figure && part;
  }

  private static boolean isRange(JsonNode low, JsonNode high, JsonNode harm) {
    return Objects.equals(show(low), show(harm.path("low")))
        && Objects.equals(show(high), show(harm.path("high")));
  }

  private static boolean isSaidBy(String wanted, String by) {
    String said = " " + by.toLowerCase(Locale.ROOT).replace("un ", "united nations ") + " ";
    String plain = wanted.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    return said.replaceFirst(" un $", " united nations ")
        .contains(plain.equals("un") ? "united nations" : plain);
  }
}
