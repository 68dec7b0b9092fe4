package org.griot.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers claims, best pair first. A contradiction between any two claims keeps their groups apart,
 * so that a chain of likenesses never joins what cannot be one. Claims that a person tied together
 * count as one: they contradict another only if each of them does.
 */
final class Clusters {
  private final Pairs pairs;
  private final Links links;
  private final int average;
  private final int[] unitOf;
  private final Map<Integer, List<Integer>> units = new TreeMap<>();
  private final Map<Integer, List<Integer>> groups = new TreeMap<>();
  private final int[] groupOf;
  private final List<Pairs.Judged> joined = new ArrayList<>();
  private final Map<Integer, Set<Integer>> contrary = new HashMap<>();
  private final Map<Integer, Set<Integer>> otherDays = new HashMap<>();
  private final Map<Integer, Set<Integer>> misread = new HashMap<>();
  private final Map<Long, Long> tooFar = new HashMap<>();
  private final Map<Long, Verdict> unitVerdicts = new HashMap<>();

  private Clusters(Pairs pairs, Links links, int average) {
    this.pairs = pairs;
    this.links = links;
    this.average = average;
    this.unitOf = new int[pairs.size()];
    this.groupOf = new int[pairs.size()];
    for (int i = 0; i < pairs.size(); i++) {
      int unit = links.unit(i);
      unitOf[i] = unit;
      groupOf[i] = unit;
      units.computeIfAbsent(unit, u -> new ArrayList<>()).add(i);
    }
    units.keySet().forEach(unit -> groups.put(unit, new ArrayList<>(List.of(unit))));
  }

  /** A person's ties between claims, by index. */
  interface Links {
    /** The smallest claim that this one is tied to, directly or through others. */
    int unit(int claim);

    /** Whether a person said that the two are not the same. */
    boolean areKeptApart(int a, int b);
  }

  /**
   * @param groups claims of one happening, sorted, in the order of their first claims
   * @param joined the pairs that brought the groups together
   */
  record Result(List<List<Integer>> groups, List<Pairs.Judged> joined) {}

  static Result gather(Pairs pairs, Links links, int average) {
    Clusters clusters = new Clusters(pairs, links, average);
    for (Pairs.Judged pair : pairs.close()) {
      if (pair.verdict().joins()) {
        clusters.tryJoin(pair);
      }
    }
    return new Result(clusters.members(), clusters.joined);
  }

  private void tryJoin(Pairs.Judged pair) {
    int a = groupOf[unitOf[pair.a()]];
    int b = groupOf[unitOf[pair.b()]];
    int daysOff = pair.verdict().daysOff();
    boolean oneStory = pair.verdict().oneStory();
    boolean apart =
        a == b
            || contrary.getOrDefault(a, Set.of()).contains(b)
            || !oneStory && misread.getOrDefault(a, Set.of()).contains(b)
            || daysOff == 0 && !oneStory && otherDays.getOrDefault(a, Set.of()).contains(b);
    if (apart || !agree(a, b, pair.verdict())) {
      return;
    }
    int into = Math.min(a, b);
    int gone = Math.max(a, b);
    List<Integer> moved = groups.remove(gone);
    if (moved != null) {
      moved.forEach(unit -> groupOf[unit] = into);
      groups.computeIfAbsent(into, g -> new ArrayList<>()).addAll(moved);
    }
    inherit(contrary, gone, into);
    inherit(otherDays, gone, into);
    inherit(misread, gone, into);
    joined.add(pair);
  }

  private static void inherit(Map<Integer, Set<Integer>> marks, int gone, int into) {
    Set<Integer> inherited = marks.remove(gone);
    if (inherited != null) {
      inherited.forEach(other -> mark(marks, into, other));
    }
  }

  /** A contradiction stays one however the groups grow, so it is looked for only once. */
  private static void mark(Map<Integer, Set<Integer>> marks, int a, int b) {
    marks.computeIfAbsent(a, g -> new HashSet<>()).add(b);
    marks.computeIfAbsent(b, g -> new HashSet<>()).add(a);
  }

  /**
   * @param joining the pair that brings the groups together. If it is so rare an agreement that one
   *     of them must have mistaken the day, the others' days do not count either; if the reports
   *     tell one story, others may be misread too and only their points count, and if it is the
   *     story of one person, so may what one report tells in two pieces; if it is one report that
   *     names its news again, what other reports say of that cannot make it other news
   */
  private boolean agree(int first, int second, Verdict joining) {
    List<Integer> left = groups.getOrDefault(first, List.of());
    List<Integer> right = groups.getOrDefault(second, List.of());
    long size = (long) left.size() * right.size();
    long pair = (long) Math.min(first, second) << 32 | Math.max(first, second);
    boolean ofOneReport = joining.ofOneReport() && joining.contradictions().isEmpty();
    if (!ofOneReport && tooFar.getOrDefault(pair, 0L) == size) {
      return false;
    }
    long sum = 0;
    for (int a : left) {
      for (int b : right) {
        Verdict verdict = unitVerdict(a, b);
        if (!verdict.contradictions().isEmpty() && !isMistaken(verdict, joining)) {
          mark(marks(verdict), first, second);
          return false;
        }
        sum += verdict.points();
      }
    }
    boolean agree = ofOneReport || sum >= average * size;
    if (!agree) {
      tooFar.put(pair, size);
    }
    return agree;
  }

  private static boolean isMistaken(Verdict verdict, Verdict joining) {
    boolean day = verdict.daysOff() > 0 && verdict.daysOff() <= joining.daysOff();
    boolean sameReport = verdict.ofOneReport();
    boolean told = joining.onePerson() && verdict.contradictions().size() == 1;
    return day || joining.oneStory() && !verdict.firm() && (!sameReport || told);
  }

  private Map<Integer, Set<Integer>> marks(Verdict verdict) {
    if (verdict.firm()) {
      return contrary;
    }
    return verdict.daysOff() > 0 ? otherDays : misread;
  }

  private Verdict unitVerdict(int a, int b) {
    List<Integer> as = units.getOrDefault(a, List.of());
    List<Integer> bs = units.getOrDefault(b, List.of());
    if (as.size() == 1 && bs.size() == 1 && !links.areKeptApart(a, b)) {
      return pairs.of(a, b);
    }
    return unitVerdicts.computeIfAbsent(
        (long) Math.min(a, b) << 32 | Math.max(a, b), key -> bestOf(as, bs));
  }

  private Verdict bestOf(List<Integer> as, List<Integer> bs) {
    Verdict best = null;
    for (int a : as) {
      for (int b : bs) {
        if (links.areKeptApart(a, b)) {
          return Verdict.none(List.of("a person decided so"));
        }
        Verdict verdict = pairs.of(a, b);
        if (best == null || isBetter(verdict, best)) {
          best = verdict;
        }
      }
    }
    return best == null ? Verdict.none(List.of()) : best;
  }

  private static boolean isBetter(Verdict one, Verdict other) {
    boolean clean = one.contradictions().isEmpty();
    boolean otherClean = other.contradictions().isEmpty();
    return clean == otherClean ? one.points() > other.points() : clean;
  }

  private List<List<Integer>> members() {
    List<List<Integer>> all = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < groupOf.length; i++) {
      int group = groupOf[unitOf[i]];
      if (seen.add(group)) {
        List<Integer> claims = new ArrayList<>();
        groups
            .getOrDefault(group, List.of())
            .forEach(unit -> claims.addAll(units.getOrDefault(unit, List.of())));
        all.add(claims.stream().sorted().toList());
      }
    }
    return all;
  }
}
