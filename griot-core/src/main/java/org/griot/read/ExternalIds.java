package org.griot.read;

import java.util.Arrays;

/**
 * Notices when a file gives one id to two texts. Remembers 64-bit hashes in an open table, up to a
 * million ids (16 MB), so that files of any size can be read; later ids are not compared.
 */
final class ExternalIds {
  private static final int MOST = 1 << 20;

  private long[] ids = new long[1 << 10];
  private long[] texts = new long[1 << 10];
  private int size;

  /** Whether this id was seen with another text. Remembers the pair if the id is new. */
  boolean isOther(String id, String text) {
    long key = hash(id) | 1;
    long value = hash(text);
    int at = find(key);
    if (ids[at] == key) {
      return texts[at] != value;
    }
    if (size < MOST) {
      ids[at] = key;
      texts[at] = value;
      size++;
      if (size * 2 > ids.length) {
        grow();
      }
    }
    return false;
  }

  private int find(long key) {
    int at = (int) (key >>> 20) & (ids.length - 1);
    while (ids[at] != 0 && ids[at] != key) {
      at = (at + 1) & (ids.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldIds = ids;
    long[] oldTexts = texts;
    ids = new long[oldIds.length * 2];
    texts = Arrays.copyOf(new long[0], ids.length);
    for (int i = 0; i < oldIds.length; i++) {
      if (oldIds[i] != 0) {
        int at = find(oldIds[i]);
        ids[at] = oldIds[i];
        texts[at] = oldTexts[i];
      }
    }
  }

  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash ^ (hash >>> 29);
  }
}
