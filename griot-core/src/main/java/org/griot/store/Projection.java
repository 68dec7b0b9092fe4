package org.griot.store;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.ledger.Recorded;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Rejection;
import org.griot.resolve.Problem;
import org.griot.resolve.Resolution;

/**
 * All that a ledger comes to at one moment, computed and never the truth itself.
 *
 * @param ledgerHead hash of the last entry that it comes from
 * @param events sorted by id
 * @param claims as they are in force: a corrected claim carries the person's value; sorted by id
 * @param documents sorted by id
 * @param copies from the id of each copy to that of its original, see {@link Recorded#copies()}
 * @param rejections sorted by path, stage and reason
 * @param redirects from former event ids to the ids now
 * @param problems decisions that could not be followed, or not in full
 */
public record Projection(
    String ledgerHead,
    List<Event> events,
    List<Claim> claims,
    List<Document> documents,
    SortedMap<String, String> copies,
    List<Rejection> rejections,
    SortedMap<String, String> redirects,
    List<Problem> problems) {
  /** Of an empty ledger that has no head yet. */
  static final Projection EMPTY =
      new Projection(
          "",
          List.of(),
          List.of(),
          List.of(),
          new TreeMap<>(),
          List.of(),
          new TreeMap<>(),
          List.of());

  public Projection {
    events = events.stream().sorted(Comparator.comparing(Event::id)).toList();
    claims = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    documents = documents.stream().sorted(Comparator.comparing(Document::id)).toList();
    copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
    rejections = rejections.stream().sorted(byPath()).toList();
    redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
    problems = List.copyOf(problems);
  }

  /** The projection of a ledger and of what its claims and decisions came to. */
  public static Projection of(Recorded recorded, Resolution resolution) {
    return of(
        recorded,
        resolution.events(),
        resolution.amended(),
        resolution.redirects(),
        resolution.problems());
  }

  /**
   * The projection of a ledger.
   *
   * @param amended claims that decisions changed or that people wrote; they take the place of the
   *     recorded ones of the same id
   * @param redirects from former event ids to the ids now
   */
  public static Projection of(
      Recorded recorded,
      List<Event> events,
      Collection<Claim> amended,
      Map<String, String> redirects,
      List<Problem> problems) {
    SortedMap<String, Claim> claims = new TreeMap<>();
    recorded.allClaims().forEach(claim -> claims.put(claim.id(), claim));
    amended.forEach(claim -> claims.put(claim.id(), claim));
    return new Projection(
        recorded.head(),
        events,
        List.copyOf(claims.values()),
        List.copyOf(recorded.documents().values()),
        recorded.copies(),
        recorded.rejections(),
        new TreeMap<>(redirects),
        problems);
  }

  /** As above, without problems. */
  public static Projection of(
      Recorded recorded,
      List<Event> events,
      Collection<Claim> amended,
      Map<String, String> redirects) {
    return of(recorded, events, amended, redirects, List.of());
  }

  private static Comparator<Rejection> byPath() {
    return Comparator.comparing(Rejection::path)
        .thenComparing(Rejection::stage)
        .thenComparing(Rejection::reason);
  }

  /** How much of each there is. */
  public Counts counts() {
    return new Counts(
        events.size(),
        (int) events.stream().filter(Event::main).count(),
        claims.size(),
        documents.size(),
        copies.size(),
        rejections.size());
  }
}
