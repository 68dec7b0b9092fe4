package org.griot.encode;

import java.util.Arrays;

/** The word pieces of a stretch of text, in order. Its arrays are never changed once it is made. */
final class Pieces {
  static final Pieces NONE = new Draft().done();

  private final int[] ids;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] heads;

  private Pieces(int[] ids, int[] starts, int[] ends, boolean[] heads) {
    this.ids = ids;
    this.starts = starts;
    this.ends = ends;
    this.heads = heads;
  }

  int size() {
    return ids.length;
  }

  int id(int piece) {
    return ids[piece];
  }

  /** Where the piece starts in the text, in UTF-16 code units. */
  int start(int piece) {
    return starts[piece];
  }

  int end(int piece) {
    return ends[piece];
  }

  /** Whether a word starts with the piece. */
  boolean isHead(int piece) {
    return heads[piece];
  }

  /** The last place at or before this one where a word starts. */
  int wordAt(int piece) {
    int at = piece;
    while (at > 0 && !heads[at]) {
      at--;
    }
    return at;
  }

  /** Pieces in the making. */
  static final class Draft {
    private int[] ids = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] heads = new boolean[64];
    private int size;

    void add(int id, int start, int end, boolean head) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        heads = Arrays.copyOf(heads, size * 2);
      }
      ids[size] = id;
      starts[size] = start;
      ends[size] = end;
      heads[size++] = head;
    }

    Pieces done() {
      return new Pieces(
          Arrays.copyOf(ids, size),
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size),
          Arrays.copyOf(heads, size));
    }
  }
}
