package org.griot.code;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * From the points that a claim gathers to its confidence, the share of such claims that are right:
 * {@code confidence.tsv}, fitted on the development part of the corpus (docs/benchmarks.md) and
 * never written by hand. More points are always more confidence, so that points can be told from
 * it.
 */
public final class StatedConfidence {
  private static final String FILE = "confidence.tsv";
  private static final NavigableMap<Integer, BigDecimal> SHARES = shares();

  private StatedConfidence() {}

  private static NavigableMap<Integer, BigDecimal> shares() {
    NavigableMap<Integer, BigDecimal> shares = new TreeMap<>();
    for (String[] row : Table.rows(FILE)) {
      shares.put(Integer.parseInt(row[0]), new BigDecimal(row[1]));
    }
    return shares;
  }

  /** The confidence of a claim with so many points, three decimals. */
  static BigDecimal of(int points) {
    Map.Entry<Integer, BigDecimal> row = SHARES.floorEntry(points);
    BigDecimal share = Objects.requireNonNullElse(row, SHARES.firstEntry()).getValue();
    return share.setScale(3, RoundingMode.HALF_UP);
  }

  /** The rows of the table: points, and the confidence from there on. */
  public static NavigableMap<Integer, BigDecimal> table() {
    return new TreeMap<>(SHARES);
  }
}
