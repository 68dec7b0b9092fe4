package org.griot.server.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One thread that makes views; requests that come while it is at work share the next one. */
final class Refresher implements AutoCloseable {
  private final Runnable first;
  private final Supplier<View> work;
  private final Thread thread;
  private final List<CompletableFuture<View>> waiting = new ArrayList<>();
  private boolean closed;

  /**
   * @param first done once, before anything else
   */
  Refresher(Runnable first, Supplier<View> work) {
    this.first = first;
    this.work = work;
    this.thread = new Thread(this::run, "griot-refresh");
    this.thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  synchronized CompletableFuture<View> request() {
    CompletableFuture<View> future = new CompletableFuture<>();
    if (closed) {
      future.completeExceptionally(new IllegalStateException("the desk is closed"));
    } else {
      waiting.add(future);
      notifyAll();
    }
    return future;
  }

  private void run() {
    try {
      first.run();
    } catch (RuntimeException | Error e) {
      // As below: what the store lacks, the next view brings.
      e.printStackTrace();
    }
    List<CompletableFuture<View>> asked = next();
    while (!asked.isEmpty()) {
      try {
        View made = work.get();
        asked.forEach(future -> future.complete(made));
      } catch (RuntimeException | Error e) {
        // A bug ends this refresh loudly, not the desk: the view of before is still true.
        e.printStackTrace();
        asked.forEach(future -> future.completeExceptionally(e));
      }
      asked = next();
    }
  }

  /** What is asked for by now; waits for something; empty only at the end. */
  private synchronized List<CompletableFuture<View>> next() {
    try {
      while (waiting.isEmpty() && !closed) {
        wait();
      }
    } catch (InterruptedException e) {
      closed = true;
    }
    List<CompletableFuture<View>> asked = List.copyOf(waiting);
    waiting.clear();
    return asked;
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
