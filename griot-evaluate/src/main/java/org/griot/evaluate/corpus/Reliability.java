package org.griot.evaluate.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.code.StatedConfidence;
import org.griot.evaluate.task.Outcome;
import org.griot.model.Claim;

/**
 * How far a claim's confidence is the share of right claims. A claim is right if the gold has one
 * that it can be paired with, of the same kind and type.
 */
final class Reliability {
  static final String TITLE = "Confidence";

  /** Also known to the command that writes it. */
  static final String FIT = "Confidence by points";

  private static final int BINS = 10;

  /** No step of the fit is smaller, so that more points are always more. */
  private static final double STEP = 0.001;

  private static final class Group {
    private int all;
    private int right;
    private double stated;
    private int levels = 1;

    /** One more right and one more wrong than were seen: a handful proves little. */
    double share() {
      return (right + 1.0) / (all + 2.0);
    }

    void take(Group other) {
      all += other.all;
      right += other.right;
      levels += other.levels;
    }
  }

  private final SortedMap<BigDecimal, Group> byConfidence = new TreeMap<>();

  void add(Claim claim, boolean isRight) {
    add(claim.confidence(), isRight);
  }

  void add(BigDecimal confidence, boolean isRight) {
    Group group = byConfidence.computeIfAbsent(confidence, c -> new Group());
    group.all++;
    group.right += isRight ? 1 : 0;
  }

  /** Ten bins of equal width; those without a claim are empty. */
  Outcome.Table table() {
    List<Group> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(new Group());
    }
    byConfidence.forEach(
        (confidence, group) -> {
          Group bin = bins.get(Math.min(BINS - 1, (int) (confidence.doubleValue() * BINS)));
          bin.take(group);
          bin.stated += confidence.doubleValue() * group.all;
        });
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      Group bin = bins.get(i);
      String range = number(i / (double) BINS, 1) + " to " + number((i + 1) / (double) BINS, 1);
      rows.add(
          bin.all == 0
              ? List.of(range, "-", "-", "0")
              : List.of(
                  range,
                  number(bin.stated / bin.all, 3),
                  number(bin.right / (double) bin.all, 3),
                  Integer.toString(bin.all)));
    }
    return new Outcome.Table(TITLE, List.of("confidence", "stated", "observed", "claims"), rows);
  }

  /**
   * The table of points and shares that fits these claims: the nearest that never falls (pool
   * adjacent violators). Levels of points that no claim has go with the level below.
   */
  Outcome.Table fitted() {
    List<Group> pools = new ArrayList<>();
    for (BigDecimal confidence : StatedConfidence.table().values()) {
      Group level = new Group();
      Group seen = byConfidence.get(confidence);
      if (seen != null) {
        level.all = seen.all;
        level.right = seen.right;
      }
      pools.add(level);
      while (pools.size() > 1 && isToPool(pools)) {
        Group last = pools.remove(pools.size() - 1);
        pools.get(pools.size() - 1).take(last);
      }
    }
    int step = 0;
    List<Double> shares = new ArrayList<>();
    for (Group pool : pools) {
      for (int i = 0; i < pool.levels; i++) {
        shares.add(pool.share() + STEP * step++);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    int at = 0;
    for (Map.Entry<Integer, BigDecimal> row : StatedConfidence.table().entrySet()) {
      double share = Math.min(shares.get(at), 1 - STEP * (shares.size() - at));
      rows.add(List.of(row.getKey().toString(), number(share, 3)));
      at++;
    }
    return new Outcome.Table(FIT, List.of("points", "share"), rows);
  }

  private static boolean isToPool(List<Group> pools) {
    Group last = pools.get(pools.size() - 1);
    Group before = pools.get(pools.size() - 2);
    return last.all == 0 || before.all == 0 || before.share() >= last.share();
  }

  private static String number(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
