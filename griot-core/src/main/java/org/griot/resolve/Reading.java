package org.griot.resolve;

import java.util.List;
import org.griot.model.Event.Toll;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a policy read from the many of an event.
 *
 * @param low the least number; null if the claims read give none ("as many as 40")
 * @param best the number to write
 * @param high the greatest number; null if the claims read give none ("at least 25")
 * @param owners the figures behind it, each with its claim
 * @param shared ids of other events that a figure read also covers: counted once, and divided only
 *     by an export
 */
public record Reading(
    @Nullable Integer low,
    int best,
    @Nullable Integer high,
    List<Toll> owners,
    List<String> shared) {
  public Reading {
    owners = List.copyOf(owners);
    shared = shared.stream().distinct().sorted().toList();
    if (low != null && low > best || high != null && best > high) {
      throw new IllegalArgumentException(low + " <= " + best + " <= " + high + " does not hold");
    }
  }
}
