package org.griot.server.report;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.griot.server.live.Desk;
import org.griot.server.live.View;
import org.griot.server.stream.Stream;

/**
 * Uploads and what becomes of them. One thread codes them in the order in which they came; what was
 * received before the program ended is gone on with. Safe for use by many threads.
 */
final class Uploads implements AutoCloseable {
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int POLL_MILLIS = 100;

  /** Uploads coded within this time share a view, in nanoseconds. */
  private static final long GROUP = TimeUnit.MILLISECONDS.toNanos(250);

  private final Spool spool;
  private final Desk desk;
  private final Clock clock;
  private final UploadRun coding;
  private final Stream stream;
  private final BlockingQueue<Spool.Manifest> queue = new LinkedBlockingQueue<>();
  private final Map<String, Run> runs = Collections.synchronizedMap(new LinkedHashMap<>());
  private final Thread thread;
  private volatile boolean closed;
  private int count;

  /** The program ends within a run. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  Uploads(Desk desk, Spool spool, Stream stream) {
    this.spool = spool;
    this.desk = desk;
    this.clock = desk.clock();
    this.coding = new UploadRun(desk, spool);
    this.stream = stream;
    spool.finished().forEach(run -> runs.put(run.id(), run));
    spool.waiting().forEach(this::enqueue);
    this.thread = new Thread(this::work, "griot-coding");
    this.thread.setDaemon(true);
    thread.start();
  }

  /** Keeps an upload and has it coded. When this returns, it is safe on disk. */
  String receive(Upload upload) {
    Spool.Manifest manifest = spool.put(newId(), upload, clock.instant().toString());
    enqueue(manifest);
    return manifest.id();
  }

  Optional<Run> run(String id) {
    return Optional.ofNullable(runs.get(id));
  }

  /** All runs, the latest first. */
  List<Run> runs() {
    List<Run> all;
    synchronized (runs) {
      all = new ArrayList<>(runs.values());
    }
    Collections.reverse(all);
    return all;
  }

  private void enqueue(Spool.Manifest manifest) {
    runs.put(
        manifest.id(),
        Run.waiting(manifest.id(), manifest.who(), manifest.received(), manifest.reports()));
    queue.add(manifest);
  }

  /** Sorted by time, and unlike any other also within a second. */
  private synchronized String newId() {
    String id;
    do {
      count++;
      id = String.format(Locale.ROOT, "r-%s-%04d", ID.format(clock.instant()), count % 10_000);
    } while (runs.containsKey(id));
    return id;
  }

  private void work() {
    try {
      while (!closed) {
        Spool.Manifest next = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
        if (next != null) {
          code(next);
        }
      }
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  /**
   * Codes this upload and those that wait behind it, and makes one view of them all: a view for
   * each would let a thousand small uploads wait for minutes. What a rejection needs to know of
   * earlier ones is in the view, so that a group ends with it.
   */
  private void code(Spool.Manifest first) {
    View before = desk.view();
    long begin = System.nanoTime();
    List<UploadRun.Coded> group = new ArrayList<>();
    Spool.Manifest next = first;
    while (next != null) {
      Optional<UploadRun.Coded> coded = record(next, before);
      coded.ifPresent(group::add);
      boolean full =
          closed
              || System.nanoTime() - begin > GROUP
              || coded.map(UploadRun.Coded::rejects).orElse(true);
      next = full ? null : queue.poll();
    }
    if (!group.isEmpty()) {
      finish(group, before);
    }
  }

  private Optional<UploadRun.Coded> record(Spool.Manifest manifest, View before) {
    String id = manifest.id();
    Run begun = runs.getOrDefault(id, Run.waiting(id, "", "", 0));
    try {
      return Optional.of(coding.record(manifest, begun, before, this::progress));
    } catch (Stopped e) {
      // It lies on disk, and what is in the ledger of it is known at the next start.
      runs.put(id, begun);
    } catch (RuntimeException | Error e) {
      failed(begun, e);
    }
    return Optional.empty();
  }

  private void finish(List<UploadRun.Coded> group, View before) {
    View after;
    try {
      after = desk.refresh().join();
    } catch (RuntimeException e) {
      group.forEach(coded -> failed(coded.begun(), e));
      return;
    }
    for (UploadRun.Coded coded : group) {
      try {
        Run done = UploadRun.done(coded, before, after);
        spool.finish(done);
        runs.put(done.id(), done);
        stream.send("progress", new Stream.Progress(done.id(), done.total(), done.total()));
      } catch (RuntimeException | Error e) {
        failed(coded.begun(), e);
      }
    }
  }

  /** A bug or a full disk: the upload stays on disk and is tried again at the next start. */
  private void failed(Run begun, Throwable cause) {
    System.err.println("griot serve: run " + begun.id() + " failed");
    cause.printStackTrace();
    runs.put(begun.id(), begun.failed(String.valueOf(cause.getMessage())));
  }

  private void progress(Run run) {
    if (closed) {
      throw new Stopped();
    }
    runs.put(run.id(), run);
    stream.send("progress", new Stream.Progress(run.id(), run.in(), run.total()));
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
