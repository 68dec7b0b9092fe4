package org.griot.ledger;

import org.griot.model.UsageException;
import org.jspecify.annotations.Nullable;

/** An entry cannot be read at all: the ledger was changed from outside, or is damaged. */
public final class BrokenLedgerException extends UsageException {
  private static final long serialVersionUID = 1L;

  private final long seq;

  public BrokenLedgerException(long seq, String what, @Nullable Throwable cause) {
    super("entry " + seq + " of the ledger is broken: " + what + "; run griot verify", cause);
    this.seq = seq;
  }

  /** Place of the entry in the chain. */
  public long seq() {
    return seq;
  }
}
