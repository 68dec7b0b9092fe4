package org.griot.model;

/**
 * One sentence of a document.
 *
 * @param index place in the document, from 0
 * @param paragraph place of its paragraph, from 0
 * @param role {@code TITLE}, {@code HEADING} (a line that heads a section), {@code BODY} or {@code
 *     FURNITURE}
 */
public record Sentence(int index, int paragraph, Span span, Role role) {
  /** What the sentence is on the page. */
  public enum Role {
    TITLE,
    HEADING,
    BODY,
    FURNITURE
  }
}
