package org.griot.server.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.griot.ledger.Recorded;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.store.Projection;
import org.griot.store.TextQuery;

/**
 * All that the ledger came to at one moment, by id. Never changes; a request takes one view and
 * asks nothing else, so that its answer is of one moment.
 */
public final class View {
  private final Recorded recorded;
  private final Projection projection;
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, List<Claim>> claimsOfDocument = new HashMap<>();
  private final Map<String, List<Event>> eventsOfDocument = new HashMap<>();
  private final Map<String, Event> eventOfClaim = new HashMap<>();
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  private final String tag;
  private final Function<TextQuery, List<String>> search;

  private View(
      Recorded recorded,
      Projection projection,
      String tag,
      Function<TextQuery, List<String>> search) {
    this.recorded = recorded;
    this.projection = projection;
    this.tag = tag;
    this.search = search;
    for (Document document : projection.documents()) {
      documents.put(document.id(), document);
    }
    for (Claim claim : projection.claims()) {
      claims.put(claim.id(), claim);
      claimsOfDocument.computeIfAbsent(claim.document(), d -> new ArrayList<>(2)).add(claim);
    }
    for (Event event : projection.events()) {
      events.put(event.id(), event);
      event.claims().forEach(claim -> eventOfClaim.put(claim, event));
      event
          .documents()
          .forEach(id -> eventsOfDocument.computeIfAbsent(id, d -> new ArrayList<>(2)).add(event));
    }
  }

  /**
   * The view of what was recorded and what it came to.
   *
   * @param tag differs from that of any other view
   * @param search gives the ids of reports, maybe not those of the last moment
   */
  static View of(
      Recorded recorded,
      Projection projection,
      String tag,
      Function<TextQuery, List<String>> search) {
    return new View(recorded, projection, tag, search);
  }

  /** Differs from that of any view with other content, and from those of other programs. */
  public String tag() {
    return tag;
  }

  /** The ids of the reports that hold the words typed, sorted. */
  public List<String> search(String typed) {
    return search.apply(TextQuery.of(typed)).stream().filter(documents::containsKey).toList();
  }

  /** The hash of the last entry that it comes from. */
  public String head() {
    return projection.ledgerHead();
  }

  public Projection projection() {
    return projection;
  }

  /** The same before decisions were followed: runs, decisions in force, claims as coded. */
  public Recorded recorded() {
    return recorded;
  }

  /** All events by id, in no order; {@link Projection#events()} has them sorted. */
  public Map<String, Event> events() {
    return Collections.unmodifiableMap(events);
  }

  /** The event of that id; a former id leads to the event it became part of. */
  public Optional<Event> event(String id) {
    Event event = events.get(id);
    return Optional.ofNullable(event == null ? events.get(redirect(id)) : event);
  }

  /** The claim of that id, as amended by decisions. */
  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** The report of that id, with its text. */
  public Optional<Document> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** All claims by id, in no order. */
  public Map<String, Claim> claimsById() {
    return Collections.unmodifiableMap(claims);
  }

  /** All reports by id, in no order. */
  public Map<String, Document> documentsById() {
    return Collections.unmodifiableMap(documents);
  }

  /** The claims of a report, sorted by id; none if the report is unknown. */
  public List<Claim> claimsOf(String document) {
    return Collections.unmodifiableList(claimsOfDocument.getOrDefault(document, List.of()));
  }

  /** The events that rest on a report, sorted by id. */
  public List<Event> eventsOf(String document) {
    return Collections.unmodifiableList(eventsOfDocument.getOrDefault(document, List.of()));
  }

  /** The event that a claim was gathered into. */
  public Optional<Event> eventOfClaim(String claim) {
    return Optional.ofNullable(eventOfClaim.get(claim));
  }

  /** Something computed from the view, made once, at the first call. */
  public <T> T derived(Class<T> type, Function<View, T> maker) {
    Object made = derived.get(type);
    if (made == null) {
      made = derived.computeIfAbsent(type, t -> maker.apply(this));
    }
    return type.cast(made);
  }

  private String redirect(String id) {
    return projection.redirects().getOrDefault(id, id);
  }
}
