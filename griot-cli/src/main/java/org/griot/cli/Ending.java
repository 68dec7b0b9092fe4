package org.griot.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The end of a program that runs until a signal: the work is closed in order, then the program ends
 * with status 0.
 */
final class Ending implements AutoCloseable {
  private static final int SECONDS = 80;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicBoolean well = new AtomicBoolean();

  private Ending() {}

  /** From now on SIGTERM, SIGINT and SIGHUP ask for the end. */
  static Ending onSignal() {
    Ending ending = new Ending();
    Runtime.getRuntime().addShutdownHook(new Thread(ending::end, "griot-end"));
    return ending;
  }

  /** Waits until the end is asked for. */
  void await() throws InterruptedException {
    asked.await();
  }

  /** All is closed as it should be. */
  void done() {
    well.set(true);
  }

  /** All is closed, or the program ends for a reason of its own. */
  @Override
  public void close() {
    closed.countDown();
  }

  private void end() {
    boolean running = closed.getCount() > 0;
    asked.countDown();
    try {
      if (running && closed.await(SECONDS, TimeUnit.SECONDS) && well.get()) {
        // The exit status of a JVM that a signal ends is not its own choice otherwise.
        Runtime.getRuntime().halt(0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
