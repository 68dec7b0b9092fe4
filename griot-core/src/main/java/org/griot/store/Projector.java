package org.griot.store;

import org.griot.ledger.Recorded;

/**
 * Makes events of what was recorded. Pure: equal records give equal projections, on any machine and
 * in any order of entries. It runs no model and reads no file but the resources it was made with.
 */
@FunctionalInterface
public interface Projector {
  Projection project(Recorded recorded);
}
