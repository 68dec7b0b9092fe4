package org.griot.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.griot.annotate.Annotator;
import org.griot.code.Coder;
import org.griot.ledger.GroupCommit;
import org.griot.ledger.Kind;
import org.griot.ledger.Ledger;
import org.griot.ledger.NewEntry;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Rejection;
import org.griot.read.DocumentSink;

/**
 * One run under way: takes what is read, has it coded, and records it in the order of the input.
 */
final class Run implements DocumentSink, AutoCloseable {
  /** What a report adds to the ledger. */
  private record Coded(List<NewEntry> entries, int claims, boolean isNew) {
    /** The report was coded before, but its path was rejected since: it counts as mended. */
    static Coded before(Document document) {
      return new Coded(List.of(NewEntry.document(document)), 0, false);
    }
  }

  private final Annotator annotator;
  private final Coder coder;
  private final Ledger ledger;
  private final GroupCommit commits;
  private final String header;
  private final boolean again;
  private final Progress progress;
  private final ExecutorService workers;
  private final int window;
  private final Deque<Future<Coded>> waiting = new ArrayDeque<>();
  private final StageClock clock = new StageClock();
  private final Set<String> seen = new HashSet<>();
  private final ListedRejections listed;
  private final List<Rejection> rejected = new ArrayList<>();
  private long coded;
  private long already;
  private long claims;
  private long warnings;

  Run(
      Annotator annotator,
      Coder coder,
      int threads,
      Ledger ledger,
      GroupCommit commits,
      String header,
      ListedRejections listed,
      boolean again,
      Progress progress) {
    this.annotator = annotator;
    this.coder = coder;
    this.ledger = ledger;
    this.commits = commits;
    this.header = header;
    this.again = again;
    this.progress = progress;
    this.workers = Executors.newFixedThreadPool(threads);
    this.window = threads * 4;
    this.listed = listed;
  }

  @Override
  public void document(Document document) {
    boolean known = !seen.add(document.id()) || ledger.contains(Kind.DOCUMENT, document.id());
    boolean forgotten = known && ledger.contains(Kind.FORGET, document.id());
    boolean mended = listed.mended(document.path());
    if (known && (!again || forgotten)) {
      already++;
      progress.inputs(coded + already, rejected.size());
      if (mended && !forgotten) {
        waiting.add(CompletableFuture.completedFuture(Coded.before(document)));
      }
      return;
    }
    waiting.add(workers.submit(() -> code(document, known)));
    while (waiting.size() > window) {
      record(waiting.remove());
    }
  }

  private Coded code(Document document, boolean known) {
    List<Claim> made =
        clock.time(
            "code", () -> coder.code(clock.time("annotate", () -> annotator.annotate(document))));
    String id = document.id();
    return new Coded(
        known ? NewEntry.coding(id, made, header) : NewEntry.report(document, made, header),
        made.size(),
        true);
  }

  private void record(Future<Coded> future) {
    Coded one = get(future);
    clock.time("record", () -> commits.add(one.entries()));
    if (one.isNew()) {
      coded++;
      claims += one.claims();
      progress.inputs(coded + already, rejected.size());
    }
  }

  /** A bug in a stage ends the run loudly; what was recorded before stays. */
  private static Coded get(Future<Coded> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("coding failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void rejection(Rejection rejection) {
    rejected.add(rejection);
    if (listed.add(rejection)) {
      commits.add(List.of(NewEntry.rejection(rejection)));
    }
    progress.inputs(coded + already, rejected.size());
  }

  @Override
  public void warning(String path, String message) {
    warnings++;
    progress.warning(path, message);
  }

  @Override
  public void progress(long bytes) {
    progress.bytes(bytes);
  }

  void finish() {
    while (!waiting.isEmpty()) {
      record(waiting.remove());
    }
  }

  RunReport report(long wallNanos) {
    clock.add("wall", wallNanos);
    long in = coded + already + rejected.size();
    return new RunReport(in, coded, already, rejected, claims, warnings, clock.millis());
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
