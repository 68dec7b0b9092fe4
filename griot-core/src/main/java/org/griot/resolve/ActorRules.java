package org.griot.resolve;

import java.time.LocalDate;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/** What merging asks of the actor registry. */
interface ActorRules {
  /** How two actors may be one and the same party. */
  enum Kinship {
    /** The same registry entry, or one succeeding the other. */
    SAME,
    /** One is a part or a parent of the other on that day. */
    KIN,
    /** One or both are unidentified, and nothing speaks against it. */
    POSSIBLE,
    DIFFERENT
  }

  /**
   * @param at the day of the event; null if unknown, then any period counts
   */
  Kinship kinship(String a, String b, @Nullable LocalDate at);

  /** Whether the id stands for a party that nobody has identified. */
  boolean isUnidentified(String actor);

  /** Whether {@code part} belongs to {@code whole} on that day. */
  boolean isPartOf(String part, String whole, @Nullable LocalDate at);

  /** The registry's name for the actor, or null if it has none of that id. */
  @Nullable String name(String actor);

  /** What sort of party the actor is. */
  PartyType type(String actor);
}
