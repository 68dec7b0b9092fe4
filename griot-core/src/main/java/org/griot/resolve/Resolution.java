package org.griot.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.model.Claim;
import org.griot.model.Event;

/**
 * What the claims and decisions come to. Every claim is in one event or set aside.
 *
 * @param events sorted by id
 * @param redirects from each id under which an event may have been known, to its id now
 * @param amended claims as decisions left them, or as a person wrote them, sorted by id; all others
 *     were used as recorded
 * @param setAside claims in no event, sorted by claim
 * @param problems decisions that could not be followed, sorted
 */
public record Resolution(
    List<Event> events,
    Map<String, String> redirects,
    List<Claim> amended,
    List<SetAside> setAside,
    List<Problem> problems) {
  public Resolution {
    events = List.copyOf(events);
    redirects = Collections.unmodifiableMap(new TreeMap<>(redirects));
    amended = List.copyOf(amended);
    setAside = List.copyOf(setAside);
    problems = List.copyOf(problems);
  }
}
