package org.griot.export;

import java.util.ArrayList;
import java.util.List;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.DateRange;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.jspecify.annotations.Nullable;

/** The notes of a row, in our own words: the summary and all that the columns cannot say. */
final class AcledNotes {
  private AcledNotes() {}

  static String of(Event event, AcledDeaths deaths, AcledPlace at, RowContext context) {
    List<String> notes = new ArrayList<>();
    notes.add(firstClause(event.summary().strip()));
    addDeaths(event, deaths, notes);
    for (HarmKind kind : HarmKind.values()) {
      if (kind != HarmKind.KILLED && !Figures.of(event, kind).isEmpty()) {
        context.lose(Loss.OTHER_HARM);
        notes.add(Figures.note(event, kind));
      }
    }
    event.actors().forEach(actor -> addAttribution(actor, notes));
    addPersons(event, notes);
    if (event.status().equals("disputed")) {
      context.lose(Loss.STATUS);
      notes.add("At least one source denies the event.");
    }
    addDate(event.date(), notes);
    addPlace(at, notes);
    List<String> acled = event.type().acled();
    if (AcledScheme.isDemonstration(acled.get(0), acled.get(1))) {
      notes.add("[size=no report]");
    }
    return context.text(String.join(" ", notes));
  }

  private static void addDeaths(Event event, AcledDeaths deaths, List<String> notes) {
    String killed = Figures.note(event, HarmKind.KILLED);
    if (!killed.isEmpty()) {
      notes.add(killed);
    }
    if (deaths.unknown()) {
      notes.add("No number of deaths is given.");
    }
    if (deaths.events() > 1) {
      notes.add("The toll covers " + deaths.events() + " events and is divided among them.");
    }
  }

  private static void addAttribution(Event.Actor actor, List<String> notes) {
    for (Attribution attribution : actor.attribution()) {
      String by = attribution.by() == null ? "a report" : attribution.by();
      if (attribution.basis() == Basis.CLAIMED) {
        notes.add(actor.name() + " claims responsibility.");
      } else if (attribution.basis() == Basis.BLAMED) {
        notes.add(actor.name() + " is blamed by " + by + ".");
      } else if (attribution.basis() == Basis.POSSIBLE) {
        notes.add(actor.name() + " is named as possible by " + by + ".");
      } else if (attribution.basis() == Basis.DENIED) {
        notes.add(actor.name() + "'s part is denied by " + by + ".");
      }
    }
  }

  private static void addDate(@Nullable DateRange date, List<String> to) {
    if (date != null && date.days() > 1) {
      to.add("Dated " + Evidence.value(date) + ".");
    }
  }

  private static void addPlace(AcledPlace at, List<String> to) {
    Integer km = at.place().precisionKm();
    if (km != null && at.precision() > 1) {
      to.add("Placed within " + km + " km.");
    }
    if (at.place().countries().size() > 1) {
      to.add("Countries: " + String.join(", ", at.place().countries()) + ".");
    }
  }

  private static void addPersons(Event event, List<String> notes) {
    if (!event.persons().isEmpty()) {
      List<String> named =
          event.persons().stream().map(p -> p.name() + " (" + p.role() + ")").toList();
      notes.add("Named: " + String.join(", ", named) + ".");
    }
  }

  // What the summary says after it, of figures and blame, the notes say in full.
  private static String firstClause(String summary) {
    int end = summary.indexOf("; ");
    return end < 0 ? summary : summary.substring(0, end) + ".";
  }
}
