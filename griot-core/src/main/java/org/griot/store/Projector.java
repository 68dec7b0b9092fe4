package org.griot.store;

import org.griot.ledger.Recorded;
import org.griot.resolve.GrowingResolution;
import org.griot.resolve.Resolver;

/**
 * Makes events of what was recorded. Pure: equal records give equal projections, on any machine and
 * in any order of entries. It runs no model and reads no file but the resources it was made with.
 */
@FunctionalInterface
public interface Projector {
  Projection project(Recorded recorded);

  /**
   * The same for a ledger that grows: what cannot have changed since the last call is taken over.
   */
  static Projector growing(Resolver resolver) {
    GrowingResolution resolution = new GrowingResolution(resolver);
    return recorded ->
        Projection.of(
            recorded,
            resolution.resolve(
                recorded.allClaims(), recorded.documents().values(), recorded.decisions()));
  }

  /** The projector that gathers claims into events by this resolver. */
  static Projector of(Resolver resolver) {
    return recorded ->
        Projection.of(
            recorded,
            resolver.resolve(
                recorded.allClaims(), recorded.documents().values(), recorded.decisions()));
  }
}
