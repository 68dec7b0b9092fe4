package org.griot.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.model.Decision;
import org.griot.model.Event;

/** Compares two sets of events. Pure: the order of either set never matters. */
public final class EventComparison {
  private final EventView before;
  private final EventView after;
  private final Map<String, String> redirects;
  private final Map<String, Decision> decisions;

  /**
   * @param before how a reader saw the old events
   * @param after how a reader sees the new ones
   * @param redirects from former event ids to the ids now
   * @param decisions by id: their authors and notes are the reasons
   */
  public EventComparison(
      EventView before,
      EventView after,
      Map<String, String> redirects,
      Map<String, Decision> decisions) {
    this.before = before;
    this.after = after;
    this.redirects = Map.copyOf(redirects);
    this.decisions = Map.copyOf(decisions);
  }

  /** What became of the old events, and which are new. */
  public EventDifference between(Collection<Event> old, Collection<Event> now) {
    SortedMap<String, Event> then = byId(old);
    SortedMap<String, Event> here = byId(now);
    SortedMap<String, String> successors = successors(then, here);
    Set<String> succeeding = new HashSet<>(successors.values());
    Reasons reasons = new Reasons(then, here, redirects, decisions);
    List<EventDifference.Change> removed = new ArrayList<>();
    List<EventDifference.Change> revised = new ArrayList<>();
    int same = 0;
    for (Event event : then.values()) {
      Event next = here.get(successors.getOrDefault(event.id(), ""));
      if (next == null) {
        removed.add(change(event, List.of(), reasons.removed(event)));
        continue;
      }
      List<EventDifference.FieldChange> fields = fields(event, next);
      if (fields.isEmpty()) {
        same++;
      } else {
        revised.add(change(next, fields, reasons.revised(event, next)));
      }
    }
    List<EventDifference.Change> added =
        here.values().stream()
            .filter(event -> !succeeding.contains(event.id()))
            .map(event -> change(event, List.of(), reasons.added(event)))
            .toList();
    revised.sort((a, b) -> a.event().compareTo(b.event()));
    return new EventDifference(added, removed, revised, same);
  }

  /** For each old event the one that it is now, if any; no two are the same one. */
  private SortedMap<String, String> successors(
      SortedMap<String, Event> then, SortedMap<String, Event> here) {
    SortedMap<String, String> successors = new TreeMap<>();
    for (String id : then.keySet()) {
      if (here.containsKey(id)) {
        successors.put(id, id);
      }
    }
    Set<String> taken = new HashSet<>(successors.values());
    for (String id : then.keySet()) {
      String next = redirects.getOrDefault(id, "");
      if (!successors.containsKey(id) && here.containsKey(next) && taken.add(next)) {
        successors.put(id, next);
      }
    }
    return successors;
  }

  private List<EventDifference.FieldChange> fields(Event old, Event now) {
    SortedMap<String, String> was = before.of(old);
    SortedMap<String, String> is = after.of(now);
    List<EventDifference.FieldChange> fields = new ArrayList<>();
    is.forEach(
        (field, value) -> {
          String earlier = was.getOrDefault(field, "");
          if (!earlier.equals(value)) {
            fields.add(new EventDifference.FieldChange(field, earlier, value));
          }
        });
    return fields;
  }

  private static EventDifference.Change change(
      Event event, List<EventDifference.FieldChange> fields, String reason) {
    return new EventDifference.Change(event.id(), event.summary(), fields, reason);
  }

  private static SortedMap<String, Event> byId(Collection<Event> events) {
    SortedMap<String, Event> byId = new TreeMap<>();
    events.forEach(event -> byId.put(event.id(), event));
    return byId;
  }
}
