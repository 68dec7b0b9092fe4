package org.griot.codebook;

import java.util.Set;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * What the decision rules look at.
 *
 * @param initiator sort of the party that acts, null if unknown
 * @param target sort of the party acted on, null if unknown
 * @param circumstances what the report says; what it does not say is not in the set
 */
public record Facts(
    @Nullable PartyType initiator, @Nullable PartyType target, Set<Circumstance> circumstances) {
  public Facts {
    circumstances = Set.copyOf(circumstances);
  }

  /** The facts with these circumstances. */
  public static Facts of(
      @Nullable PartyType initiator, @Nullable PartyType target, Circumstance... circumstances) {
    return new Facts(initiator, target, Set.of(circumstances));
  }
}
