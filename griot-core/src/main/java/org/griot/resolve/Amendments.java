package org.griot.resolve;

import org.griot.codebook.Codebook;
import org.griot.link.ActorRegistry;
import org.griot.link.Countries;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.UsageException;

/**
 * Tries a correction on one claim, as the resolver will follow it, before it is recorded.
 * Immutable; safe for many threads.
 */
public final class Amendments {
  private final Corrections corrections;

  /** With the codebook's types and the registry's parties. */
  public Amendments(Codebook codebook, ActorRegistry registry, Countries countries) {
    this.corrections = new Corrections(codebook, new RegistryRules(registry, countries));
  }

  /**
   * The claim with the correction's value.
   *
   * @throws UsageException if there is no such field or the value does not fit it
   */
  public Claim amend(Claim claim, Decision correction) {
    try {
      return corrections.apply(claim, correction);
    } catch (WrongValueException e) {
      throw new UsageException(correction.field() + ": " + e.getMessage(), e);
    }
  }
}
