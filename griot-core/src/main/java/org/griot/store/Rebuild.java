package org.griot.store;

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

  /** Replaces the store's projection and the folder's files; what the run says of itself stays. */
  public Projection into(Store store, OutputFolder folder) {
    Projection projection = project();
    store.clear();
    store.replace(projection);
    folder.write(projection, folder.runFacts());
    return projection;
  }
}
