package org.griot.export;

import org.griot.model.Event;

/** The text of one format, piece by piece. For one export and one thread. */
interface Rows {
  /** What stands before the first event. */
  String head();

  /**
   * One event.
   *
   * @param index 0 for the first that is written
   * @throws LeftOutException if the format cannot hold it
   */
  String row(Event event, RowContext context, int index) throws LeftOutException;

  /** What stands after the last event. */
  String foot();
}
