package org.griot.evaluate.score;

import java.util.Arrays;

/**
 * The one-to-one pairing of rows with columns whose gains sum highest (the Hungarian method by
 * shortest augmenting paths, cubic in the larger side). Among equal sums the choice depends on the
 * gains alone.
 */
public final class Pairing {
  private Pairing() {}

  /**
   * The best pairing. A gain of zero or less is no pair.
   *
   * @param gains by row and column; all rows of equal length
   * @return for each row its column, or -1
   */
  public static int[] best(double[][] gains) {
    int rows = gains.length;
    int columns = rows == 0 ? 0 : gains[0].length;
    int[] column = new int[rows];
    Arrays.fill(column, -1);
    if (rows == 0 || columns == 0) {
      return column;
    }
    int[] row = new Search(gains, rows, columns).rowOfColumn();
    for (int c = 1; c <= columns; c++) {
      int r = row[c] - 1;
      if (r >= 0 && r < rows && gains[r][c - 1] > 0) {
        column[r] = c - 1;
      }
    }
    return column;
  }

  /** One run of the method; rows and columns count from 1, and there are never fewer columns. */
  private static final class Search {
    private final double[][] gains;
    private final int rows;
    private final int columns;
    private final int width;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] row;
    private final int[] way;

    Search(double[][] gains, int rows, int columns) {
      this.gains = gains;
      this.rows = rows;
      this.columns = columns;
      this.width = Math.max(rows, columns);
      this.rowPrice = new double[rows + 1];
      this.columnPrice = new double[width + 1];
      this.row = new int[width + 1];
      this.way = new int[width + 1];
    }

    int[] rowOfColumn() {
      for (int r = 1; r <= rows; r++) {
        augment(r);
      }
      return Arrays.copyOf(row, columns + 1);
    }

    private double cost(int r, int c) {
      return c > columns ? 0 : -Math.max(0, gains[r - 1][c - 1]);
    }

    private void augment(int start) {
      row[0] = start;
      double[] least = new double[width + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] seen = new boolean[width + 1];
      int at = 0;
      do {
        seen[at] = true;
        at = step(at, least, seen);
      } while (row[at] != 0);
      while (at != 0) {
        row[at] = row[way[at]];
        at = way[at];
      }
    }

    private int step(int from, double[] least, boolean[] seen) {
      int r = row[from];
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int c = 1; c <= width; c++) {
        if (!seen[c]) {
          double reduced = cost(r, c) - rowPrice[r] - columnPrice[c];
          if (reduced < least[c]) {
            least[c] = reduced;
            way[c] = from;
          }
          if (least[c] < delta) {
            delta = least[c];
            next = c;
          }
        }
      }
      shift(delta, least, seen);
      return next;
    }

    private void shift(double delta, double[] least, boolean[] seen) {
      for (int c = 0; c <= width; c++) {
        if (seen[c]) {
          rowPrice[row[c]] += delta;
          columnPrice[c] -= delta;
        } else {
          least[c] -= delta;
        }
      }
    }
  }
}
