package org.griot.encode;

import java.util.ArrayList;
import java.util.List;

/** The word pieces of a stretch of text, in order. Its arrays are never changed once it is made. */
final class Pieces {
  static final Pieces NONE = new Draft().done();

  private final int[] ids;
  private final int[] starts;
  private final int[] ends;
  private final int[] heads;

  private Pieces(int[] ids, int[] starts, int[] ends, int[] heads) {
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
    return heads[piece] != 0;
  }

  /** The last place at or before this one where a word starts. */
  int wordAt(int piece) {
    int at = piece;
    while (at > 0 && heads[at] == 0) {
      at--;
    }
    return at;
  }

  /** Pieces in the making. */
  static final class Draft {
    private final List<int[]> rows = new ArrayList<>();

    void add(int id, int start, int end, boolean head) {
      rows.add(new int[] {id, start, end, head ? 1 : 0});
    }

    Pieces done() {
      return new Pieces(column(0), column(1), column(2), column(3));
    }

    private int[] column(int at) {
      return rows.stream().mapToInt(row -> row[at]).toArray();
    }
  }
}
