package org.griot.evaluate.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.griot.resolve.Policy;
import org.griot.resolve.Reading;

/** One number for a report or for several, chosen by Griot's own policy {@code latest}. */
public final class Figures {
  private final Map<String, Event> eventOfClaim;
  private final Policy policy;

  public Figures(Coded coded) {
    List<Document> documents =
        coded.reports().values().stream().map(Coded.One::document).distinct().toList();
    this.eventOfClaim = coded.eventOfClaim();
    this.policy = new Policies(Outlets.bundled(), documents).latest();
  }

  /**
   * The number that these reports give for the happening of these claims; 0 if they give none,
   * since the gold of such sets says 0 where nobody was harmed.
   */
  public int of(Collection<Claim> claims, Set<String> documents, HarmKind kind) {
    List<Event.Toll> tolls = new ArrayList<>();
    Event first = null;
    for (Claim claim : claims) {
      Event event = eventOfClaim.get(claim.id());
      if (event != null) {
        first = first == null ? event : first;
        event.harm().stream()
            .filter(toll -> documents.contains(toll.document()) && !tolls.contains(toll))
            .forEach(tolls::add);
        // A copy adds nothing to the event, but says what it says.
        if (tolls.stream().noneMatch(toll -> toll.document().equals(claim.document()))) {
          claim.harm().forEach(h -> tolls.add(new Event.Toll(claim.id(), claim.document(), h)));
        }
      }
    }
    return first == null
        ? 0
        : policy.read(withHarm(first, tolls), kind).map(Reading::best).orElse(0);
  }

  private static Event withHarm(Event e, List<Event.Toll> harm) {
    return new Event(
        e.id(),
        e.type(),
        e.status(),
        e.main(),
        e.summary(),
        e.date(),
        e.place(),
        e.actors(),
        harm,
        e.persons(),
        e.material(),
        e.claims(),
        e.documents(),
        e.sources(),
        e.formerIds(),
        e.links(),
        e.nearMisses(),
        e.decisions(),
        e.confidence());
  }
}
