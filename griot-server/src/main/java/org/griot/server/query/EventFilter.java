package org.griot.server.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.griot.model.HarmKind;
import org.griot.server.http.Params;
import org.griot.server.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Which events: every condition that is set must hold. The same in every list, export and feed.
 *
 * <p>An event without a date fits no period, and one without a position no country and no box; both
 * are counted beside the answer, and {@code without} asks for them, setting the conditions aside
 * that they cannot meet.
 *
 * @param from with {@code to}: the event may have happened within these days, both included
 * @param countries ISO alpha-2 codes, upper case; any of them
 * @param types ids of the codebook; any of them
 * @param acled ACLED event or sub-event types, lower case; any of them
 * @param parties ids of actors, or words of their names; any of them
 * @param harm any of these is told
 * @param minKilled by the policy; an event without a figure does not fit
 * @param source name of an outlet
 * @param without {@code place}, {@code date}
 * @param q words that one of its reports holds, as {@link org.griot.store.TextQuery} reads them
 * @param document id of a report
 */
public record EventFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    SortedSet<String> countries,
    @Nullable String admin1,
    @Nullable Box bbox,
    SortedSet<String> types,
    SortedSet<String> acled,
    SortedSet<String> parties,
    Set<HarmKind> harm,
    @Nullable Integer minKilled,
    @Nullable String status,
    @Nullable String source,
    @Nullable Double minConfidence,
    @Nullable Double maxConfidence,
    @Nullable Boolean reviewed,
    SortedSet<String> without,
    @Nullable Boolean main,
    @Nullable String q,
    @Nullable String document,
    String policy) {
  /** The names of the parameters. */
  public static final Set<String> PARAMETERS =
      Collections.unmodifiableSet(
          new TreeSet<>(
              List.of(
                  "from",
                  "to",
                  "country",
                  "admin1",
                  "bbox",
                  "type",
                  "acled",
                  "party",
                  "harm",
                  "minKilled",
                  "status",
                  "source",
                  "minConfidence",
                  "maxConfidence",
                  "reviewed",
                  "without",
                  "main",
                  "q",
                  "document",
                  "policy")));

  /** A stretch of the map in degrees; west may be greater than east, over the date line. */
  public record Box(double west, double south, double east, double north) {
    boolean holds(double lon, double lat) {
      boolean across = west > east;
      return lat >= south
          && lat <= north
          && (across ? lon >= west || lon <= east : lon >= west && lon <= east);
    }
  }

  /** Reads a filter; the address may have other parameters beside those. */
  public static EventFilter of(Params params) {
    LocalDate from = params.day("from");
    LocalDate to = params.day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw ProblemException.badRequest("from " + from + " is after to " + to);
    }
    return new EventFilter(
        from,
        to,
        folded(params.all("country"), true),
        params.one("admin1"),
        box(params.one("bbox")),
        params.all("type"),
        folded(params.all("acled"), false),
        params.all("party"),
        harm(params.all("harm")),
        params.number("minKilled"),
        choice(params.one("status"), "status", List.of("happened", "disputed")),
        params.one("source"),
        params.decimal("minConfidence"),
        params.decimal("maxConfidence"),
        params.flag("reviewed"),
        without(params.all("without")),
        params.flag("main"),
        params.one("q"),
        params.one("document"),
        params.choice("policy", EventFacts.POLICIES.get(0), EventFacts.POLICIES));
  }

  int policyIndex() {
    return EventFacts.POLICIES.indexOf(policy);
  }

  boolean isPlaceAsked() {
    return !countries.isEmpty() || admin1 != null || bbox != null;
  }

  boolean isPeriodAsked() {
    return from != null || to != null;
  }

  private static SortedSet<String> folded(SortedSet<String> values, boolean upper) {
    SortedSet<String> folded = new TreeSet<>();
    values.forEach(
        v -> folded.add(upper ? v.toUpperCase(Locale.ROOT) : v.toLowerCase(Locale.ROOT)));
    return folded;
  }

  private static @Nullable Box box(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String[] cells = text.split(",", -1);
    if (cells.length != 4) {
      throw ProblemException.badRequest("bbox is west,south,east,north in degrees");
    }
    double south = Params.decimal("bbox", cells[1]);
    double north = Params.decimal("bbox", cells[3]);
    if (south > north) {
      throw ProblemException.badRequest("bbox: south is above north");
    }
    return new Box(
        Params.decimal("bbox", cells[0]), south, Params.decimal("bbox", cells[2]), north);
  }

  private static Set<HarmKind> harm(SortedSet<String> names) {
    Set<HarmKind> kinds = EnumSet.noneOf(HarmKind.class);
    for (String name : names) {
      try {
        kinds.add(HarmKind.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw ProblemException.badRequest("no harm " + name);
      }
    }
    return kinds;
  }

  private static SortedSet<String> without(SortedSet<String> names) {
    names.forEach(name -> choice(name, "without", List.of("place", "date")));
    return names;
  }

  private static @Nullable String choice(@Nullable String value, String name, List<String> of) {
    if (value != null && !of.contains(value)) {
      throw ProblemException.badRequest(
          "no " + name + " " + value + "; there are " + String.join(", ", of));
    }
    return value;
  }
}
