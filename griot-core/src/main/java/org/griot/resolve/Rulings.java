package org.griot.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Decision.Action;

/**
 * What the decisions come to, in the order in which they were taken: which claims stand and with
 * which values, which are tied and which are kept apart.
 */
final class Rulings {
  private static final Comparator<Decision> IN_TIME =
      Comparator.comparing(Decision::when).thenComparing(Decision::id);

  private final Map<String, Claim> claims = new TreeMap<>();
  private final Set<String> amended = new TreeSet<>();
  private final Map<String, Decision> rejected = new TreeMap<>();
  private final Map<String, Set<String>> touching = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Ties ties;
  private final Copies copies;
  private final Targets targets;

  Rulings(
      Collection<Claim> recorded,
      Copies copies,
      Collection<Decision> decisions,
      Corrections corrections) {
    this.copies = copies;
    recorded.forEach(claim -> claims.put(claim.id(), claim));
    List<Decision> active = active(decisions);
    active.stream().filter(d -> d.action() == Action.CODE).forEach(this::addCoded);
    this.targets = new Targets(claims.values(), copies);
    active.forEach(decision -> follow(decision, corrections));
    this.ties = new Ties(links(active), problems);
  }

  /** Every claim as decisions left it, copies' too, by id. */
  Map<String, Claim> claims() {
    return claims;
  }

  Set<String> amended() {
    return amended;
  }

  /** The rejected claims and who rejected them. */
  Map<String, Decision> rejected() {
    return rejected;
  }

  /** Ids of the decisions about a claim. */
  Set<String> touching(String claim) {
    return touching.getOrDefault(claim, Set.of());
  }

  Ties ties() {
    return ties;
  }

  List<Problem> problems() {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(Problem::decision).thenComparing(Problem::reason))
        .toList();
  }

  /** The decisions that no later one takes back, in time. */
  private List<Decision> active(Collection<Decision> decisions) {
    Map<String, Decision> byId = new LinkedHashMap<>();
    decisions.stream().sorted(IN_TIME).forEach(decision -> byId.put(decision.id(), decision));
    List<Decision> inTime = new ArrayList<>(byId.values());
    Set<String> undone = new HashSet<>();
    List<Decision> active = new ArrayList<>();
    for (int i = inTime.size() - 1; i >= 0; i--) {
      Decision decision = inTime.get(i);
      if (undone.contains(decision.id())) {
        continue;
      }
      if (decision.action() != Action.UNDO) {
        active.add(0, decision);
      } else if (decision.undoes() == null || !byId.containsKey(decision.undoes())) {
        problem(decision, "undoes a decision that is not known");
      } else {
        undone.add(decision.undoes());
      }
    }
    return active;
  }

  private void addCoded(Decision decision) {
    try {
      Claim claim = Json.read(decision.coded() == null ? "" : decision.coded(), Claim.class);
      if (claims.containsKey(claim.id())) {
        problem(decision, "there is already a claim " + claim.id());
        return;
      }
      claims.put(claim.id(), claim);
      amended.add(claim.id());
      touch(claim.id(), decision);
    } catch (JsonSyntaxException | IllegalArgumentException | NullPointerException e) {
      problem(decision, "the coded claim cannot be read: " + firstLine(e));
    }
  }

  private void follow(Decision decision, Corrections corrections) {
    switch (decision.action()) {
      case CORRECT, REJECT, ACCEPT -> {
        for (String claim : named(decision)) {
          touch(claim, decision);
          change(decision, claim, corrections);
        }
      }
      default -> {}
    }
  }

  private void change(Decision decision, String id, Corrections corrections) {
    Claim claim = claims.get(id);
    if (claim == null) {
      return;
    }
    switch (decision.action()) {
      case REJECT -> rejected.put(id, decision);
      case ACCEPT -> rejected.remove(id);
      default -> {
        try {
          claims.put(id, corrections.apply(claim, decision));
          amended.add(id);
        } catch (WrongValueException e) {
          problem(decision, decision.field() + ": " + firstLine(e));
        }
      }
    }
  }

  private List<Ties.Tie> links(List<Decision> active) {
    List<Ties.Tie> links = new ArrayList<>();
    for (Decision decision : active) {
      boolean must = decision.action() == Action.MUST_LINK;
      if (!must && decision.action() != Action.CANNOT_LINK) {
        continue;
      }
      List<String> named = named(decision);
      named.forEach(claim -> touch(claim, decision));
      if (named.size() < 2) {
        problem(decision, "a link needs two claims, and it finds " + named);
      }
      for (int i = 0; i < named.size(); i++) {
        for (int j = i + 1; j < named.size(); j++) {
          links.add(new Ties.Tie(decision, must, named.get(i), named.get(j)));
        }
      }
    }
    return links;
  }

  /** The claims that a decision names, each standing for its copies. */
  private List<String> named(Decision decision) {
    Set<String> found = new TreeSet<>();
    for (Decision.Target target : decision.claims()) {
      List<String> here = targets.find(target);
      if (here.isEmpty()) {
        problem(decision, "no claim of " + target.document() + " at " + target.trigger());
      }
      found.addAll(here);
    }
    if (decision.claims().isEmpty()) {
      problem(decision, "names no claim");
    }
    return List.copyOf(found);
  }

  private void touch(String claim, Decision decision) {
    touching.computeIfAbsent(claim, c -> new TreeSet<>()).add(decision.id());
  }

  private void problem(Decision decision, String reason) {
    problems.add(new Problem(decision.id(), reason));
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
