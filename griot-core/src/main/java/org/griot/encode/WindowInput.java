package org.griot.encode;

import java.util.Arrays;
import org.griot.encode.Window.Part;
import org.griot.encode.Window.Read;

/** A window as the numbers that the model takes, padded to a bucket. Its arrays never change. */
final class WindowInput {
  final int length;
  final long[] ids;
  final long[] mask;
  final long[] cases;

  /** Row s holds 1/n at the n pieces of part s. */
  final float[] pool;

  /** The numbers of the pieces that stand at the ends and of what fills up. */
  record Marks(int start, int end, int padding) {}

  WindowInput(Window window, int length, int sentences, Marks marks) {
    this.length = length;
    ids = new long[length];
    mask = new long[length];
    cases = new long[length];
    pool = new float[sentences * length];
    Arrays.fill(ids, marks.padding());
    int at = 0;
    put(at++, marks.start(), CaseShape.NONE);
    at = put(at, window.title(), 0, window.title().size());
    int row = 0;
    for (Part part : window.parts()) {
      float share = 1f / part.size();
      Arrays.fill(pool, row * length + at, row * length + at + part.size(), share);
      at = put(at, part.sentence(), part.from(), part.to());
      row++;
    }
    put(at, marks.end(), CaseShape.NONE);
  }

  private int put(int at, Read read, int from, int to) {
    for (int i = from; i < to; i++) {
      put(at + i - from, read.pieces().id(i), read.cases().get(i));
    }
    return at + to - from;
  }

  private void put(int at, int id, int shape) {
    ids[at] = id;
    mask[at] = 1;
    cases[at] = shape;
  }
}
