package org.griot.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds the pairs of claims worth comparing without comparing all: two claims meet where they have
 * a {@link Keys key} in common. A block that is still too large is compared in a window over its
 * canonical order, so that the number of pairs grows with the number of claims.
 */
final class Blocking {
  /** Within a larger block each claim meets only so many neighbours. */
  static final int WINDOW = 60;

  /** A claim's keys as hashes, each with its nearness. */
  private record Hashed(long[] hashes, int[] nearness) {
    static Hashed of(Profile profile) {
      List<Keys.Key> keys = Keys.of(profile);
      return new Hashed(
          keys.stream().mapToLong(Keys.Key::hash).toArray(),
          keys.stream().mapToInt(Keys.Key::nearness).toArray());
    }
  }

  private Blocking() {}

  /** All pairs to compare, each as {@code smaller << 32 | larger} index, sorted, once each. */
  static long[] pairs(List<Profile> profiles) {
    List<Hashed> keys = profiles.stream().map(Hashed::of).toList();
    long[] shared = sharedHashes(keys);
    int[] sizes = new int[shared.length];
    each(keys, shared, (block, nearness, owner) -> sizes[block]++);
    long[][] blocks = new long[shared.length][];
    Arrays.setAll(blocks, i -> new long[sizes[i]]);
    int[] filled = new int[shared.length];
    each(
        keys,
        shared,
        (block, nearness, owner) -> blocks[block][filled[block]++] = (long) owner << 2 | nearness);
    return Arrays.stream(blocks).flatMapToLong(Blocking::within).sorted().distinct().toArray();
  }

  private interface Visit {
    void at(int block, int nearness, int owner);
  }

  private static void each(List<Hashed> keys, long[] shared, Visit visit) {
    for (int owner = 0; owner < keys.size(); owner++) {
      Hashed of = keys.get(owner);
      for (int i = 0; i < of.hashes().length; i++) {
        int block = Arrays.binarySearch(shared, of.hashes()[i]);
        if (block >= 0) {
          visit.at(block, of.nearness()[i], owner);
        }
      }
    }
  }

  /** The hashes that occur more than once, sorted. */
  private static long[] sharedHashes(List<Hashed> keys) {
    long[] all = keys.stream().flatMapToLong(k -> Arrays.stream(k.hashes())).sorted().toArray();
    int kept = 0;
    for (int i = 1; i < all.length; i++) {
      if (all[i] == all[i - 1] && (kept == 0 || all[kept - 1] != all[i])) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }

  /**
   * The pairs of one block. At least one of the two must stand there in its own right by place, and
   * one by date; the others meet in finer blocks.
   */
  private static LongStream within(long[] members) {
    LongStream.Builder pairs = LongStream.builder();
    int[][] by = new int[4][];
    for (int nearness = 0; nearness < 4; nearness++) {
      int wanted = nearness;
      by[nearness] =
          Arrays.stream(members)
              .filter(m -> (m & 3) == wanted)
              .mapToInt(m -> (int) (m >> 2))
              .toArray();
    }
    meet(by[3], by[3], pairs);
    for (int[] other : List.of(by[0], by[1], by[2])) {
      meet(by[3], other, pairs);
      meet(other, by[3], pairs);
    }
    meet(by[1], by[2], pairs);
    meet(by[2], by[1], pairs);
    return pairs.build();
  }

  /** Each of the first with those of the second that follow it; both are sorted. */
  private static void meet(int[] first, int[] second, LongStream.Builder pairs) {
    int from = 0;
    for (int one : first) {
      while (from < second.length && second[from] <= one) {
        from++;
      }
      int to = Math.min(second.length, from + WINDOW);
      for (int i = from; i < to; i++) {
        pairs.add((long) one << 32 | second[i]);
      }
    }
  }
}
