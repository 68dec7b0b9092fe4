package org.griot.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.griot.model.Decision;

/** Which decisions stand when each undoing is followed. */
final class DecisionsInForce {
  private DecisionsInForce() {}

  /**
   * Read backwards, so that undoing an undoing restores.
   *
   * @param decisions in the order in which they were recorded
   */
  static List<Decision> of(Collection<Decision> decisions) {
    List<Decision> latestFirst = new ArrayList<>(decisions);
    Collections.reverse(latestFirst);
    Set<String> undone = new HashSet<>();
    List<Decision> inForce = new ArrayList<>();
    for (Decision decision : latestFirst) {
      if (undone.contains(decision.id())) {
        continue;
      }
      if (decision.undoes() != null) {
        undone.add(decision.undoes());
      }
      if (decision.action() != Decision.Action.UNDO) {
        inForce.add(decision);
      }
    }
    Collections.reverse(inForce);
    return List.copyOf(inForce);
  }
}
