package org.griot.codebook;

/**
 * Where the parties of a happening stand around the words that name it, in the active voice. Of a
 * passive the reader of the pattern swaps subject and object.
 */
public enum RolePattern {
  /** Verb: subject initiator, object target. */
  SO,
  /** Verb: subject target, object initiator ("the convoy hit a mine", "came under attack from"). */
  OS,
  /** Verb: the subject is harmed or concerned and nobody acts ("died", "fled"). */
  S,
  /** Verb: subject initiator, no target ("withdrew", "protested"). */
  I,
  /**
   * Verb: the object is harmed or concerned, the subject is no party ("the blast cost the lives
   * of").
   */
  O,
  /** Verb: subject and object are two sides ("clashed with", "signed"). */
  SS,
  /** No party stands in a fixed place. */
  N,
  /**
   * Noun: by, of or possessive is the initiator; on, against or at the target ("attack by X on Y").
   */
  N_BY_ON,
  /** Noun: possessive or by is the initiator, of the target ("Malian shelling of Y"). */
  N_BY_OF,
  /** Noun: of or possessive is the target, by the initiator ("killing of Y by X"). */
  N_OF_BY,
  /** Noun: of or possessive is the party concerned ("withdrawal of X", "death of Y"). */
  N_OF,
  /** Noun: between, with or and join the sides ("clashes between X and Y"). */
  N_BETWEEN,
  /** A trap: no happening at all. */
  X
}
