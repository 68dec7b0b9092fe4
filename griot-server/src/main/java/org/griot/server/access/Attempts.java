package org.griot.server.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed log-ins. Too many for one name from one address, from one address, or for one name
 * from anywhere, and further ones are refused for a while without looking at the password. Safe for
 * use by many threads.
 */
final class Attempts {
  private static final int KEYS = 10_000;

  /** So many failures within the time. */
  private record Limit(int failures, Duration within) {}

  private static final Limit NAME_AND_ADDRESS = new Limit(5, Duration.ofMinutes(5));
  private static final Limit ADDRESS = new Limit(30, Duration.ofMinutes(5));
  private static final Limit NAME = new Limit(100, Duration.ofHours(1));

  private final Clock clock;

  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > KEYS;
        }
      };

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /** Seconds until another attempt is looked at; 0 if one may be made now. */
  synchronized long wait(String name, String address) {
    return Math.max(
        remaining(both(name, address), NAME_AND_ADDRESS),
        Math.max(remaining("a" + address, ADDRESS), remaining("n" + name, NAME)));
  }

  synchronized void failed(String name, String address) {
    add(both(name, address), NAME_AND_ADDRESS);
    add("a" + address, ADDRESS);
    add("n" + name, NAME);
  }

  synchronized void succeeded(String name, String address) {
    failures.remove(both(name, address));
  }

  private void add(String key, Limit limit) {
    Deque<Instant> times = failures.computeIfAbsent(key, k -> new ArrayDeque<>());
    times.addLast(clock.instant());
    while (times.size() > limit.failures) {
      times.removeFirst();
    }
  }

  private long remaining(String key, Limit limit) {
    Deque<Instant> times = failures.get(key);
    if (times == null || times.size() < limit.failures) {
      return 0;
    }
    Duration left = Duration.between(clock.instant(), times.getFirst().plus(limit.within));
    return left.isNegative() || left.isZero() ? 0 : left.toSeconds() + 1;
  }

  private static String both(String name, String address) {
    return "b" + address + " " + name;
  }
}
