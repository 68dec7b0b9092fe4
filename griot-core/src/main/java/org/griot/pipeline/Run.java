package org.griot.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.griot.annotate.Annotator;
import org.griot.code.Coder;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.ledger.Entry;
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
  private record Coded(Document document, List<Claim> claims, boolean known) {}

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
  private final Set<Rejection> recorded;
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
    this.recorded = rejections(ledger);
  }

  private static Set<Rejection> rejections(Ledger ledger) {
    Set<Rejection> known = new HashSet<>();
    ledger.replay((entry, payload) -> rejection(entry, payload).ifPresent(known::add));
    return known;
  }

  private static Optional<Rejection> rejection(Entry entry, Optional<String> payload) {
    if (entry.kind() != Kind.REJECTION || payload.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(payload.get(), Rejection.class));
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException("entry " + entry.seq() + " is no rejection", e);
    }
  }

  @Override
  public void document(Document document) {
    boolean known = !seen.add(document.id()) || ledger.contains(Kind.DOCUMENT, document.id());
    if (known && (!again || ledger.contains(Kind.FORGET, document.id()))) {
      already++;
      progress.inputs(coded + already, rejected.size());
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
    return new Coded(document, made, known);
  }

  private void record(Future<Coded> future) {
    Coded one = get(future);
    String id = one.document().id();
    clock.time(
        "record",
        () -> {
          commits.add(
              one.known()
                  ? NewEntry.coding(id, one.claims(), header)
                  : NewEntry.report(one.document(), one.claims(), header));
          return id;
        });
    coded++;
    claims += one.claims().size();
    progress.inputs(coded + already, rejected.size());
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
    if (recorded.add(rejection)) {
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
