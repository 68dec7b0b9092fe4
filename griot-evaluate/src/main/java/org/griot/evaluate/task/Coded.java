package org.griot.evaluate.task;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Reality;
import org.griot.model.Rejection;
import org.griot.model.Stance;

/**
 * What came of the reports.
 *
 * @param reports by the set's id; a report that the pipeline would not code is missing
 * @param events gathered over all of them
 * @param unread why the missing are missing
 */
public record Coded(SortedMap<String, One> reports, List<Event> events, List<Rejection> unread) {
  /**
   * A report and its claims in the order of the text.
   *
   * @param documentId equal for reports of the same text, title and day
   */
  public record One(Document document, List<Claim> claims) {
    public One {
      claims =
          claims.stream()
              .sorted(Comparator.comparing(Claim::trigger).thenComparing(Claim::id))
              .toList();
    }

    /** Happenings that the report tells as facts. */
    public List<Claim> happened() {
      return claims.stream()
          .filter(c -> c.kind() == ClaimKind.EVENT)
          .filter(c -> c.stance() == Stance.ASSERTS && c.reality() == Reality.HAPPENED)
          .toList();
    }

    /** Those of them that are its news. */
    public List<Claim> news() {
      return happened().stream().filter(Claim::main).toList();
    }
  }

  public Coded {
    reports = new TreeMap<>(reports);
    events = List.copyOf(events);
    unread = List.copyOf(unread);
  }

  /** The claims of a report; none if it was not coded. */
  public Optional<One> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  /** The event that each claim belongs to, by the claim's id. */
  public Map<String, Event> eventOfClaim() {
    Map<String, Event> byClaim = new TreeMap<>();
    events.forEach(event -> event.claims().forEach(claim -> byClaim.put(claim, event)));
    return byClaim;
  }
}
