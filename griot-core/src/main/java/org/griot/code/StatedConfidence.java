package org.griot.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
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
    try (InputStream in = StatedConfidence.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + FILE);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(row -> shares.put(Integer.parseInt(row[0]), new BigDecimal(row[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
