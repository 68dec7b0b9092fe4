package org.griot.export;

import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.jspecify.annotations.Nullable;

/** Chooses among the figures of an event's claims. Pure and thread-safe. */
public interface FigurePolicy {
  /** {@code acled, ucdp} or {@code latest}. */
  String name();

  /** The figure, or null if no claim gives one: unknown, which is not zero. */
  @Nullable Figure read(Event event, HarmKind kind);

  /** A number of people with its bounds; a bound that no claim gives is null. */
  record Figure(@Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {}
}
