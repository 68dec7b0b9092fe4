package org.griot.resolve;

import java.util.Collection;
import java.util.List;
import org.griot.model.Document;

/** The policies, over the reports that the figures come from. Immutable; safe for many threads. */
public final class Policies {
  private final Copies documents;
  private final Standing standing;

  /**
   * @param documents of the events to be read; one that is missing (erased) counts as its own
   *     source of unknown standing
   */
  public Policies(Outlets outlets, Collection<Document> documents) {
    this.documents = new Copies(documents, List.of());
    this.standing = new Standing(outlets);
  }

  /** UCDP's low, best and high (UCDP GED codebook, fatality estimates). */
  public Policy ucdp() {
    return new FigureReader("ucdp", Rule.UCDP, documents, standing);
  }

  /** The lowest figure of an official or independent source (ACLED codebook 2025, fatalities). */
  public Policy acled() {
    return new FigureReader("acled", Rule.ACLED, documents, standing);
  }

  /** The figure that stood last, by its own day, else by publication. */
  public Policy latest() {
    return new FigureReader("latest", Rule.LATEST, documents, standing);
  }

  /** All of them, by name. */
  public List<Policy> all() {
    return List.of(acled(), latest(), ucdp());
  }

  /**
   * The policy of that name.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public Policy named(String name) {
    return all().stream()
        .filter(policy -> policy.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no policy " + name + ": there are acled, latest and ucdp"));
  }
}
