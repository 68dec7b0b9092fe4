package org.griot.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.ledger.BrokenLedgerException;
import org.griot.ledger.Entry;
import org.griot.ledger.Kind;
import org.griot.ledger.Ledger;
import org.griot.model.Decision;
import org.griot.model.Decision.Action;
import org.griot.model.Decision.Target;
import org.griot.model.UsageException;

/**
 * Every decision that was taken and not erased, undone ones and undoings too, in the order of the
 * ledger. Immutable.
 */
public final class DecisionLog {
  /** What a merge or a split may consist of. */
  private static final Set<Action> STROKES =
      EnumSet.of(Action.MUST_LINK, Action.CANNOT_LINK, Action.UNDO);

  private final Map<String, Decision> byId = new LinkedHashMap<>();
  private final Set<String> standing = new HashSet<>();

  private DecisionLog(Collection<Decision> decisions) {
    decisions.forEach(decision -> byId.put(decision.id(), decision));
    List<Decision> latestFirst = new ArrayList<>(byId.values());
    Collections.reverse(latestFirst);
    Set<String> undone = new HashSet<>();
    for (Decision decision : latestFirst) {
      if (undone.contains(decision.id())) {
        continue;
      }
      standing.add(decision.id());
      if (decision.undoes() != null) {
        undone.add(decision.undoes());
      }
    }
  }

  /** The log of these, in the order in which they were taken. */
  public static DecisionLog of(Collection<Decision> decisions) {
    return new DecisionLog(decisions);
  }

  /** The log of a ledger. */
  public static DecisionLog of(Ledger ledger) {
    List<Decision> decisions = new ArrayList<>();
    ledger.replay(
        Kind.DECISION, (entry, payload) -> payload.ifPresent(json -> add(decisions, entry, json)));
    return of(decisions);
  }

  private static void add(List<Decision> to, Entry entry, String payload) {
    try {
      to.add(Json.read(payload, Decision.class));
    } catch (JsonSyntaxException e) {
      throw new BrokenLedgerException(entry.seq(), "it is no decision", e);
    }
  }

  /** The same with more decisions, taken last. */
  public DecisionLog with(Collection<Decision> more) {
    List<Decision> all = new ArrayList<>(byId.values());
    all.addAll(more);
    return of(all);
  }

  /** All of them. */
  public List<Decision> all() {
    return List.copyOf(byId.values());
  }

  /** The decision of that id, or of the only one that begins so. */
  public Optional<Decision> find(String id) {
    Decision exact = byId.get(id);
    if (exact != null || id.length() < 4) {
      return Optional.ofNullable(exact);
    }
    List<Decision> found = byId.values().stream().filter(d -> d.id().startsWith(id)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether it has not been taken back; of an undoing, whether what it undid stays undone. */
  public boolean stands(Decision decision) {
    return standing.contains(decision.id());
  }

  /** The decisions of that sort that stand between a claim of the one set and one of the other. */
  public List<Decision> between(Action action, Set<Target> some, Set<Target> others) {
    return byId.values().stream()
        .filter(decision -> decision.action() == action && stands(decision))
        .filter(decision -> decision.claims().stream().anyMatch(some::contains))
        .filter(decision -> decision.claims().stream().anyMatch(others::contains))
        .toList();
  }

  /**
   * What to record so that a decision is taken back, or, of an undoing, comes back. What was
   * decided about a claim that a person wrote goes with it.
   *
   * @throws UsageException if there is no such decision, or it is taken back already
   */
  public List<Decision> undo(String id, Author author) {
    Decision undone =
        find(id).orElseThrow(() -> new UsageException("there is no one decision " + id));
    if (!stands(undone)) {
      throw new UsageException("decision " + undone.id() + " is taken back already");
    }
    List<Decision> all = List.copyOf(byId.values());
    int at = all.indexOf(undone);
    List<Decision> undoing = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i == at || (stands(all.get(i)) && goesWith(all.get(i), i > at, undone))) {
        undoing.add(author.undo(all.get(i).id()));
      }
    }
    return undoing;
  }

  /**
   * What was decided about a claim written by hand has no object once that is undone; a merge or
   * split of several claims was one stroke.
   */
  private static boolean goesWith(Decision decision, boolean later, Decision undone) {
    return switch (undone.action()) {
      case CODE ->
          later && decision.action() != Action.UNDO && decision.claims().equals(undone.claims());
      case MUST_LINK, CANNOT_LINK, UNDO ->
          STROKES.contains(decision.action())
              && decision.when().equals(undone.when())
              && decision.who().equals(undone.who());
      default -> false;
    };
  }
}
