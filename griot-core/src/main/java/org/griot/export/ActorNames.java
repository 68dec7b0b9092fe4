package org.griot.export;

import java.time.LocalDate;
import org.griot.link.ActorFacts;
import org.griot.link.ActorRegistry;
import org.griot.link.Countries;
import org.griot.link.RegisteredActor.SchemeName;
import org.jspecify.annotations.Nullable;

/** How ACLED calls an actor of the registry on a day. Thread-safe. */
@FunctionalInterface
public interface ActorNames {
  /**
   * The name, or null if the registry has none for that day: nothing is guessed.
   *
   * @param country ISO alpha-2 of the event, or null
   */
  @Nullable String acled(String actorId, @Nullable String country, LocalDate day);

  /** The names of the registry, and of a state's forces by regime. */
  static ActorNames of(ActorRegistry registry) {
    ActorFacts facts = new ActorFacts(registry, Countries.bundled());
    return (id, country, day) -> {
      boolean listed =
          registry.byId(id).stream()
              .flatMap(actor -> actor.acledNames().stream())
              .anyMatch((SchemeName name) -> name.validOn(day));
      String name = facts.acledName(id, country, day);
      return listed || !name.equals(facts.name(id)) ? name : null;
    };
  }
}
