package org.griot.export;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.griot.model.Event;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.jspecify.annotations.Nullable;

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
    FigurePolicy policy = context.options().figures();
    Integer all = best(policy, event);
    List<Harm> killed = Figures.of(event, HarmKind.KILLED);
    if (all == null) {
      context.lose(Loss.DEATHS_UNKNOWN);
      return new AcledDeaths(0, true, 1);
    }
    context.loseIf(killed.stream().map(Figures::words).distinct().count() > 1, Loss.FIGURES);
    context.loseIf(killed.stream().anyMatch(harm -> harm.words() != null), Loss.WORDS_ONLY);
    context.loseIf(killed.stream().map(Harm::side).distinct().count() > 1, Loss.SIDES);
    List<String> sharers = sharers(event, killed, context);
    if (sharers.size() == 1) {
      return new AcledDeaths(all, false, 1);
    }
    context.lose(Loss.SHARED_TOLL);
    Integer alone = best(policy, withoutShared(event));
    int own = alone == null ? 0 : Math.min(alone, all);
    int shared = all - own;
    int remainder = sharers.get(0).equals(event.id()) ? shared % sharers.size() : 0;
    return new AcledDeaths(own + shared / sharers.size() + remainder, false, sharers.size());
  }

  private static List<String> sharers(Event event, List<Harm> killed, RowContext context) {
    TreeSet<String> ids = new TreeSet<>();
    ids.add(event.id());
    killed.forEach(harm -> ids.addAll(harm.sharedWith()));
    Comparator<String> byDay = Comparator.comparing(id -> day(id, context));
    return ids.stream().sorted(byDay.thenComparing(Comparator.naturalOrder())).toList();
  }

  private static String day(String id, RowContext context) {
    return context.in().events().stream()
        .filter(event -> event.id().equals(id))
        .flatMap(event -> Stream.ofNullable(event.date()))
        .flatMap(date -> Stream.ofNullable(date.start()))
        .map(Object::toString)
        .findFirst()
        .orElse("");
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

  private static @Nullable Integer best(FigurePolicy policy, Event event) {
    FigurePolicy.Figure figure = policy.read(event, HarmKind.KILLED);
    return figure == null ? null : figure.best();
  }
}
