package org.griot.server.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.griot.resolve.Policy;
import org.griot.resolve.Reading;
import org.griot.server.live.View;

/** The impact of every event of a view, worked out when the queue is first asked for. */
final class Impacts {
  private final Map<String, Impact> byEvent = new HashMap<>();

  private Impacts(View view) {
    Policies policies = new Policies(Outlets.bundled(), view.projection().documents());
    List<Policy> all = policies.all();
    Policy usual = policies.ucdp();
    Map<String, Double> killed = new HashMap<>();
    for (Event event : view.projection().events()) {
      Optional<Reading> reading = usual.read(event, HarmKind.KILLED);
      reading.ifPresent(figure -> killed.put(event.id(), (double) figure.best()));
    }
    for (Event event : view.projection().events()) {
      byEvent.put(
          event.id(),
          Impact.of(
              event,
              all,
              claim ->
                  view.eventOfClaim(claim)
                      .map(o -> new Impact.Other(o.id(), killed.getOrDefault(o.id(), 0.0)))));
    }
  }

  static Impacts of(View view) {
    return view.derived(Impacts.class, Impacts::new);
  }

  Impact of(Event event) {
    Impact impact = byEvent.get(event.id());
    if (impact == null) {
      throw new IllegalArgumentException(event.id() + " is of another view");
    }
    return impact;
  }
}
