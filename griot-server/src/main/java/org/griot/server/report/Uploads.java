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
import org.griot.server.stream.Stream;

/**
 * Uploads and what becomes of them. One thread codes them in the order in which they came; what was
 * received before the program ended is gone on with. Safe for use by many threads.
 */
final class Uploads implements AutoCloseable {
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int POLL_MILLIS = 100;

  private final Spool spool;
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

  private void code(Spool.Manifest manifest) {
    String id = manifest.id();
    Run begun = runs.getOrDefault(id, Run.waiting(id, "", "", 0));
    try {
      Run done = coding.code(manifest, begun, run -> progress(run));
      spool.finish(done);
      runs.put(id, done);
      stream.send("progress", new Stream.Progress(id, done.total(), done.total()));
    } catch (Stopped e) {
      // It lies on disk, and what is in the ledger of it is known at the next start.
      runs.put(id, begun);
    } catch (RuntimeException | Error e) {
      // A bug or a full disk: the upload stays on disk and is tried again at the next start.
      System.err.println("griot serve: run " + id + " failed");
      e.printStackTrace();
      runs.put(id, begun.failed(String.valueOf(e.getMessage())));
    }
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
