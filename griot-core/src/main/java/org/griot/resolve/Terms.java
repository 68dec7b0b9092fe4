package org.griot.resolve;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A set of words or names with the rarity of each, kept small: hashes only. Immutable. */
final class Terms {
  static final Terms NONE = new Terms(new TreeMap<>());

  private final int[] hashes;
  private final byte[] rarities;
  private final int total;

  private Terms(TreeMap<Integer, Integer> byHash) {
    this.hashes = new int[byHash.size()];
    this.rarities = new byte[hashes.length];
    int sum = 0;
    int at = 0;
    for (Map.Entry<Integer, Integer> each : byHash.entrySet()) {
      hashes[at] = each.getKey();
      rarities[at++] = each.getValue().byteValue();
      sum += each.getValue();
    }
    this.total = sum;
  }

  /**
   * @param atMost of so many terms the rarest are kept
   */
  static Terms of(Map<String, Integer> rarities, int atMost) {
    TreeMap<Integer, Integer> byHash = new TreeMap<>();
    rarities.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(atMost)
        .forEach(each -> byHash.merge(each.getKey().hashCode(), each.getValue(), Math::min));
    return new Terms(byHash);
  }

  int size() {
    return hashes.length;
  }

  /** The rarities of all terms together. */
  int total() {
    return total;
  }

  boolean has(String term) {
    return Arrays.binarySearch(hashes, term.hashCode()) >= 0;
  }

  /** The rarities of the terms that both have, together. */
  int shared(Terms other) {
    int sum = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] < other.hashes[j]) {
        i++;
      } else if (hashes[i] > other.hashes[j]) {
        j++;
      } else {
        sum += rarities[i];
        i++;
        j++;
      }
    }
    return sum;
  }
}
