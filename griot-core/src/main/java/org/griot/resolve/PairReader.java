package org.griot.resolve;

import org.griot.model.Claim;

/** Takes pairs of claims that were compared. */
public interface PairReader {
  /**
   * One pair, the claim with the smaller id first.
   *
   * @param verdict with points and evidence, but without words
   */
  void read(Claim a, Claim b, Verdict verdict);
}
