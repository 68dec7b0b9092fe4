package org.griot.server.http;

import io.javalin.config.JavalinConfig;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.griot.server.live.Desk;

/**
 * How many requests one address may make: so many a second on average, more for a moment. This
 * machine itself is not counted.
 */
public final class RequestRate implements Routes {
  private static final int PER_SECOND = 50;
  private static final int AT_ONCE = 400;
  private static final int ADDRESSES = 10_000;

  private record Bucket(double left, long millis) {}

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ADDRESSES;
        }
      };

  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.before(
        ctx -> {
          if (!admits(ctx.ip(), desk.clock())) {
            ctx.header("Retry-After", "1");
            throw ProblemException.of(429, "more than " + PER_SECOND + " requests a second");
          }
        });
  }

  /** Whether one more request of that address is admitted now. */
  boolean admits(String address, Clock clock) {
    if (isOwn(address)) {
      return true;
    }
    long now = clock.millis();
    synchronized (buckets) {
      Bucket last = buckets.getOrDefault(address, new Bucket(AT_ONCE, now));
      double left = Math.min(AT_ONCE, last.left() + (now - last.millis()) * PER_SECOND / 1000.0);
      boolean admitted = left >= 1;
      buckets.put(address, new Bucket(admitted ? left - 1 : left, now));
      return admitted;
    }
  }

  /** The address is a number already: no name is looked up. */
  private static boolean isOwn(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
