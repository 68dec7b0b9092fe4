package org.griot.server.report;

import java.util.List;
import org.griot.model.Rejection;
import org.griot.server.live.Change;
import org.jspecify.annotations.Nullable;

/**
 * What became of an upload.
 *
 * @param state {@code running, done} or {@code failed}
 * @param in reports found so far; at the end {@code coded + alreadyCoded + rejected}
 * @param total how many reports there seem to be, for the progress
 * @param events what the upload changed
 * @param problem why it failed, or null
 */
record Run(
    String id,
    String state,
    String who,
    String received,
    long in,
    long total,
    long coded,
    long alreadyCoded,
    List<Rejection> rejected,
    long claims,
    Change events,
    @Nullable String problem) {
  static final String RUNNING = "running";
  static final String DONE = "done";
  static final String FAILED = "failed";
  private static final Change NOTHING = new Change("", List.of(), List.of(), List.of());

  Run {
    rejected = List.copyOf(rejected);
  }

  static Run waiting(String id, String who, String received, long total) {
    return new Run(id, RUNNING, who, received, 0, total, 0, 0, List.of(), 0, NOTHING, null);
  }

  Run running(long done) {
    return new Run(
        id,
        RUNNING,
        who,
        received,
        done,
        total,
        coded,
        alreadyCoded,
        rejected,
        claims,
        NOTHING,
        null);
  }

  Run failed(String why) {
    return new Run(
        id, FAILED, who, received, in, total, coded, alreadyCoded, rejected, claims, NOTHING, why);
  }

  boolean isOver() {
    return state.equals(DONE) || state.equals(FAILED);
  }
}
