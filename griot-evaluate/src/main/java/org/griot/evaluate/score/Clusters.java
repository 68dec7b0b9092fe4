package org.griot.evaluate.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Two ways of putting the same items into clusters, compared. Both maps name the cluster of each
 * item and have the same items.
 */
public final class Clusters {
  private final SortedMap<String, String> gold;
  private final SortedMap<String, String> made;

  public Clusters(Map<String, String> gold, Map<String, String> made) {
    if (!gold.keySet().equals(made.keySet())) {
      throw new IllegalArgumentException("gold and answer are of different items");
    }
    this.gold = new TreeMap<>(gold);
    this.made = new TreeMap<>(made);
  }

  /**
   * B-cubed (Bagga and Baldwin 1998): over items, the share of its made cluster that belongs there
   * (precision) and of its gold cluster that is with it (recall).
   *
   * @return F1, 0 to 1; 0 if there are no items
   */
  public double b3() {
    Map<String, List<String>> ofGold = members(gold);
    Map<String, List<String>> ofMade = members(made);
    double precision = 0;
    double recall = 0;
    for (String item : gold.keySet()) {
      List<String> wanted = ofGold.getOrDefault(gold.getOrDefault(item, ""), List.of());
      List<String> given = ofMade.getOrDefault(made.getOrDefault(item, ""), List.of());
      TreeSet<String> both = new TreeSet<>(wanted);
      both.retainAll(given);
      precision += (double) both.size() / given.size();
      recall += (double) both.size() / wanted.size();
    }
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / (sum * gold.size());
  }

  /** Pairs of items in one cluster: in the gold, in the answer, in both. */
  public Tally pairs(BiPredicate<String, String> counted) {
    List<String> items = new ArrayList<>(gold.keySet());
    long right = 0;
    long wanted = 0;
    long given = 0;
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        boolean isGold = same(gold, items.get(i), items.get(j));
        boolean isMade = same(made, items.get(i), items.get(j));
        if ((isGold || isMade) && counted.test(items.get(i), items.get(j))) {
          wanted += isGold ? 1 : 0;
          given += isMade ? 1 : 0;
          right += isGold && isMade ? 1 : 0;
        }
      }
    }
    return new Tally(right, wanted, given);
  }

  private static boolean same(Map<String, String> clusters, String a, String b) {
    return clusters.getOrDefault(a, a).equals(clusters.getOrDefault(b, b));
  }

  private static Map<String, List<String>> members(Map<String, String> clusters) {
    Map<String, List<String>> members = new TreeMap<>();
    clusters.forEach(
        (item, cluster) -> members.computeIfAbsent(cluster, c -> new ArrayList<>()).add(item));
    return members;
  }
}
