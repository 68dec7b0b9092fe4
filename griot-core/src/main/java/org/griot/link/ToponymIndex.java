package org.griot.link;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * From a folded name to the rows of the pack that bear it. A row of the index is one long: 40 bits
 * of the key's hash, 24 of the name's number; a hit is verified against the name itself.
 */
final class ToponymIndex {
  private static final int NUMBER_BITS = 24;
  private static final int MAX_HITS = 400;

  private final GazetteerPack pack;
  private final UnaryOperator<String> keyOf;
  private final int[] owner;
  private final long[] rows;

  /**
   * @param numbers the names to index
   * @param owner the row of the pack that each name belongs to
   * @param keyOf from a name to its key; an empty key is not indexed. Runs on several threads: a
   *     lambda of a class that is still being initialised would wait for itself
   */
  ToponymIndex(GazetteerPack pack, IntStream numbers, int[] owner, UnaryOperator<String> keyOf) {
    this.pack = pack;
    this.keyOf = keyOf;
    this.owner = owner;
    this.rows =
        numbers
            .parallel()
            .mapToLong(number -> row(keyOf.apply(pack.name(number)), number))
            .filter(row -> row != -1)
            .toArray();
    Arrays.parallelSort(rows);
  }

  /** The rows of the pack with that key, ascending and distinct. */
  int[] find(String key) {
    long hash = hash(key);
    int at = Arrays.binarySearch(rows, hash << NUMBER_BITS);
    at = at < 0 ? -at - 1 : at;
    int[] found = new int[4];
    int count = 0;
    for (; at < rows.length && rows[at] >>> NUMBER_BITS == hash && count < MAX_HITS; at++) {
      int number = (int) (rows[at] & ((1 << NUMBER_BITS) - 1));
      int place = owner[number];
      if (key.equals(keyOf.apply(pack.name(number))) && (count == 0 || found[count - 1] != place)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = place;
      }
    }
    return Arrays.copyOf(found, count);
  }

  static int[] owners(GazetteerPack pack) {
    int[] owner = new int[pack.nameAt.length];
    for (int place = 0; place < pack.size; place++) {
      Arrays.fill(owner, pack.firstName[place], pack.firstName[place + 1], place);
    }
    return owner;
  }

  /** The names of one country's places. */
  static IntStream namesOf(GazetteerPack pack, String country) {
    return IntStream.range(0, pack.size)
        .filter(row -> pack.countries[pack.country[row]].equals(country))
        .flatMap(row -> IntStream.range(pack.firstName[row], pack.firstName[row + 1]));
  }

  private static long row(String key, int number) {
    return key.isEmpty() ? -1 : hash(key) << NUMBER_BITS | number;
  }

  /** FNV-1a over the characters, mixed, 39 bits so that the row stays positive. */
  private static long hash(String key) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * 0x100000001b3L;
    }
    h ^= h >>> 29;
    h *= 0xbf58476d1ce4e5b9L;
    h ^= h >>> 32;
    return h >>> 25;
  }
}
