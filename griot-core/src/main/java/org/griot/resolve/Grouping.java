package org.griot.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.griot.model.Event;
import org.griot.model.Stance;

/**
 * Which claims tell of one happening: those that assert it are clustered, then each denial is laid
 * to the happening that it fits best.
 */
final class Grouping {
  /** So many near misses are kept with an event, the nearest. */
  private static final int NEAR_MISSES = 5;

  private final Rulings rulings;
  private final Linker linker;
  private final Memory memory;
  private final List<Profile> told = new ArrayList<>();
  private final List<Profile> denied = new ArrayList<>();
  private final Pairs pairs;
  private final List<List<Integer>> groups;
  private final int[] groupOf;
  private final List<List<Profile>> denials = new ArrayList<>();
  private final List<Profile> unplaced = new ArrayList<>();
  private final List<List<Event.Link>> links = new ArrayList<>();
  private final List<List<Event.Link>> near = new ArrayList<>();

  /**
   * @param profiles what may be part of an event, in canonical order
   */
  Grouping(List<Profile> profiles, Rulings rulings, Linker linker, Memory memory) {
    this.memory = memory;
    this.rulings = rulings;
    this.linker = linker;
    for (Profile each : profiles) {
      (each.claim.stance() == Stance.ASSERTS ? told : denied).add(each);
    }
    this.pairs = new Pairs(told, linker, memory);
    Clusters.Result result =
        Clusters.gather(pairs, new IndexedTies(told, rulings.ties()), linker.weights().average());
    this.groups = result.groups();
    this.groupOf = new int[told.size()];
    for (int i = 0; i < groups.size(); i++) {
      for (int claim : groups.get(i)) {
        groupOf[claim] = i;
      }
      denials.add(new ArrayList<>());
      links.add(new ArrayList<>());
      near.add(new ArrayList<>());
    }
    recordLinks(result.joined());
    recordTies();
    recordNearMisses();
    placeDenials();
  }

  int size() {
    return groups.size();
  }

  List<Profile> told(int group) {
    return groups.get(group).stream().map(told::get).toList();
  }

  List<Profile> denied(int group) {
    return denials.get(group);
  }

  List<Profile> unplacedDenials() {
    return unplaced;
  }

  List<Event.Link> links(int group) {
    return links.get(group);
  }

  List<Event.Link> near(int group) {
    return near.get(group);
  }

  /** Rejected claims, each with the claim still standing that it would be linked to. */
  Map<String, String> rejectedNear(List<Profile> rejected) {
    Map<String, String> found = new TreeMap<>();
    bestPartners(rejected)
        .forEach((index, best) -> found.put(rejected.get(index).id(), told.get(best.b()).id()));
    return found;
  }

  private void recordLinks(List<Pairs.Judged> joined) {
    for (Pairs.Judged pair : joined) {
      links
          .get(groupOf[pair.a()])
          .add(link(told.get(pair.a()), told.get(pair.b()), pairs.inWords(pair)));
    }
  }

  private void recordTies() {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      index.put(told.get(i).id(), i);
    }
    for (Ties.Tie tie : rulings.ties().kept()) {
      Integer a = index.get(tie.a());
      if (a != null && index.containsKey(tie.b())) {
        links.get(groupOf[a]).add(tied(tie));
      }
    }
  }

  private static Event.Link tied(Ties.Tie tie) {
    String reason = "decided by " + tie.decision().who() + ", " + tie.decision().when();
    return new Event.Link(tie.a(), tie.b(), new BigDecimal("1.000"), List.of(reason));
  }

  private void recordNearMisses() {
    Map<Integer, Set<Integer>> seen = new HashMap<>();
    for (Pairs.Judged pair : pairs.close()) {
      int a = groupOf[pair.a()];
      int b = groupOf[pair.b()];
      if (a == b) {
        continue;
      }
      note(a, b, pair, seen);
      note(b, a, pair, seen);
    }
  }

  /** The best pair with each of the nearest events. */
  private void note(int group, int other, Pairs.Judged pair, Map<Integer, Set<Integer>> seen) {
    if (near.get(group).size() < NEAR_MISSES
        && seen.computeIfAbsent(group, g -> new HashSet<>()).add(other)) {
      Event.Link miss = link(told.get(pair.a()), told.get(pair.b()), pairs.inWords(pair));
      near.get(group).add(pair.verdict().joins() ? refused(miss) : miss);
    }
  }

  private Event.Link refused(Event.Link link) {
    List<String> reasons = new ArrayList<>();
    boolean apart = rulings.ties().areKeptApart(link.a(), link.b());
    reasons.add(
        apart
            ? "kept apart: a person decided so"
            : "kept apart: other claims of the two events contradict each other or agree too"
                + " little");
    reasons.addAll(link.reasons());
    return new Event.Link(link.a(), link.b(), link.score(), reasons);
  }

  private static Event.Link link(Profile a, Profile b, Verdict verdict) {
    return new Event.Link(a.id(), b.id(), verdict.score(), verdict.inWords());
  }

  private void placeDenials() {
    Map<Integer, Pairs.Judged> partners = bestPartners(denied);
    Map<String, Integer> tiedGroups = new HashMap<>();
    if (!rulings.ties().kept().isEmpty()) {
      for (int i = 0; i < told.size(); i++) {
        tiedGroups.putIfAbsent(rulings.ties().root(told.get(i).id()), groupOf[i]);
      }
    }
    for (int i = 0; i < denied.size(); i++) {
      Profile denial = denied.get(i);
      Integer tied = tiedGroups.get(rulings.ties().root(denial.id()));
      Pairs.Judged best = partners.get(i);
      if (tied != null) {
        denials.get(tied).add(denial);
        rulings.ties().kept().stream()
            .filter(t -> t.a().equals(denial.id()) || t.b().equals(denial.id()))
            .forEach(t -> links.get(tied).add(tied(t)));
      } else if (best != null) {
        int group = groupOf[best.b()];
        denials.get(group).add(denial);
        links.get(group).add(link(denial, told.get(best.b()), best.verdict()));
      } else {
        unplaced.add(denial);
      }
    }
  }

  /**
   * For each outsider the claim that it fits best; {@code a} is the outsider's index, {@code b} the
   * claim's. Figures count for nothing: who denies a deed gives none.
   */
  private Map<Integer, Pairs.Judged> bestPartners(List<Profile> outsiders) {
    Map<Integer, Pairs.Judged> best = new TreeMap<>();
    if (outsiders.isEmpty()) {
      return best;
    }
    List<Profile> all = new ArrayList<>(told);
    all.addAll(outsiders);
    for (long pair : Blocking.pairs(all, memory::keys)) {
      int claim = (int) (pair >> 32);
      int outsider = (int) pair - told.size();
      if (claim >= told.size() || outsider < 0) {
        continue;
      }
      Profile teller = told.get(claim);
      boolean worth = linker.weigh(teller, outsiders.get(outsider)).joins();
      if (!worth) {
        continue;
      }
      Verdict verdict = linker.link(teller, outsiders.get(outsider));
      boolean fits = verdict.joins() && !keptApart(told.get(claim), outsiders.get(outsider));
      if (fits) {
        best.merge(
            outsider,
            new Pairs.Judged(outsider, claim, verdict),
            (x, y) -> Pairs.BEST_FIRST.compare(x, y) <= 0 ? x : y);
      }
    }
    return best;
  }

  private boolean keptApart(Profile a, Profile b) {
    return rulings.ties().hasKeptApart() && rulings.ties().areKeptApart(a.id(), b.id());
  }
}
