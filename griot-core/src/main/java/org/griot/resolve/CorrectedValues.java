package org.griot.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.Side;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/** Reads the values of corrections. Each refuses a value of another shape. */
final class CorrectedValues {
  private final ActorRules actors;

  CorrectedValues(ActorRules actors) {
    this.actors = actors;
  }

  static String text(JsonNode value) throws WrongValueException {
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw new WrongValueException("a word is needed, not " + value);
    }
    return value.textValue().strip();
  }

  static boolean bool(JsonNode value) throws WrongValueException {
    if (!value.isBoolean()) {
      throw new WrongValueException("true or false is needed, not " + value);
    }
    return value.booleanValue();
  }

  static <E extends Enum<E>> E constant(JsonNode value, Class<E> type) throws WrongValueException {
    String name = text(value).toUpperCase(Locale.ROOT).replace('-', '_');
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new WrongValueException(value + " is none of " + List.of(type.getEnumConstants()));
  }

  /** "2019-09-30", "2019-09", "2019" or {@code {"start": ..., "end": ...}}. */
  static DateRange date(JsonNode value, Provenance human) throws WrongValueException {
    try {
      if (value.isObject()) {
        return range(day(value.path("start")), day(value.path("end")), human);
      }
      String text = text(value);
      return switch (text.length()) {
        case 4 ->
            range(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth(), human);
        case 7 ->
            range(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth(), human);
        default -> range(LocalDate.parse(text), LocalDate.parse(text), human);
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new WrongValueException(value + " is not a date: " + e.getMessage());
    }
  }

  private static @Nullable LocalDate day(JsonNode value) throws WrongValueException {
    return value.isNull() || value.isMissingNode() ? null : LocalDate.parse(text(value));
  }

  private static DateRange range(
      @Nullable LocalDate start, @Nullable LocalDate end, Provenance human) {
    return new DateRange(start, end, precision(start, end), "decided by a person", human);
  }

  static DatePrecision precision(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null || end == null) {
      return DatePrecision.OPEN;
    }
    long days = end.toEpochDay() - start.toEpochDay() + 1;
    if (days <= 1) {
      return DatePrecision.DAY;
    }
    if (days <= 7) {
      return days == 7 ? DatePrecision.WEEK : DatePrecision.DAYS;
    }
    if (days <= 31) {
      return DatePrecision.MONTH;
    }
    if (days <= 124) {
      return DatePrecision.SEASON;
    }
    return days <= 366 ? DatePrecision.YEAR : DatePrecision.YEARS;
  }

  /** {@code {"name", "countries", "lat", "lon", "precisionKm", "admin1", "admin2", ...}}. */
  static Place place(JsonNode value, Provenance human) throws WrongValueException {
    if (!value.isObject()) {
      throw new WrongValueException("a place is an object with a name, not " + value);
    }
    String name = text(value.path("name"));
    List<String> countries = new ArrayList<>();
    for (JsonNode country : value.path("countries")) {
      countries.add(text(country).toUpperCase(Locale.ROOT));
    }
    String feature = Corrections.orNull(value.path("feature"));
    return new Place(
        name,
        name,
        countries,
        Corrections.orNull(value.path("admin1")),
        Corrections.orNull(value.path("admin2")),
        position(value),
        number(value.path("precisionKm")),
        null,
        feature == null ? "unknown" : feature,
        Corrections.orNull(value.path("gazetteerId")),
        "decided by a person",
        List.of(),
        human);
  }

  private static @Nullable Position position(JsonNode value) throws WrongValueException {
    JsonNode lat = value.path("lat");
    JsonNode lon = value.path("lon");
    if (lat.isMissingNode() && lon.isMissingNode()) {
      return null;
    }
    if (!lat.isNumber() || !lon.isNumber()) {
      throw new WrongValueException("lat and lon are needed as numbers: " + value);
    }
    try {
      return new Position(lat.decimalValue(), lon.decimalValue());
    } catch (IllegalArgumentException e) {
      throw new WrongValueException(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable Integer number(JsonNode value) throws WrongValueException {
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 0) {
      throw new WrongValueException("a whole number is needed, not " + value);
    }
    return value.intValue();
  }

  /**
   * The claim's harm with all figures of one kind replaced: by a number, by an object {@code
   * {"low", "high", "approx", "words", "side", "who", "actor", "by"}}, by a list of such, or by
   * none.
   */
  static List<Harm> harm(List<Harm> before, HarmKind kind, JsonNode value, Provenance human)
      throws WrongValueException {
    List<Harm> after = new ArrayList<>();
    Harm model = null;
    for (Harm each : before) {
      if (each.kind() != kind) {
        after.add(each);
      } else if (model == null && each.partOf() == null) {
        model = each;
      }
    }
    List<JsonNode> figures = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(figures::add);
    } else if (!value.isNull()) {
      figures.add(value);
    }
    for (int i = 0; i < figures.size(); i++) {
      String id = "human-" + kind.name().toLowerCase(Locale.ROOT) + (i + 1);
      after.add(figure(id, kind, figures.get(i), model, human));
    }
    return after;
  }

  private static Harm figure(
      String id, HarmKind kind, JsonNode value, @Nullable Harm model, Provenance human)
      throws WrongValueException {
    if (!value.isObject()) {
      Integer number = number(value);
      Side side = model == null ? Side.UNKNOWN : model.side();
      String who = model == null ? null : model.who();
      String actor = model == null ? null : model.actor();
      return new Harm(
          id,
          kind,
          side,
          who,
          actor,
          number,
          number,
          false,
          null,
          null,
          List.of(),
          null,
          Stance.ASSERTS,
          null,
          human);
    }
    Integer low = number(value.path("low"));
    Integer high = number(value.path("high"));
    if (low != null && high != null && low > high) {
      throw new WrongValueException("low is above high: " + value);
    }
    JsonNode side = value.path("side");
    return new Harm(
        id,
        kind,
        side.isMissingNode() ? Side.UNKNOWN : constant(side, Side.class),
        Corrections.orNull(value.path("who")),
        Corrections.orNull(value.path("actor")),
        low,
        high,
        value.path("approx").asBoolean(false),
        Corrections.orNull(value.path("words")),
        null,
        List.of(),
        Corrections.orNull(value.path("by")),
        Stance.ASSERTS,
        null,
        human);
  }

  /** The parties with all of one role replaced: by a registry id, an object, a list, or none. */
  List<Party> parties(List<Party> before, PartyRole role, JsonNode value, Provenance human)
      throws WrongValueException {
    List<Party> after = new ArrayList<>(before.stream().filter(p -> p.role() != role).toList());
    if (value.isArray()) {
      for (JsonNode each : value) {
        after.add(party(each, role, human));
      }
    } else if (!value.isNull()) {
      after.add(party(value, role, human));
    }
    return after;
  }

  private Party party(JsonNode value, PartyRole role, Provenance human) throws WrongValueException {
    boolean full = value.isObject();
    String id = full ? Corrections.orNull(value.path("actor")) : text(value);
    String known = id == null ? null : actors.name(id);
    if (id != null && known == null) {
      throw new WrongValueException("the registry has no actor " + id);
    }
    String name = known == null ? text(value.path("name")) : known;
    PartyType type = id == null ? PartyType.OTHER : actors.type(id);
    JsonNode given = value.path("type");
    return new Party(
        id,
        name,
        name,
        role,
        given.isMissingNode() ? type : constant(given, PartyType.class),
        Corrections.orNull(value.path("country")),
        List.of(new Attribution(basis(value), null, human)),
        human);
  }

  private static Basis basis(JsonNode value) throws WrongValueException {
    JsonNode basis = value.path("basis");
    return basis.isMissingNode() ? Basis.OBSERVED : constant(basis, Basis.class);
  }
}
