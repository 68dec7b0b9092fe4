package org.griot.server.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.griot.compare.EventComparison;
import org.griot.compare.EventDifference;
import org.griot.compare.EventDifference.Change;
import org.griot.compare.EventView;
import org.griot.desk.Publication;
import org.griot.model.Decision;
import org.griot.model.Event;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.griot.server.live.View;
import org.jspecify.annotations.Nullable;

/** What became of events that were shown before, as a reader of the files sees it. */
final class Differences {
  private static final int LISTED = 1000;

  private Differences() {}

  /** The publication that is compared with. */
  record Since(String id, String when, String policy) {
    static Since of(Publication publication) {
      return new Since(publication.id(), publication.when(), publication.policy());
    }
  }

  /** How many there are; the lists hold the first thousand. */
  record Counts(int added, int removed, int revised, int same) {}

  /** The difference as the API gives it; {@code since} is null if nothing was published before. */
  record Reply(
      List<Change> added,
      List<Change> removed,
      List<Change> revised,
      Counts counts,
      @Nullable Since since) {}

  static EventDifference between(
      View view, Collection<Event> old, String oldPolicy, Collection<Event> now, String policy) {
    Policies policies = new Policies(Outlets.bundled(), view.projection().documents());
    Map<String, Decision> decisions = new HashMap<>();
    view.recorded().decisions().forEach(decision -> decisions.put(decision.id(), decision));
    return new EventComparison(
            EventView.under(policies.named(oldPolicy)),
            EventView.under(policies.named(policy)),
            view.projection().redirects(),
            decisions)
        .between(old, now);
  }

  static Reply reply(EventDifference difference, @Nullable Since since) {
    return new Reply(
        first(difference.added()),
        first(difference.removed()),
        first(difference.revised()),
        new Counts(
            difference.added().size(),
            difference.removed().size(),
            difference.revised().size(),
            difference.same()),
        since);
  }

  private static List<Change> first(List<Change> changes) {
    return changes.subList(0, Math.min(LISTED, changes.size()));
  }
}
