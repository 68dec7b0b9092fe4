package org.griot.export;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.model.Document;
import org.griot.model.Event;
import org.jspecify.annotations.Nullable;

/** What is at hand while one event is written; gathers what it loses. */
final class RowContext {
  private final Event event;
  private final ExportInput in;
  private final ExportOptions options;
  private final Redactor redactor;
  private final Map<String, LocalDate> days;
  private final Set<Loss> lost = EnumSet.noneOf(Loss.class);

  RowContext(
      Event event,
      ExportInput in,
      ExportOptions options,
      Redactor redactor,
      Map<String, LocalDate> days) {
    this.event = event;
    this.in = in;
    this.options = options;
    this.redactor = redactor;
    this.days = days;
  }

  ExportInput in() {
    return in;
  }

  ExportOptions options() {
    return options;
  }

  /** The first day of any event of the export; one that is unknown comes last. */
  LocalDate firstDay(String id) {
    return days.getOrDefault(id, LocalDate.MAX);
  }

  void lose(Loss loss) {
    lost.add(loss);
  }

  void loseIf(boolean condition, Loss loss) {
    if (condition) {
      lost.add(loss);
    }
  }

  Set<Loss> lost() {
    return lost;
  }

  /** The text without the names to be kept back; null is empty. */
  String text(@Nullable String value) {
    return value == null ? "" : redactor.text(value);
  }

  /** The name of a party: the registry's as it is, one of the text without names of persons. */
  String name(Event.Actor actor) {
    return actor.id() == null ? text(actor.name()) : actor.name();
  }

  @Nullable String textOrNull(@Nullable String value) {
    return value == null ? null : redactor.text(value);
  }

  /** The reports of the event that are at hand, in the order of their ids. */
  List<Document> documents() {
    return event.documents().stream()
        .map(id -> in.documents().get(id))
        .filter(document -> document != null)
        .toList();
  }

  /** The names of the outlets, else of the site, else of the file; each once. */
  Set<String> sources() {
    Set<String> names = new LinkedHashSet<>();
    for (Document document : documents()) {
      String outlet = document.outlet();
      if (outlet == null || outlet.isBlank()) {
        lose(Loss.SOURCE_NAME);
        names.add(text(Sites.name(document)));
      } else {
        names.add(outlet.strip());
      }
    }
    return names;
  }
}
