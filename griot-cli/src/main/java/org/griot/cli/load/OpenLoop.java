package org.griot.cli.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests at fixed moments, whether or not earlier ones were answered, and counts each
 * answer's time from the moment at which its request was due: a server that stands still for a
 * second is charged for all that came due meanwhile.
 */
final class OpenLoop {
  private static final int PATIENCE_SECONDS = 30;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * What was measured.
   *
   * @param nanos of each request from when it was due until its answer was there, sorted
   * @param failed requests that got no answer, or another than 200
   * @param seconds from the first request to the last answer
   */
  record Outcome(long[] nanos, int failed, double seconds) {
    /** Of the answers so many of a thousand took at most this long, in milliseconds. */
    double millis(int perMille) {
      if (nanos.length == 0) {
        return Double.NaN;
      }
      int at = (int) Math.min(nanos.length - 1L, (long) nanos.length * perMille / 1000);
      return nanos[at] / 1e6;
    }
  }

  /** Asks for the addresses in turn, so many a second. */
  Outcome run(List<URI> addresses, int perSecond, int seconds) throws InterruptedException {
    int count = perSecond * seconds;
    long step = 1_000_000_000L / perSecond;
    AtomicLongArray took = new AtomicLongArray(count);
    AtomicInteger failed = new AtomicInteger();
    CountDownLatch open = new CountDownLatch(count);
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = start + i * step;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      int number = i;
      client
          .sendAsync(request(addresses.get(i % addresses.size())), bytes())
          .whenComplete(
              (reply, fault) -> {
                if (fault != null || reply.statusCode() != 200) {
                  failed.incrementAndGet();
                }
                took.set(number, System.nanoTime() - due);
                open.countDown();
              });
    }
    boolean all = open.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    double wall = (System.nanoTime() - start) / 1e9;
    long[] nanos = new long[count];
    for (int i = 0; i < count; i++) {
      // A request without any answer has taken as long as we waited.
      nanos[i] = took.get(i) == 0 ? (long) (wall * 1e9) : took.get(i);
    }
    java.util.Arrays.sort(nanos);
    return new Outcome(nanos, failed.get() + (all ? 0 : (int) open.getCount()), wall);
  }

  private static HttpRequest request(URI address) {
    return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(PATIENCE_SECONDS)).build();
  }

  private static HttpResponse.BodyHandler<byte[]> bytes() {
    return HttpResponse.BodyHandlers.ofByteArray();
  }
}
