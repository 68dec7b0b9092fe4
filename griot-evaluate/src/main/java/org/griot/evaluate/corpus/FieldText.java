package org.griot.evaluate.corpus;

import java.util.List;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Place;

/** A field of a claim in a few words, for a list of misses. */
final class FieldText {
  private FieldText() {}

  static String of(Field field, GoldClaim gold) {
    return switch (field) {
      case TYPE -> gold.types().toString();
      case AXES -> axes(gold.stance(), gold.reality(), gold.main());
      case DATE -> gold.dates().toString();
      case PLACE -> String.valueOf(gold.place());
      case ACTORS, BASIS -> gold.actors().toString();
      case HARM, HARM_BY -> gold.harm().toString();
      case PERSONS -> gold.persons().toString();
      case MATERIAL -> gold.material().toString();
      case SPEAKER -> String.valueOf(gold.speaker());
    };
  }

  static String of(Field field, Claim made) {
    return switch (field) {
      case TYPE -> made.type().id() + " " + made.measure() + " " + made.relation();
      case AXES -> axes(made.stance(), made.reality(), made.main());
      case DATE -> date(made.date());
      case PLACE -> place(made.place());
      case ACTORS, BASIS ->
          list(made.parties().stream().map(p -> p.role() + " " + p.actor() + " " + p.text()));
      case HARM, HARM_BY ->
          list(
              made.harm().stream()
                  .map(h -> h.kind() + " " + h.side() + " " + h.low() + ".." + h.high()));
      case PERSONS -> list(made.persons().stream().map(p -> p.role() + " " + p.name()));
      case MATERIAL -> list(made.material().stream().map(m -> m.use() + " " + m.text()));
      case SPEAKER -> String.valueOf(made.speaker());
    };
  }

  private static String axes(Enum<?> stance, Enum<?> reality, boolean main) {
    return stance + " " + reality + (main ? " main" : " background");
  }

  private static String date(@org.jspecify.annotations.Nullable DateRange date) {
    return date == null ? "" : date.start() + ".." + date.end() + " " + date.reason();
  }

  private static String place(@org.jspecify.annotations.Nullable Place place) {
    return place == null ? "" : place.name() + " " + place.countries() + " " + place.reason();
  }

  private static String list(java.util.stream.Stream<String> parts) {
    List<String> all = parts.map(part -> part.replaceAll("\\s+", " ")).toList();
    return all.toString();
  }
}
