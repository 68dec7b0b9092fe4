package org.griot.server.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.griot.model.Event;

/**
 * What one view has that the one before had not.
 *
 * @param ledgerHead of the later view
 * @param added ids of new events, sorted
 * @param changed ids of events that are not what they were, sorted
 * @param removed ids of events that are no more, sorted
 */
public record Change(
    String ledgerHead, List<String> added, List<String> changed, List<String> removed) {

  /** The difference of two views. */
  public static Change between(View before, View after) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    Map<String, Event> old = before.events();
    for (Event event : after.projection().events()) {
      Event was = old.get(event.id());
      if (was == null) {
        added.add(event.id());
      } else if (was != event && !was.equals(event)) {
        changed.add(event.id());
      }
    }
    for (Event event : before.projection().events()) {
      if (!after.events().containsKey(event.id())) {
        removed.add(event.id());
      }
    }
    return new Change(after.head(), List.copyOf(added), List.copyOf(changed), List.copyOf(removed));
  }

  /** Whether no event differs. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
