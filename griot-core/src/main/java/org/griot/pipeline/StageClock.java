package org.griot.pipeline;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Sums the working time of each stage over all threads. */
final class StageClock {
  private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

  <T> T time(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      add(stage, System.nanoTime() - start);
    }
  }

  void time(String stage, Runnable work) {
    time(
        stage,
        () -> {
          work.run();
          return stage;
        });
  }

  void add(String stage, long more) {
    nanos.computeIfAbsent(stage, s -> new LongAdder()).add(more);
  }

  SortedMap<String, Long> millis() {
    SortedMap<String, Long> millis = new TreeMap<>();
    nanos.forEach((stage, sum) -> millis.put(stage, sum.sum() / 1_000_000));
    return millis;
  }
}
