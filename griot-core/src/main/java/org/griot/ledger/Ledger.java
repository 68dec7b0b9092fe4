package org.griot.ledger;

import java.util.List;
import java.util.Optional;
import org.griot.model.UsageException;

/**
 * An append-only list of entries, chained by hash. Safe for use by many threads; one process writes
 * at a time, others may read.
 *
 * <p>Every method throws a {@link UsageException} of one clear line if the place where the ledger
 * lies cannot be read or written (full disk, read-only folder, damaged file). What was appended
 * before stays.
 */
public interface Ledger extends AutoCloseable {

  /** Receives entries in the order of the chain. */
  @FunctionalInterface
  interface Reader {
    /** {@code payload} is empty if it was erased. */
    void entry(Entry entry, Optional<String> payload);
  }

  /**
   * Appends all of the batch or nothing of it. When this returns, the batch survives the death of
   * the process and of the machine. An empty batch does nothing.
   *
   * @return the sealed entries, in the order given
   * @throws IllegalArgumentException if an entry tells of a forgotten document, or is a tombstone
   */
  List<Entry> append(List<NewEntry> batch);

  /** Gives every entry to the reader, from the first to the last there is at the call. */
  default void replay(Reader reader) {
    replay(0, reader);
  }

  /** Gives the reader the entries after that place in the chain; 0 is before the first. */
  void replay(long after, Reader reader);

  /** As {@link #replay(Reader)}, the entries of one kind alone. */
  default void replay(Kind kind, Reader reader) {
    replay(
        (entry, payload) -> {
          if (entry.kind() == kind) {
            reader.entry(entry, payload);
          }
        });
  }

  /** The payload of an entry, or empty if it was erased. */
  Optional<String> payload(Entry entry);

  /** Whether there is an entry of that kind and subject, erased or not. */
  boolean contains(Kind kind, String subject);

  /** The hash of the last entry, {@link Entry#GENESIS} if there is none. */
  String head();

  /** How many entries there are. */
  long size();

  /**
   * Erases the payloads of a document (or of an event coded by hand), of its claims and of the
   * decisions about it alone, and appends a tombstone, both or neither. The chain still verifies. A
   * document forgotten before is erased again, without a second tombstone.
   *
   * @throws UsageException if no entry tells of such a document
   */
  void forget(Tombstone tombstone);

  /** Recomputes every hash and names the first entry that does not fit. */
  default Verification verify() {
    return ChainCheck.of(this);
  }

  @Override
  void close();
}
