package org.griot.resolve;

import java.util.Collection;
import java.util.Optional;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Side;

/**
 * Reads one figure from the many that an event's claims give. Parts and denied figures are left
 * out, a source counts once, words ("dozens") are read only where nobody gives a number, and people
 * found alive are taken off the missing. Pure; safe for many threads; the claims stay as they are.
 */
public interface Policy {
  /** {@code ucdp, acled} or {@code latest}. */
  String name();

  /** The figure over all sides; empty if no claim gives one, which is not zero. */
  Optional<Reading> read(Event event, HarmKind kind);

  /** The figure for one side; empty if no claim gives one for it. */
  Optional<Reading> read(Event event, HarmKind kind, Side side);

  /** The sum over events, a figure that several share being counted once; empty if none has one. */
  Optional<Reading> total(Collection<Event> events, HarmKind kind);
}
