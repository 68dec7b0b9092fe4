package org.griot.link;

import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes parties that no text names, by their kind and country: "Civilians (Kenya)". Immutable. */
public final class UnnamedParties {
  private final ActorStates states;

  public UnnamedParties(ActorRegistry registry, Countries countries) {
    this.states = new ActorStates(registry, countries);
  }

  /** Whether an id is that of a generic party without a country: "civilians". */
  public boolean isKind(@Nullable String id) {
    return id != null && ActorIds.GENERIC.contains(id);
  }

  /**
   * A generic party.
   *
   * @param kind the generic party's id without a country ("civilians")
   * @param country ISO alpha-2 code, or null if unknown
   * @param reason why the words are read so
   */
  public Mention.Actor of(
      Span span, String kind, PartyType type, @Nullable String country, String reason) {
    String id = ActorIds.of(kind, country);
    return new Mention.Actor(span, id, states.name(id), type, country, true, reason);
  }
}
