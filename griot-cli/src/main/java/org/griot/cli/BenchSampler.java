package org.griot.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what all threads are doing, many times a second: which part of coding the innermost
 * frame of ours belongs to. Rough, and cheap enough not to change what it measures.
 */
final class BenchSampler implements AutoCloseable {
  private static final int MILLIS = 20;

  private final SortedMap<String, Long> seen = new TreeMap<>();
  private final Thread thread = new Thread(this::watch, "bench-sampler");
  private volatile boolean stopped;

  BenchSampler() {
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    while (!stopped) {
      try {
        Thread.sleep(MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      for (Map.Entry<Thread, StackTraceElement[]> one : Thread.getAllStackTraces().entrySet()) {
        String part =
            one.getKey().getState() == Thread.State.RUNNABLE ? part(one.getValue()) : null;
        if (part != null) {
          synchronized (seen) {
            seen.merge(part, 1L, Long::sum);
          }
        }
      }
    }
  }

  /** The part that a stack is in, or null if it is in none. */
  static @Nullable String part(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      String name = frame.getClassName();
      if (name.startsWith("opennlp.tools.postag.")
          || name.equals("org.griot.annotate.PartOfSpeech")) {
        return "tag parts of speech";
      } else if (name.startsWith("org.griot.encode.")) {
        return "read with the model";
      } else if (name.startsWith("org.griot.link.")) {
        return "link actors, persons, places, dates, counts";
      } else if (name.startsWith("org.griot.annotate.")) {
        return "read sentences, triggers and roles";
      } else if (name.startsWith("org.griot.code.")) {
        return "make claims";
      }
    }
    return null;
  }

  /** The percentage of each part. */
  SortedMap<String, BigDecimal> shares() {
    synchronized (seen) {
      return percent(seen);
    }
  }

  /** Each amount as a percentage of all of them, to one decimal. */
  static SortedMap<String, BigDecimal> percent(SortedMap<String, Long> amounts) {
    long all = Math.max(1, amounts.values().stream().mapToLong(Long::longValue).sum());
    SortedMap<String, BigDecimal> shares = new TreeMap<>();
    amounts.forEach(
        (name, amount) ->
            shares.put(
                name,
                BigDecimal.valueOf(amount * 100)
                    .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)));
    return shares;
  }

  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
  }
}
