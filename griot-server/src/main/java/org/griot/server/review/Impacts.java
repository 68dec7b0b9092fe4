package org.griot.server.review;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * The impact of every event of a view, worked out when the queue is asked for. What was worked out
 * for the view before is taken over where neither the event nor those that it nearly is have
 * changed.
 */
final class Impacts {
  private final Map<String, Weighed> byEvent = new HashMap<>();

  /** An event with its killed by the usual policy. */
  private static final class Weighed {
    private final Event event;
    private final double killed;
    private final List<Event> near;
    private final Impact impact;

    Weighed(Event event, double killed, List<Event> near, Impact impact) {
      this.event = event;
      this.killed = killed;
      this.near = near;
      this.impact = impact;
    }

    /** Events that stay what they are are the same objects in the next view. */
    boolean holds(Event now, List<Event> nearNow) {
      boolean same = event == now && near.size() == nearNow.size();
      for (int i = 0; same && i < near.size(); i++) {
        same = near.get(i) == nearNow.get(i);
      }
      return same;
    }
  }

  private Impacts(View view, @Nullable Impacts before) {
    Policies policies = new Policies(Outlets.bundled(), view.projection().documents());
    List<Policy> all = policies.all();
    Map<String, Double> killed = killed(view, policies.ucdp(), before);
    for (Event event : view.projection().events()) {
      List<Event> near = near(event, view);
      Weighed known = before == null ? null : before.byEvent.get(event.id());
      byEvent.put(
          event.id(),
          known != null && known.holds(event, near)
              ? known
              : new Weighed(
                  event,
                  killed.getOrDefault(event.id(), 0.0),
                  near,
                  Impact.of(event, all, claim -> other(view, killed, claim))));
    }
  }

  private static Optional<Impact.Other> other(View view, Map<String, Double> killed, String claim) {
    return view.eventOfClaim(claim)
        .map(event -> new Impact.Other(event.id(), killed.getOrDefault(event.id(), 0.0)));
  }

  private static Map<String, Double> killed(View view, Policy usual, @Nullable Impacts before) {
    Map<String, Double> killed = new HashMap<>();
    for (Event event : view.projection().events()) {
      Weighed known = before == null ? null : before.byEvent.get(event.id());
      if (known != null && known.event == event) {
        killed.put(event.id(), known.killed);
      } else {
        Optional<Reading> reading = usual.read(event, HarmKind.KILLED);
        reading.ifPresent(figure -> killed.put(event.id(), (double) figure.best()));
      }
    }
    return killed;
  }

  private static List<Event> near(Event event, View view) {
    List<Event> near = new ArrayList<>(event.nearMisses().size());
    for (Event.Link link : event.nearMisses()) {
      view.eventOfClaim(link.a()).filter(e -> e != event).ifPresent(near::add);
      view.eventOfClaim(link.b()).filter(e -> e != event).ifPresent(near::add);
    }
    return near;
  }

  /** Those of a view, made once for it; {@code before} may be of any earlier view. */
  static Impacts of(View view, @Nullable Impacts before) {
    return view.derived(Impacts.class, v -> new Impacts(v, before));
  }

  Impact of(Event event) {
    Weighed weighed = byEvent.get(event.id());
    if (weighed == null) {
      throw new IllegalArgumentException(event.id() + " is of another view");
    }
    return weighed.impact;
  }
}
