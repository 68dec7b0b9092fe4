package org.griot.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.griot.model.Attribution;
import org.griot.model.DateRange;
import org.griot.model.Event;
import org.griot.model.Geometry;
import org.griot.model.HarmKind;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.resolve.Reading;
import org.jspecify.annotations.Nullable;

/** An event in short, as the pages of the desk read it, with names kept back. */
record SiteRow(
    String id,
    String type,
    List<String> acled,
    String summary,
    String status,
    boolean main,
    @Nullable When date,
    @Nullable Where place,
    List<Who> actors,
    @Nullable Figure killed,
    @Nullable Figure injured,
    int sources,
    int documents,
    BigDecimal confidence,
    boolean reviewed,
    String page,
    @Nullable Geometry geometry) {

  record When(@Nullable String start, @Nullable String end, String precision) {}

  record Where(
      String name,
      List<String> countries,
      @Nullable String admin1,
      @Nullable BigDecimal lat,
      @Nullable BigDecimal lon,
      @Nullable Integer precisionKm,
      String feature) {}

  record Who(@Nullable String id, String name, String role, String type, List<String> basis) {}

  record Figure(@Nullable Integer low, int best, @Nullable Integer high) {
    static Figure of(Reading reading) {
      return new Figure(reading.low(), reading.best(), reading.high());
    }
  }

  static SiteRow of(Event event, RowContext context) {
    return new SiteRow(
        event.id(),
        event.type().id(),
        event.type().acled(),
        context.text(event.summary()),
        event.status(),
        event.main(),
        when(event.date()),
        where(event, context),
        event.actors().stream().map(actor -> who(actor, context)).toList(),
        figure(event, HarmKind.KILLED, context),
        figure(event, HarmKind.INJURED, context),
        event.sources(),
        event.documents().size(),
        event.confidence(),
        !event.decisions().isEmpty(),
        page(event),
        drawn(event.place()));
  }

  /** Event ids are of our own making; any other sign in one would be no file name. */
  static String page(Event event) {
    return "events/" + event.id().replaceAll("[^A-Za-z0-9-]", "_") + ".html";
  }

  /** "Inates, Tillaberi, NE", or "unknown". */
  static String placeName(Event event, RowContext context) {
    Place place = event.place();
    if (place == null) {
      return "unknown";
    }
    String name = place.gazetteerId() == null ? context.text(place.name()) : place.name();
    String within = place.admin1() == null ? "" : ", " + place.admin1();
    String countries =
        place.countries().isEmpty() ? "" : ", " + String.join(" ", place.countries());
    return name + within + countries;
  }

  private static @Nullable When when(@Nullable DateRange date) {
    return date == null || (date.start() == null && date.end() == null)
        ? null
        : new When(
            date.start() == null ? null : Objects.toString(date.start()),
            date.end() == null ? null : Objects.toString(date.end()),
            Evidence.label(date.precision()));
  }

  private static @Nullable Where where(Event event, RowContext context) {
    Place place = event.place();
    if (place == null) {
      return null;
    }
    Position at = place.position();
    if (at == null && place.geometry() != null) {
      at = place.geometry().positions().get(0);
    }
    return new Where(
        place.gazetteerId() == null ? context.text(place.name()) : place.name(),
        place.countries(),
        place.admin1(),
        at == null ? null : at.lat(),
        at == null ? null : at.lon(),
        place.precisionKm(),
        place.feature());
  }

  private static Who who(Event.Actor actor, RowContext context) {
    return new Who(
        actor.id(),
        context.name(actor),
        Evidence.label(actor.role()),
        actor.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        actor.attribution().stream()
            .map(Attribution::basis)
            .distinct()
            .sorted()
            .map(Evidence::label)
            .toList());
  }

  private static @Nullable Figure figure(Event event, HarmKind kind, RowContext context) {
    return context.options().figures().read(event, kind).map(Figure::of).orElse(null);
  }

  private static @Nullable Geometry drawn(@Nullable Place place) {
    Geometry geometry = place == null ? null : place.geometry();
    return geometry == null || geometry.shape() == Geometry.Shape.POINT ? null : geometry;
  }
}
