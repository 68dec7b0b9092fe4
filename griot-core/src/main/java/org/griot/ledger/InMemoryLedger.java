package org.griot.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.griot.model.UsageException;
import org.jspecify.annotations.Nullable;

/** A ledger that lives as long as the process: for tests and for runs that keep nothing. */
public final class InMemoryLedger implements Ledger {
  private final Clock clock;
  private final List<Entry> entries = new ArrayList<>();
  private final List<@Nullable String> payloads = new ArrayList<>();
  private final Set<Known> known = new HashSet<>();

  public InMemoryLedger(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized List<Entry> append(List<NewEntry> batch) {
    for (NewEntry entry : batch) {
      if (entry.kind() == Kind.FORGET) {
        throw new IllegalArgumentException("a tombstone is not appended: forget the document");
      }
      if (entry.document() != null && contains(Kind.FORGET, entry.document())) {
        throw new IllegalArgumentException("document " + entry.document() + " was forgotten");
      }
    }
    return batch.stream().map(this::add).toList();
  }

  private Entry add(NewEntry entry) {
    Entry sealed = Entry.seal(entries.size() + 1L, entry, head(), clock.instant().toString());
    entries.add(sealed);
    payloads.add(entry.payload());
    known.add(new Known(entry.kind(), entry.subject()));
    return sealed;
  }

  @Override
  public void replay(long after, Reader reader) {
    long size = size();
    for (int i = (int) after; i < size; i++) {
      Entry entry;
      synchronized (this) {
        entry = entries.get(i);
      }
      reader.entry(entry, payload(entry));
    }
  }

  @Override
  public synchronized Optional<String> payload(Entry entry) {
    return Optional.ofNullable(payloads.get((int) entry.seq() - 1));
  }

  @Override
  public synchronized boolean contains(Kind kind, String subject) {
    return known.contains(new Known(kind, subject));
  }

  @Override
  public synchronized String head() {
    return entries.isEmpty() ? Entry.GENESIS : entries.get(entries.size() - 1).hash();
  }

  @Override
  public synchronized long size() {
    return entries.size();
  }

  @Override
  public synchronized void forget(Tombstone tombstone) {
    String document = tombstone.document();
    if (entries.stream().noneMatch(entry -> document.equals(entry.document()))) {
      throw new UsageException("no document " + document + " in the ledger");
    }
    for (Entry entry : entries) {
      if (document.equals(entry.document())) {
        payloads.set((int) entry.seq() - 1, null);
      }
    }
    if (!contains(Kind.FORGET, document)) {
      add(NewEntry.tombstone(tombstone));
    }
  }

  @Override
  public void close() {}

  private record Known(Kind kind, String subject) {}
}
