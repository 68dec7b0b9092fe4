package org.griot.evaluate.score;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One gold label and one answer for each item. Filled by one thread. */
public final class Labels {
  private final SortedMap<String, Tally> byLabel = new TreeMap<>();
  private long items;
  private long right;

  /** One more item; the answer is null if none was given. */
  public void add(String gold, @Nullable String answer) {
    boolean same = gold.equals(answer);
    items++;
    right += same ? 1 : 0;
    byLabel.merge(gold, Tally.of(same, true, same), Tally::plus);
    if (answer != null && !same) {
      byLabel.merge(answer, Tally.of(false, false, true), Tally::plus);
    }
  }

  /** Share of items with the right answer; null if there are none. */
  public @Nullable BigDecimal accuracy() {
    return Ratio.of(right, items);
  }

  /** The F of each label, weighted by how often the gold has it; null if there are no items. */
  public @Nullable BigDecimal weightedF() {
    double sum = byLabel.values().stream().mapToDouble(t -> t.gold() * t.exactF()).sum();
    return Ratio.of(sum, items);
  }

  /** Tallies by label, those of answers that are never right included. */
  public SortedMap<String, Tally> byLabel() {
    return new TreeMap<>(byLabel);
  }

  public long items() {
    return items;
  }

  /** The share of the commonest gold label: what a constant answer gets. */
  public @Nullable BigDecimal constant() {
    Collection<Tally> all = byLabel.values();
    return Ratio.of(all.stream().mapToDouble(Tally::gold).max().orElse(0), items);
  }
}
