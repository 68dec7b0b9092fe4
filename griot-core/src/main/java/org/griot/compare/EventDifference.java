package org.griot.compare;

import java.util.List;

/**
 * What became of a set of events.
 *
 * @param added events that were not there, sorted by id
 * @param removed events that are not there any more, sorted by id
 * @param revised events of which a reader sees other values, sorted by id
 * @param same how many a reader sees unchanged
 */
public record EventDifference(
    List<Change> added, List<Change> removed, List<Change> revised, int same) {

  /**
   * One event that differs.
   *
   * @param event its id: now, or of a removed one then
   * @param summary its sentence
   * @param fields what a reader sees otherwise; of an added or removed event none
   * @param reason why, in words: never empty
   */
  public record Change(String event, String summary, List<FieldChange> fields, String reason) {
    public Change {
      fields = List.copyOf(fields);
    }
  }

  /** A field with its value then and now; empty is unknown. */
  public record FieldChange(String field, String before, String after) {}

  public EventDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    revised = List.copyOf(revised);
  }

  /** Whether a reader would see nothing new. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && revised.isEmpty();
  }
}
