package org.griot.resolve;

import java.util.Arrays;

/** Numbers distinct hashes from 0, in the order in which they first come; open addressing. */
final class HashIndex {
  private static final int FREE = -1;

  private long[] keys = new long[1 << 12];
  private int[] values = new int[1 << 12];
  private int size;

  HashIndex() {
    Arrays.fill(values, FREE);
  }

  /** The number of the hash, a new one if it has none. */
  int number(long hash) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = slot(hash);
    if (values[at] == FREE) {
      keys[at] = hash;
      values[at] = size++;
    }
    return values[at];
  }

  int size() {
    return size;
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int at = (int) ((hash ^ hash >>> 32) * 0x9E3779B9L >>> 8) & mask;
    while (values[at] != FREE && keys[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(values, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != FREE) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
