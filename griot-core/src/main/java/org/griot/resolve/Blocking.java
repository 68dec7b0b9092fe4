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

  private Blocking() {}

  /** All pairs to compare, each as {@code smaller << 32 | larger} index, sorted, once each. */
  static long[] pairs(List<Profile> profiles) {
    List<List<Keys.Key>> keys = profiles.stream().map(Keys::of).toList();
    long[] shared = sharedHashes(keys);
    int[] sizes = new int[shared.length];
    each(keys, shared, (block, key, owner) -> sizes[block]++);
    long[][] blocks = new long[shared.length][];
    Arrays.setAll(blocks, i -> new long[sizes[i]]);
    int[] filled = new int[shared.length];
    each(
        keys,
        shared,
        (block, key, owner) -> blocks[block][filled[block]++] = (long) owner << 2 | key.nearness());
    return Arrays.stream(blocks).flatMapToLong(Blocking::within).sorted().distinct().toArray();
  }

  private interface Visit {
    void at(int block, Keys.Key key, int owner);
  }

  private static void each(List<List<Keys.Key>> keys, long[] shared, Visit visit) {
    for (int owner = 0; owner < keys.size(); owner++) {
      for (Keys.Key key : keys.get(owner)) {
        int block = Arrays.binarySearch(shared, key.hash());
        if (block >= 0) {
          visit.at(block, key, owner);
        }
      }
    }
  }

  /** The hashes that occur more than once, sorted. */
  private static long[] sharedHashes(List<List<Keys.Key>> keys) {
    long[] all = keys.stream().flatMap(List::stream).mapToLong(Keys.Key::hash).sorted().toArray();
    int kept = 0;
    for (int i = 1; i < all.length; i++) {
      if (all[i] == all[i - 1] && (kept == 0 || all[kept - 1] != all[i])) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }

  /** The pairs of one block: at least one of the two must stand there in its own right. */
  private static LongStream within(long[] members) {
    LongStream.Builder pairs = LongStream.builder();
    for (int i = 0; i < members.length; i++) {
      int met = 0;
      for (int j = i + 1; j < members.length && met < WINDOW; j++) {
        int together = (int) ((members[i] | members[j]) & 3);
        if (together == 3 && members[i] >> 2 != members[j] >> 2) {
          pairs.add((members[i] >> 2) << 32 | members[j] >> 2);
          met++;
        }
      }
    }
    return pairs.build();
  }
}
