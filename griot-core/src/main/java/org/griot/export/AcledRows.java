package org.griot.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.griot.export.LeftOutException.Reason;
import org.griot.model.Event;
import org.griot.resolve.Outlet;
import org.jspecify.annotations.Nullable;

/** The 31 columns of ACLED's files, with ids of our own. */
final class AcledRows implements Rows {
  private static final String OWN = "griot-";
  private static final String CIVILIAN_TARGETING = "Civilian targeting";
  // ACLED joins the scales of several sources in this order.
  private static final List<String> SCALES =
      List.of(
          "Local partner",
          "Other",
          "New media",
          "Subnational",
          "National",
          "Regional",
          "International");

  @Override
  public String head() {
    return CsvText.line(AcledScheme.COLUMNS);
  }

  @Override
  public String row(Event event, RowContext context, int index) throws LeftOutException {
    List<String> acled = event.type().acled();
    if (acled.size() != 2) {
      throw new LeftOutException(Reason.NO_TYPE, event.type().id() + " has no type in ACLED");
    }
    String type = acled.get(0);
    AcledDate date = AcledDate.of(event.date());
    AcledPlace place = AcledPlace.of(event.place(), type.equals(AcledScheme.STRATEGIC));
    AcledSides sides = AcledSides.of(event, date.day(), place.country(), context);
    AcledDeaths deaths = AcledDeaths.of(event, context);
    lose(event, date, place, context);
    return CsvText.line(cells(event, date, place, sides, deaths, context));
  }

  @Override
  public String foot() {
    return "";
  }

  private static List<String> cells(
      Event event,
      AcledDate date,
      AcledPlace at,
      AcledSides sides,
      AcledDeaths deaths,
      RowContext context) {
    InterStyle inter = context.options().inter();
    String type = event.type().acled().get(0);
    String sub = event.type().acled().get(1);
    int code1 = AcledSides.code(sides.first());
    int code2 = AcledSides.code(sides.second());
    return List.of(
        event.id().startsWith(OWN) ? event.id() : OWN + event.id(),
        date.day().toString(),
        Integer.toString(date.day().getYear()),
        Integer.toString(date.precision()),
        AcledScheme.disorder(type, sub),
        type,
        sub,
        CsvText.guarded(AcledSides.name(sides.first())),
        CsvText.guarded(AcledSides.associates(sides.first())),
        inter.side(code1),
        CsvText.guarded(AcledSides.name(sides.second())),
        CsvText.guarded(AcledSides.associates(sides.second())),
        inter.side(code2),
        inter.pair(code1, code2),
        AcledScheme.targetsCivilians(type, sub, code2) ? CIVILIAN_TARGETING : "",
        Integer.toString(at.country().iso()),
        at.country().region(),
        at.country().name(),
        guarded(at.place().admin1()),
        guarded(at.place().admin2()),
        "",
        location(at, context),
        AcledPlace.degrees(at.point().lat()),
        AcledPlace.degrees(at.point().lon()),
        Integer.toString(at.precision()),
        CsvText.guarded(String.join("; ", context.sources())),
        scale(context),
        CsvText.guarded(AcledNotes.of(event, deaths, at, context)),
        Integer.toString(deaths.count()),
        AcledScheme.isDemonstration(type, sub) ? "crowd size=no report" : "",
        timestamp(context));
  }

  private static void lose(Event event, AcledDate date, AcledPlace at, RowContext context) {
    context.loseIf(date.precision() > 1, Loss.DATE_INTERVAL);
    context.loseIf(at.precision() > 1, Loss.PLACE_AREA);
    context.loseIf(at.place().countries().size() > 1, Loss.SECOND_COUNTRY);
    context.loseIf(!event.persons().isEmpty(), Loss.PERSONS);
    context.loseIf(!event.material().isEmpty(), Loss.MATERIAL);
    context.loseIf(!event.links().isEmpty(), Loss.LINKS);
    context.lose(Loss.REASONS);
  }

  // A name of the gazetteer is no person's; one from the text may be ("the home of ...").
  private static String location(AcledPlace at, RowContext context) {
    String name = at.place().name();
    return CsvText.guarded(at.place().gazetteerId() == null ? context.text(name) : name);
  }

  private static String guarded(@Nullable String text) {
    return text == null ? "" : CsvText.guarded(text);
  }

  private static String scale(RowContext context) {
    Set<String> known = new TreeSet<>();
    for (String source : context.sources()) {
      Optional<Outlet> outlet = context.options().outlets().find(source);
      context.loseIf(outlet.isEmpty(), Loss.SOURCE_SCALE);
      outlet.ifPresent(found -> known.add(found.scale()));
    }
    return String.join("-", SCALES.stream().filter(known::contains).limit(2).toList());
  }

  private static String timestamp(RowContext context) {
    Instant asOf = context.in().asOf();
    if (asOf != null) {
      return Long.toString(asOf.getEpochSecond());
    }
    return context.documents().stream()
        .flatMap(document -> Stream.ofNullable(document.published().date()))
        .max(LocalDate::compareTo)
        .map(day -> Long.toString(day.atStartOfDay(ZoneOffset.UTC).toEpochSecond()))
        .orElseGet(
            () -> {
              context.lose(Loss.NO_TIMESTAMP);
              return "";
            });
  }
}
