package org.griot.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People's ties between claims, by the claims' place in a list. */
final class IndexedTies implements Clusters.Links {
  private final int[] units;
  private final Set<Long> apart = new HashSet<>();

  IndexedTies(List<Profile> profiles, Ties ties) {
    this.units = new int[profiles.size()];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < units.length; i++) {
      Integer earlier = first.putIfAbsent(ties.root(profiles.get(i).id()), i);
      units[i] = earlier == null ? i : earlier;
    }
    for (Ties.Tie tie : ties.apart()) {
      Integer a = first.get(ties.root(tie.a()));
      Integer b = first.get(ties.root(tie.b()));
      if (a != null && b != null) {
        apart.add(pair(a, b));
      }
    }
  }

  @Override
  public int unit(int claim) {
    return units[claim];
  }

  @Override
  public boolean areKeptApart(int a, int b) {
    return apart.contains(pair(units[a], units[b]));
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }
}
