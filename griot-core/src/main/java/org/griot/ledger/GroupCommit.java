package org.griot.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Gathers groups of entries (a report with its claims, a rejection) and commits several at once,
 * since each commit waits for the disk. A group is never split.
 *
 * <p>What is durable: everything up to the last number given to {@code committed}. A group waits
 * until {@code groups} of them are there, or until the first of them has waited {@code delay} when
 * the next one comes, or until {@link #flush()} or {@link #close()}. Safe for use by many threads;
 * if a commit fails, its groups are dropped and the exception goes to the caller.
 */
public final class GroupCommit implements AutoCloseable {
  private final Ledger ledger;
  private final Clock clock;
  private final int groups;
  private final Duration delay;
  private final LongConsumer committed;
  private final List<NewEntry> waiting = new ArrayList<>();
  private int waitingGroups;
  private Instant due = Instant.MAX;

  /**
   * @param committed is told, after each commit, how many groups are durable so far by it
   */
  public GroupCommit(
      Ledger ledger, Clock clock, int groups, Duration delay, LongConsumer committed) {
    this.ledger = ledger;
    this.clock = clock;
    this.groups = groups;
    this.delay = delay;
    this.committed = committed;
  }

  /** Adds one group, and commits if it is time. */
  public synchronized void add(List<NewEntry> group) {
    if (group.isEmpty()) {
      return;
    }
    if (waitingGroups == 0) {
      due = clock.instant().plus(delay);
    }
    waiting.addAll(group);
    waitingGroups++;
    if (waitingGroups >= groups || !clock.instant().isBefore(due)) {
      flush();
    }
  }

  /** Commits what waits. When this returns, all that was added is durable. */
  public synchronized void flush() {
    List<NewEntry> batch = List.copyOf(waiting);
    int count = waitingGroups;
    waiting.clear();
    waitingGroups = 0;
    if (!batch.isEmpty()) {
      ledger.append(batch);
      committed.accept(count);
    }
  }

  @Override
  public void close() {
    flush();
  }
}
