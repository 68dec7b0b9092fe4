package org.griot.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.griot.model.Attribution;
import org.griot.model.DateRange;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.Person;
import org.griot.model.Place;
import org.griot.resolve.Reading;
import org.jspecify.annotations.Nullable;

/** Our own columns: one row per event, empty where unknown, lists joined by "; ". */
final class FlatRows implements Rows {
  private static final List<PartyRole> ROLES =
      List.of(PartyRole.INITIATOR, PartyRole.TARGET, PartyRole.OTHER);

  /** The columns in order, the three of each kind of harm included. */
  static final List<String> COLUMNS =
      Stream.of(
              Stream.of("id", "type", "acled_event", "acled_sub_event", "plover", "ucdp"),
              Stream.of("status", "main", "summary"),
              Stream.of("date_start", "date_end", "date_precision", "date_reason"),
              Stream.of("place", "place_text", "countries", "admin1", "admin2"),
              Stream.of("latitude", "longitude", "precision_km", "geometry", "gazetteer_id"),
              Stream.of("place_reason"),
              ROLES.stream().flatMap(r -> sides(Evidence.label(r))),
              Stream.of(HarmKind.values()).map(Evidence::label).flatMap(FlatRows::bounds),
              Stream.of("harm", "persons", "material"),
              Stream.of("sources", "outlets", "urls", "first_published", "last_published"),
              Stream.of("claims", "documents", "confidence"))
          .flatMap(columns -> columns)
          .toList();

  @Override
  public String head() {
    return CsvText.line(COLUMNS);
  }

  @Override
  public String row(Event event, RowContext context, int index) {
    Cells cells = new Cells(context);
    addType(event, cells);
    addDate(event.date(), cells);
    addPlace(event.place(), cells);
    ROLES.forEach(role -> addSide(event, role, cells));
    for (HarmKind kind : HarmKind.values()) {
      addFigure(context.options().figures().read(event, kind), cells);
    }
    addRest(event, cells);
    context.loseIf(!event.links().isEmpty(), Loss.LINKS);
    return CsvText.line(cells.list);
  }

  @Override
  public String foot() {
    return "";
  }

  private static Stream<String> sides(String role) {
    return Stream.of(role + "s", role + "_ids", role + "_texts", role + "_attribution");
  }

  private static Stream<String> bounds(String kind) {
    return Stream.of(kind, kind + "_low", kind + "_high");
  }

  private static void addType(Event event, Cells cells) {
    List<String> acled = event.type().acled();
    cells.plain(event.id());
    cells.plain(event.type().id());
    cells.plain(acled.isEmpty() ? "" : acled.get(0));
    cells.plain(acled.size() < 2 ? "" : acled.get(1));
    cells.plain(event.type().plover());
    cells.number(event.type().ucdp());
    cells.plain(event.status());
    cells.plain(Boolean.toString(event.main()));
    cells.text(event.summary());
  }

  private static void addDate(@Nullable DateRange date, Cells cells) {
    cells.number(date == null ? null : date.start());
    cells.number(date == null ? null : date.end());
    cells.plain(date == null ? null : Evidence.label(date.precision()));
    cells.text(date == null ? null : date.reason());
  }

  private static void addPlace(@Nullable Place place, Cells cells) {
    if (place == null) {
      Stream.generate(() -> "").limit(11).forEach(cells::plain);
      cells.context.lose(Loss.NO_GEOMETRY);
      return;
    }
    boolean known = place.gazetteerId() != null;
    cells.plain(known ? place.name() : cells.context.text(place.name()));
    cells.text(place.text());
    cells.plain(String.join("; ", place.countries()));
    cells.plain(place.admin1());
    cells.plain(place.admin2());
    cells.number(place.position() == null ? null : place.position().lat().toPlainString());
    cells.number(place.position() == null ? null : place.position().lon().toPlainString());
    cells.number(place.precisionKm());
    cells.plain(EventShape.wkt(EventShape.of(place, cells.context)));
    cells.plain(place.gazetteerId());
    cells.text(place.reason());
  }

  private static void addSide(Event event, PartyRole role, Cells cells) {
    List<Event.Actor> side = event.actors().stream().filter(a -> a.role() == role).toList();
    cells.plain(joined(side.stream().map(cells.context::name)));
    cells.plain(joined(side.stream().map(actor -> Objects.requireNonNullElse(actor.id(), ""))));
    cells.text(joined(side.stream().map(Event.Actor::text)));
    cells.text(joined(side.stream().map(FlatRows::attribution).filter(a -> !a.isEmpty())));
  }

  /** "JNIM: claimed; blamed by the army". */
  static String attribution(Event.Actor actor) {
    List<String> grounds = actor.attribution().stream().map(FlatRows::ground).distinct().toList();
    return grounds.isEmpty() ? "" : actor.name() + ": " + String.join(", ", grounds);
  }

  private static String ground(Attribution attribution) {
    String basis = Evidence.label(attribution.basis());
    return attribution.by() == null ? basis : basis + " by " + attribution.by();
  }

  private static void addFigure(Optional<Reading> figure, Cells cells) {
    cells.number(figure.map(Reading::best).orElse(null));
    cells.number(figure.map(Reading::low).orElse(null));
    cells.number(figure.map(Reading::high).orElse(null));
  }

  private static void addRest(Event event, Cells cells) {
    RowContext context = cells.context;
    cells.text(joined(event.harm().stream().map(FlatRows::harm).distinct()));
    cells.plain(joined(event.persons().stream().map(person -> person(person, context))));
    cells.text(joined(event.material().stream().map(m -> m.use() + ": " + m.text())));
    cells.number(event.sources());
    cells.plain(String.join("; ", context.sources()));
    List<Document> documents = context.documents();
    cells.text(joined(documents.stream().flatMap(d -> Stream.ofNullable(d.url()))));
    List<String> published =
        documents.stream()
            .flatMap(d -> Stream.ofNullable(d.published().date()))
            .map(Object::toString)
            .sorted()
            .toList();
    cells.number(published.isEmpty() ? null : published.get(0));
    cells.number(published.isEmpty() ? null : published.get(published.size() - 1));
    cells.plain(String.join("; ", event.claims()));
    cells.plain(String.join("; ", event.documents()));
    cells.number(event.confidence().toPlainString());
  }

  private static String harm(Event.Toll toll) {
    return Evidence.label(toll.figure().kind())
        + " ("
        + Evidence.label(toll.figure().side())
        + "): "
        + Figures.sentence(toll.figure());
  }

  private static String person(Person person, RowContext context) {
    return context.text(person.name()) + ": " + person.role();
  }

  private static String joined(Stream<String> values) {
    return String.join("; ", values.toList());
  }

  /** The cells of one row; null is empty. */
  private static final class Cells {
    private final RowContext context;
    private final List<String> list = new ArrayList<>();

    Cells(RowContext context) {
      this.context = context;
    }

    void text(@Nullable String value) {
      list.add(CsvText.guarded(context.text(value)));
    }

    /** A value of a closed list or of the gazetteer, in which no name of a person can stand. */
    void plain(@Nullable String value) {
      list.add(value == null ? "" : CsvText.guarded(value));
    }

    void number(@Nullable Object value) {
      list.add(value == null ? "" : value.toString());
    }
  }
}
