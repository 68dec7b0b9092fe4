package org.griot.ledger;

/**
 * What a ledger adds up to, kept up as it grows: each time only the entries since the last are
 * read. Gives what {@link Recorded#of} gives. Used by one thread at a time.
 */
public final class GrowingRecord {
  private final Ledger ledger;
  private final Replay replay = new Replay();
  private long read;

  public GrowingRecord(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What there is by now. Later calls leave it as it is.
   *
   * @throws BrokenLedgerException if a payload cannot be read
   */
  public Recorded now() {
    ledger.replay(
        read,
        (entry, payload) -> {
          replay.entry(entry, payload);
          read = entry.seq();
        });
    return replay.recorded();
  }
}
