package org.griot.decide;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.griot.model.Claim;
import org.griot.model.Decision.Target;
import org.griot.model.Event;
import org.griot.model.UsageException;
import org.griot.store.Projection;
import org.griot.store.Store;

/** The claims and events that a person may name. Safe for many threads if its source is. */
public interface Known {
  /** The claim as it is in force. */
  Optional<Claim> claim(String id);

  /** The event; a former id leads to what it became part of. */
  Optional<Event> event(String id);

  /** Those of a projection. */
  static Known of(Projection projection) {
    Map<String, Claim> claims = new HashMap<>();
    Map<String, Event> events = new HashMap<>();
    projection.claims().forEach(claim -> claims.put(claim.id(), claim));
    projection.events().forEach(event -> events.put(event.id(), event));
    return new Known() {
      @Override
      public Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
      }

      @Override
      public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(projection.redirects().getOrDefault(id, id)));
      }
    };
  }

  /** Those of a store. */
  static Known of(Store store) {
    return new Known() {
      @Override
      public Optional<Claim> claim(String id) {
        return store.claims(List.of(id)).stream().findFirst();
      }

      @Override
      public Optional<Event> event(String id) {
        return store.event(id);
      }
    };
  }

  /**
   * The claims that an id stands for: itself, or all of an event, the smallest first.
   *
   * @throws UsageException if there is no such claim or event
   */
  default List<Claim> claims(String id) {
    Optional<Claim> claim = claim(id);
    if (claim.isPresent()) {
      return List.of(claim.get());
    }
    Event event =
        event(id).orElseThrow(() -> new UsageException("there is no claim or event " + id));
    return event.claims().stream().flatMap(each -> claim(each).stream()).toList();
  }

  /** How decisions name the claims of all these ids, without repetition. */
  default List<Target> targets(Collection<String> ids) {
    return ids.stream()
        .flatMap(id -> claims(id).stream())
        .map(claim -> new Target(claim.document(), claim.trigger()))
        .distinct()
        .toList();
  }

  /** How decisions name the claim, or the event's smallest claim. */
  default Target first(String id) {
    return targets(List.of(id)).get(0);
  }
}
