package org.griot.desk;

/**
 * An event that someone is to review.
 *
 * @param event its id when it was assigned; a former id leads to what it became part of
 * @param by who assigned it
 * @param when ISO instant
 */
public record Assignment(String event, String assignee, String by, String when) implements Kept {
  @Override
  public String key() {
    return event;
  }
}
