package org.griot.export;

import java.time.LocalDate;
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
}
