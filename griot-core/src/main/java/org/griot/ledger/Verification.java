package org.griot.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What the check of a chain found.
 *
 * @param entries how many entries were read
 * @param erased how many of them have an erased payload, each with its tombstone
 * @param head hash of the last entry read
 * @param fault the first entry that does not fit, or null if all do
 */
public record Verification(long entries, long erased, String head, @Nullable Fault fault) {

  /** An entry that does not fit, by its place in the chain, and why. */
  public record Fault(long seq, String what) {}

  /** Whether every entry fits. */
  public boolean isIntact() {
    return fault == null;
  }
}
