package org.griot.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.griot.model.Event;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.resolve.Policy;
import org.griot.resolve.Reading;

/**
 * ACLED's one number of deaths (codebook 2025, "reported fatalities"): all sides together, by the
 * policy's choice; unknown is 0. A toll of several events is divided among them, the first of them
 * (by day, then id) takes the remainder.
 *
 * @param unknown no claim gives a number
 * @param events how many events share the toll, 1 if it is this one's alone
 */
record AcledDeaths(int count, boolean unknown, int events) {

  static AcledDeaths of(Event event, RowContext context) {
    Policy policy = context.options().figures();
    List<Harm> killed = Figures.of(event, HarmKind.KILLED);
    Optional<Reading> reading = policy.read(event, HarmKind.KILLED);
    if (reading.isEmpty()) {
      context.lose(Loss.DEATHS_UNKNOWN);
      return new AcledDeaths(0, true, 1);
    }
    context.loseIf(killed.stream().map(Figures::words).distinct().count() > 1, Loss.FIGURES);
    context.loseIf(killed.stream().anyMatch(harm -> harm.words() != null), Loss.WORDS_ONLY);
    context.loseIf(killed.stream().map(Harm::side).distinct().count() > 1, Loss.SIDES);
    int all = reading.get().best();
    List<String> sharers = sharers(event, reading.get(), context);
    if (sharers.size() == 1) {
      return new AcledDeaths(all, false, 1);
    }
    context.lose(Loss.SHARED_TOLL);
    int alone = policy.read(withoutShared(event), HarmKind.KILLED).map(Reading::best).orElse(0);
    int own = Math.min(alone, all);
    int shared = all - own;
    int remainder = sharers.get(0).equals(event.id()) ? shared % sharers.size() : 0;
    return new AcledDeaths(own + shared / sharers.size() + remainder, false, sharers.size());
  }

  private static List<String> sharers(Event event, Reading reading, RowContext context) {
    TreeSet<String> ids = new TreeSet<>(reading.shared());
    ids.add(event.id());
    Comparator<String> byDay = Comparator.comparing(context::firstDay);
    return ids.stream().sorted(byDay.thenComparing(Comparator.naturalOrder())).toList();
  }

  private static Event withoutShared(Event event) {
    List<Event.Toll> own =
        event.harm().stream().filter(t -> t.figure().sharedWith().isEmpty()).toList();
    return new Event(
        event.id(),
        event.type(),
        event.status(),
        event.main(),
        event.summary(),
        event.date(),
        event.place(),
        event.actors(),
        own,
        event.persons(),
        event.material(),
        event.claims(),
        event.documents(),
        event.sources(),
        event.formerIds(),
        event.links(),
        event.nearMisses(),
        event.decisions(),
        event.confidence());
  }
}
