package org.griot.server.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Stance;
import org.griot.resolve.Policy;
import org.griot.resolve.Reading;

/**
 * How much the published totals may change when a person looks at an event: about so many killed
 * more or less. The parts are estimates that order a queue, and nothing else.
 *
 * @param value killed, with one decimal
 * @param why the parts in words, the weightiest first
 */
record Impact(BigDecimal value, List<String> why) {
  /** What is told as background is published less often. */
  private static final double BACKGROUND = 0.25;

  /** A sound event without any killed still counts for something, the less sure the more. */
  private static final double BASE = 0.5;

  private static final double WITHOUT_PLACE_OR_DATE = 0.2;

  private static final double WEAK_LINK = 0.75;

  private record Part(double weight, String words) {}

  /**
   * The impact of an event.
   *
   * @param policies all of them: where they differ, the total depends on which one is taken
   * @param best the usual policy's number of killed of another event that owns a claim, 0 if none
   */
  static Impact of(Event event, List<Policy> policies, Function<String, Optional<Other>> best) {
    List<Part> parts = new ArrayList<>();
    double killed = figures(event, policies, parts);
    double doubt = 1 - event.confidence().doubleValue();
    parts.add(
        new Part(
            doubt * Math.max(killed, BASE),
            "confidence " + event.confidence() + (killed > 0 ? ": the killed may not stand" : "")));
    if (event.status().equals("disputed")) {
      parts.add(new Part(0.5 * Math.max(killed, 1), "disputed: someone denies it"));
    }
    doubles(event, killed, best, parts);
    weakLinks(event, killed, parts);
    if (event.place() == null || event.date() == null) {
      String lacking = event.place() == null ? "place" : "date";
      double weight = WITHOUT_PLACE_OR_DATE * Math.max(killed, 1);
      parts.add(new Part(weight, "without a " + lacking + ": it is in no total by " + lacking));
    }
    return summed(parts, event.main());
  }

  /** Another event: its id and the killed that it is published with. */
  record Other(String event, double killed) {}

  private static double figures(Event event, List<Policy> policies, List<Part> parts) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    double usual = 0;
    for (Policy policy : policies) {
      Reading reading = policy.read(event, HarmKind.KILLED).orElse(null);
      if (reading != null) {
        least = Math.min(least, reading.best());
        most = Math.max(most, reading.best());
        usual = policy.name().equals("ucdp") ? reading.best() : usual;
      }
    }
    if (most > least) {
      parts.add(new Part(most - least, "the policies give " + least + " to " + most + " killed"));
    }
    told(event, parts);
    return usual;
  }

  /** Figures that reports give and no policy may have taken. */
  private static void told(Event event, List<Part> parts) {
    TreeSet<Integer> numbers = new TreeSet<>();
    boolean words = false;
    for (Event.Toll toll : event.harm()) {
      boolean counts =
          toll.figure().kind() == HarmKind.KILLED
              && toll.figure().partOf() == null
              && toll.figure().stance() == Stance.ASSERTS;
      Integer number = toll.figure().low() == null ? toll.figure().high() : toll.figure().low();
      if (counts && number != null) {
        numbers.add(number);
      }
      words |= counts && number == null && toll.figure().words() != null;
    }
    if (numbers.size() > 1) {
      double spread = numbers.last() - numbers.first();
      parts.add(new Part(spread / 2, "reports give " + numbers.size() + " different tolls"));
    } else if (numbers.isEmpty() && words) {
      parts.add(new Part(3, "the toll is given in words only"));
    }
  }

  private static void doubles(
      Event event, double killed, Function<String, Optional<Other>> best, List<Part> parts) {
    Part worst = null;
    for (Event.Link near : event.nearMisses()) {
      String other = event.claims().contains(near.a()) ? near.b() : near.a();
      Optional<Other> found = best.apply(other);
      if (found.isPresent() && !found.get().event().equals(event.id())) {
        double twice = Math.min(killed, found.get().killed());
        double weight = near.score().doubleValue() * Math.max(twice, BASE);
        if (worst == null || weight > worst.weight) {
          worst =
              new Part(
                  weight,
                  "may be the same as "
                      + found.get().event()
                      + " (score "
                      + near.score()
                      + "): its killed would count twice");
        }
      }
    }
    if (worst != null) {
      parts.add(worst);
    }
  }

  private static void weakLinks(Event event, double killed, List<Part> parts) {
    event.links().stream()
        .min(Comparator.comparing(Event.Link::score))
        .filter(link -> link.score().doubleValue() < WEAK_LINK)
        .ifPresent(
            link ->
                parts.add(
                    new Part(
                        (1 - link.score().doubleValue()) * Math.max(killed, BASE),
                        "merged on weak ground (score " + link.score() + ")")));
  }

  private static Impact summed(List<Part> parts, boolean main) {
    double sum = parts.stream().mapToDouble(Part::weight).sum() * (main ? 1 : BACKGROUND);
    List<String> why = new ArrayList<>();
    parts.stream()
        .sorted(Comparator.comparingDouble(Part::weight).reversed().thenComparing(Part::words))
        .forEach(part -> why.add(part.words));
    if (!main) {
      why.add("background in every report");
    }
    return new Impact(BigDecimal.valueOf(sum).setScale(1, RoundingMode.HALF_UP), List.copyOf(why));
  }
}
