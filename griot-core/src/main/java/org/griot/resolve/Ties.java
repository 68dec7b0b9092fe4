package org.griot.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.model.Decision;

/**
 * Claims that people tied together or keep apart. Where two decisions cannot both hold, the later
 * one does, and the earlier is reported.
 */
final class Ties {
  private final Map<String, String> parents = new TreeMap<>();
  private final List<Tie> kept = new ArrayList<>();
  private final List<Tie> apart = new ArrayList<>();

  /** One pair of one decision. */
  record Tie(Decision decision, boolean must, String a, String b) {}

  /**
   * @param inTime the links, the earliest first
   * @param problems takes what could not be followed
   */
  Ties(List<Tie> inTime, List<Problem> problems) {
    for (int i = inTime.size() - 1; i >= 0; i--) {
      Tie tie = inTime.get(i);
      if (holdsWithLater(tie)) {
        (tie.must() ? kept : apart).add(tie);
        if (tie.must()) {
          parents.put(later(root(tie.a()), root(tie.b())), earlier(root(tie.a()), root(tie.b())));
        }
      } else {
        problems.add(
            new Problem(tie.decision().id(), "a later decision says the contrary; that one holds"));
      }
    }
  }

  /** The smallest claim that this one is tied to. */
  String root(String claim) {
    String at = claim;
    String parent = parents.get(at);
    while (parent != null && !parent.equals(at)) {
      at = parent;
      parent = parents.get(at);
    }
    return at;
  }

  boolean areKeptApart(String a, String b) {
    return apart.stream().anyMatch(tie -> splits(tie, a, b));
  }

  boolean hasKeptApart() {
    return !apart.isEmpty();
  }

  /** The ties that hold. */
  List<Tie> kept() {
    return kept;
  }

  List<Tie> apart() {
    return apart;
  }

  private boolean holdsWithLater(Tie tie) {
    if (!tie.must()) {
      return !root(tie.a()).equals(root(tie.b()));
    }
    return apart.stream().noneMatch(other -> joins(tie, other));
  }

  private boolean joins(Tie must, Tie apart) {
    return splits(apart, root(must.a()), root(must.b()));
  }

  private boolean splits(Tie tie, String a, String b) {
    String left = root(tie.a());
    String right = root(tie.b());
    String ra = root(a);
    String rb = root(b);
    return left.equals(ra) && right.equals(rb) || left.equals(rb) && right.equals(ra);
  }

  private static String earlier(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static String later(String a, String b) {
    return a.compareTo(b) <= 0 ? b : a;
  }
}
