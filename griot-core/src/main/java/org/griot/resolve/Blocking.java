package org.griot.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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
  record Hashed(long[] hashes, int[] nearness) {
    static Hashed of(Profile profile) {
      List<Keys.Key> keys = Keys.of(profile);
      return new Hashed(
          keys.stream().mapToLong(Keys.Key::hash).toArray(),
          keys.stream().mapToInt(Keys.Key::nearness).toArray());
    }
  }

  private Blocking() {}

  /** All pairs to compare, each as {@code smaller << 32 | larger} index, sorted, once each. */
  static long[] pairs(List<Profile> profiles, Function<Profile, Hashed> keysOf) {
    List<Hashed> keys = profiles.stream().map(keysOf).toList();
    int[][] numbers = new int[keys.size()][];
    HashIndex index = new HashIndex();
    for (int owner = 0; owner < numbers.length; owner++) {
      numbers[owner] = Arrays.stream(keys.get(owner).hashes()).mapToInt(index::number).toArray();
    }
    int[] sizes = new int[index.size()];
    for (int[] of : numbers) {
      for (int block : of) {
        sizes[block]++;
      }
    }
    long[][] blocks = new long[sizes.length][];
    Arrays.setAll(blocks, i -> new long[sizes[i] > 1 ? sizes[i] : 0]);
    int[] filled = new int[sizes.length];
    for (int owner = 0; owner < numbers.length; owner++) {
      for (int i = 0; i < numbers[owner].length; i++) {
        int block = numbers[owner][i];
        if (sizes[block] > 1) {
          int nearness = keys.get(owner).nearness()[i];
          blocks[block][filled[block]++] = (long) owner << 2 | nearness;
        }
      }
    }
    return Arrays.stream(blocks).flatMapToLong(Blocking::within).sorted().distinct().toArray();
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
