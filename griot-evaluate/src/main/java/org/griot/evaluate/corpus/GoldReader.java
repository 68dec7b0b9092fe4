package org.griot.evaluate.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.griot.evaluate.task.Spelling;
import org.griot.model.Basis;
import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.Position;
import org.griot.model.Reality;
import org.griot.model.Side;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/** Reads a line of gold. Fields that it does not know are for the reader and left alone. */
final class GoldReader {
  private GoldReader() {}

  /**
   * The claim of a line.
   *
   * @throws IllegalArgumentException with a short reason if a field is missing or wrong
   */
  static GoldClaim read(JsonNode line) {
    ClaimKind kind = one(ClaimKind.class, line, "kind", null);
    return new GoldClaim(
        text(line, "id"),
        text(line, "document"),
        orNull(line, "event"),
        text(line, "trigger"),
        kind,
        one(Stance.class, line, "stance", Stance.ASSERTS),
        one(Reality.class, line, "reality", Reality.HAPPENED),
        line.path("main").asBoolean(false),
        types(kind, line),
        dates(line),
        place(line),
        each(line.path("actors"), GoldReader::actor),
        each(line.path("harm"), GoldReader::figure),
        each(line.path("persons"), GoldReader::person),
        each(line.path("material"), GoldReader::thing),
        orNull(line, "speaker"),
        line.path("optional").asBoolean(false));
  }

  interface Reading<T> {
    T of(JsonNode node);
  }

  static <T> List<T> each(JsonNode list, Reading<T> reading) {
    List<T> all = new ArrayList<>();
    list.forEach(node -> all.add(reading.of(node)));
    return all;
  }

  private static List<String> types(ClaimKind kind, JsonNode line) {
    if (kind == ClaimKind.STATISTIC) {
      return List.of("statistic " + orNull(line, "measure"));
    }
    if (kind == ClaimKind.RELATION) {
      return List.of("relation " + orNull(line, "relation"));
    }
    List<String> types = new ArrayList<>();
    types.add(text(line, "type"));
    line.path("accept").path("type").forEach(type -> types.add(type.asText()));
    return types;
  }

  private static List<GoldClaim.Days> dates(JsonNode line) {
    List<GoldClaim.Days> dates = new ArrayList<>();
    if (line.path("date").isObject()) {
      dates.add(days(line.path("date")));
    }
    line.path("accept").path("date").forEach(date -> dates.add(days(date)));
    return dates;
  }

  private static GoldClaim.Days days(JsonNode date) {
    return new GoldClaim.Days(day(orNull(date, "start")), day(orNull(date, "end")));
  }

  static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static GoldClaim.@Nullable Where place(JsonNode line) {
    JsonNode place = line.path("place");
    if (!place.isObject()) {
      return null;
    }
    List<String> names = new ArrayList<>(List.of(Spelling.folded(text(place, "name"))));
    String words = orNull(place, "text");
    if (words != null) {
      names.add(Spelling.folded(words));
    }
    line.path("accept").path("place").forEach(name -> names.add(Spelling.folded(name.asText())));
    List<String> countries = each(place.path("countries"), JsonNode::asText);
    return new GoldClaim.Where(names, countries, position(place), number(place, "precisionKm"));
  }

  static @Nullable Position position(JsonNode place) {
    String lat = orNull(place, "lat");
    String lon = orNull(place, "lon");
    return lat == null || lon == null
        ? null
        : Position.of(Double.parseDouble(lat), Double.parseDouble(lon));
  }

  private static GoldClaim.Actor actor(JsonNode actor) {
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String id = orNull(actor, "id");
    if (id == null) {
      names.add(Spelling.folded(String.valueOf(orNull(actor, "name"))));
      names.add(Spelling.folded(String.valueOf(orNull(actor, "text"))));
    } else {
      ids.add(id);
    }
    for (JsonNode accepted : actor.path("accept")) {
      ids.add(accepted.asText());
      names.add(Spelling.folded(accepted.asText()));
    }
    return new GoldClaim.Actor(
        ids,
        names,
        one(PartyRole.class, actor, "role", null),
        each(actor.path("attribution"), a -> one(Basis.class, a, "basis", null)),
        actor.path("optional").asBoolean(false));
  }

  private static GoldClaim.Figure figure(JsonNode figure) {
    List<GoldClaim.Bounds> bounds = new ArrayList<>();
    bounds.add(new GoldClaim.Bounds(number(figure, "low"), number(figure, "high")));
    for (JsonNode pair : figure.path("accept")) {
      bounds.add(new GoldClaim.Bounds(number(pair.path(0)), number(pair.path(1))));
    }
    return new GoldClaim.Figure(
        one(HarmKind.class, figure, "kind", null),
        one(Side.class, figure, "side", Side.UNKNOWN),
        bounds,
        orNull(figure, "words"),
        orNull(figure, "by"),
        orNull(figure, "partOf") != null,
        one(Stance.class, figure, "stance", Stance.ASSERTS) == Stance.DENIES,
        figure.path("optional").asBoolean(false));
  }

  private static GoldClaim.Named person(JsonNode person) {
    List<String> names = new ArrayList<>(List.of(Spelling.folded(text(person, "name"))));
    person.path("aliases").forEach(alias -> names.add(Spelling.folded(alias.asText())));
    return new GoldClaim.Named(names, text(person, "role"));
  }

  private static GoldClaim.Thing thing(JsonNode thing) {
    return new GoldClaim.Thing(Spelling.folded(text(thing, "text")), text(thing, "use"));
  }

  static @Nullable Integer number(JsonNode node, String field) {
    return number(node.path(field));
  }

  private static @Nullable Integer number(JsonNode value) {
    return value.isNumber() ? (Integer) value.asInt() : null;
  }

  static String text(JsonNode node, String field) {
    String text = orNull(node, field);
    if (text == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
    return text;
  }

  static @Nullable String orNull(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? value.asText()
        : null;
  }

  static <E extends Enum<E>> E one(
      Class<E> type, JsonNode node, String field, @Nullable E missing) {
    String text = orNull(node, field);
    if (text == null && missing != null) {
      return missing;
    }
    try {
      return Enum.valueOf(type, String.valueOf(text).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(field + " is no " + field + ": " + text, e);
    }
  }
}
