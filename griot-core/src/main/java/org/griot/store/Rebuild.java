package org.griot.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.griot.json.Json;
import org.griot.ledger.Ledger;
import org.griot.ledger.Recorded;

/** Recreates all that is computed from the ledger. */
public final class Rebuild {
  private final Ledger ledger;
  private final Projector projector;

  public Rebuild(Ledger ledger, Projector projector) {
    this.ledger = ledger;
    this.projector = projector;
  }

  /** What the ledger comes to now. */
  public Projection project() {
    return projector.project(Recorded.of(ledger));
  }

  /**
   * Replaces the store's projection and the folder's files. What {@code run.json} says of the last
   * run stays; if that was killed before it could say anything, its header stands in.
   */
  public Projection into(Store store, OutputFolder folder) {
    Recorded recorded = Recorded.of(ledger);
    Projection projection = projector.project(recorded);
    store.clear();
    store.replace(projection);
    write(recorded, projection, folder);
    return projection;
  }

  /** Writes the files of a folder anew. What {@code run.json} says of the last run stays. */
  public static void write(Recorded recorded, Projection projection, OutputFolder folder) {
    ObjectNode facts = folder.runFacts();
    if (facts.isEmpty() && !recorded.runs().isEmpty()) {
      facts = (ObjectNode) Json.toTree(recorded.runs().get(recorded.runs().size() - 1));
    }
    facts.set("totals", Json.toTree(projection.counts()));
    folder.write(projection, facts);
  }
}
