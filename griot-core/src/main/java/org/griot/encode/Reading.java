package org.griot.encode;

import java.util.List;

/**
 * What the model sees in a report.
 *
 * @param marks in order of their sentence, span and label, down to {@link #FLOOR}: far below what a
 *     reader should believe, so that thresholds can be set by the one who asks
 * @param sentences one for each sentence asked for, in the same order; {@link
 *     SentenceScores#UNREAD} for one that was not read
 */
public record Reading(List<Marked> marks, List<SentenceScores> sentences) {
  /** Marks of a lower score are not told. */
  public static final double FLOOR = 0.2;

  public Reading {
    marks = List.copyOf(marks);
    sentences = List.copyOf(sentences);
  }
}
