package org.griot.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.griot.json.Json;
import org.griot.model.Attribution;
import org.griot.model.DateRange;
import org.griot.model.Event;
import org.griot.model.Geometry;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Person;
import org.griot.model.Place;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A GeoJSON FeatureCollection (RFC 7946), one feature a line. An event without a place has the
 * geometry null: it is never dropped.
 */
final class GeoJsonFeatures implements Rows {
  private record Feature(
      String type, String id, @Nullable Geometry geometry, Properties properties) {}

  private record Properties(
      String type,
      List<String> acled,
      @Nullable String plover,
      @Nullable Integer ucdp,
      String status,
      boolean main,
      String summary,
      @Nullable When date,
      @Nullable Where place,
      List<Who> actors,
      List<Figure> harm,
      Map<String, Integer> figures,
      List<Named> persons,
      List<String> material,
      int sources,
      List<String> outlets,
      List<String> claims,
      List<String> documents) {}

  private record When(
      @Nullable String start, @Nullable String end, String precision, String reason) {}

  private record Where(
      String name,
      String text,
      List<String> countries,
      @Nullable String admin1,
      @Nullable String admin2,
      @Nullable Object lat,
      @Nullable Object lon,
      @Nullable Integer precisionKm,
      @Nullable String gazetteerId,
      String reason) {}

  private record Who(
      @Nullable String id, String name, String text, String role, List<Ground> attribution) {}

  private record Ground(String basis, @Nullable String by) {}

  private record Figure(
      String kind,
      String side,
      @Nullable String who,
      @Nullable Integer low,
      @Nullable Integer high,
      boolean approx,
      @Nullable String words,
      @Nullable String by,
      boolean denied,
      String claim) {}

  private record Named(String name, String role) {}

  @Override
  public String head() {
    return "{\"type\":\"FeatureCollection\",\"features\":[";
  }

  @Override
  public String row(Event event, RowContext context, int index) {
    Feature feature =
        new Feature(
            "Feature",
            event.id(),
            EventShape.of(event.place(), context),
            properties(event, context));
    context.loseIf(!event.links().isEmpty(), Loss.LINKS);
    return (index == 0 ? "\n" : ",\n") + Json.write(feature);
  }

  @Override
  public String foot() {
    return "\n]}\n";
  }

  private static Properties properties(Event event, RowContext context) {
    return new Properties(
        event.type().id(),
        event.type().acled(),
        event.type().plover(),
        event.type().ucdp(),
        event.status(),
        event.main(),
        context.text(event.summary()),
        when(event.date(), context),
        where(event.place(), context),
        event.actors().stream().map(actor -> who(actor, context)).toList(),
        event.harm().stream().map(toll -> figure(toll, context)).toList(),
        figures(event, context),
        event.persons().stream().map(person -> named(person, context)).toList(),
        event.material().stream().map(m -> context.text(m.use() + ": " + m.text())).toList(),
        event.sources(),
        List.copyOf(context.sources()),
        event.claims(),
        event.documents());
  }

  private static @Nullable When when(@Nullable DateRange date, RowContext context) {
    return date == null
        ? null
        : new When(
            date.start() == null ? null : date.start().toString(),
            date.end() == null ? null : date.end().toString(),
            Evidence.label(date.precision()),
            context.text(date.reason()));
  }

  private static @Nullable Where where(@Nullable Place place, RowContext context) {
    if (place == null) {
      return null;
    }
    boolean known = place.gazetteerId() != null;
    return new Where(
        known ? place.name() : context.text(place.name()),
        context.text(place.text()),
        place.countries(),
        place.admin1(),
        place.admin2(),
        place.position() == null ? null : place.position().lat(),
        place.position() == null ? null : place.position().lon(),
        place.precisionKm(),
        place.gazetteerId(),
        context.text(place.reason()));
  }

  private static Who who(Event.Actor actor, RowContext context) {
    return new Who(
        actor.id(),
        context.name(actor),
        context.text(actor.text()),
        Evidence.label(actor.role()),
        actor.attribution().stream().map(a -> ground(a, context)).distinct().toList());
  }

  private static Ground ground(Attribution attribution, RowContext context) {
    return new Ground(Evidence.label(attribution.basis()), context.textOrNull(attribution.by()));
  }

  private static Figure figure(Event.Toll toll, RowContext context) {
    Harm harm = toll.figure();
    return new Figure(
        Evidence.label(harm.kind()),
        Evidence.label(harm.side()),
        context.textOrNull(harm.who()),
        harm.low(),
        harm.high(),
        harm.approx(),
        harm.words(),
        context.textOrNull(harm.by()),
        harm.stance() == Stance.DENIES,
        toll.claim());
  }

  /** The policy's number of each kind; a kind that is unknown is not there. */
  private static Map<String, Integer> figures(Event event, RowContext context) {
    Map<String, Integer> figures = new LinkedHashMap<>();
    for (HarmKind kind : HarmKind.values()) {
      context
          .options()
          .figures()
          .read(event, kind)
          .ifPresent(figure -> figures.put(Evidence.label(kind), figure.best()));
    }
    return figures;
  }

  private static Named named(Person person, RowContext context) {
    return new Named(context.text(person.name()), person.role());
  }
}
