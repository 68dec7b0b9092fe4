package org.griot.ledger;

/** What an entry of the ledger records. */
public enum Kind {
  /** The header of a run: versions of all that shaped its results. */
  RUN,
  /** A report, verbatim. */
  DOCUMENT,
  /** That a report was coded, and which claims that gave; it replaces an earlier coding. */
  CODED,
  /** One claim of a report. */
  CLAIM,
  /** An input that was not coded, and why. */
  REJECTION,
  /** What a person decided. */
  DECISION,
  /** The tombstone of a report whose text and claims were erased. */
  FORGET
}
