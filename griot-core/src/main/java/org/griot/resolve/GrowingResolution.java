package org.griot.resolve;

import java.util.Collection;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Document;

/**
 * Resolves again and again what grows by a report or a decision: gives what {@link
 * Resolver#resolve} gives, and takes over from the last time what cannot have changed. An event
 * that is what it was is the same object. Safe for use by many threads, one at a time.
 */
public final class GrowingResolution {
  private final Resolver resolver;
  private final Memory memory = new Memory();

  public GrowingResolution(Resolver resolver) {
    this.resolver = resolver;
  }

  /** As {@link Resolver#resolve}. */
  public synchronized Resolution resolve(
      Collection<Claim> claims, Collection<Document> documents, Collection<Decision> decisions) {
    return resolver.resolve(claims, documents, decisions, memory);
  }
}
