package org.griot.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Document;
import org.griot.model.Rejection;

/**
 * What a ledger adds up to. Two ledgers with the same entries in another order or in other batches
 * give equal values, except for the order of runs and decisions and the head.
 *
 * @param head hash of the last entry replayed
 * @param runs in the order of the ledger
 * @param documents by id, without the forgotten ones
 * @param claims by document id, each list sorted by id: those of the report's latest coding
 * @param rejections sorted by path and stage: the latest for each, unless the path was coded since
 * @param decisions those in force, in the order of the ledger: undone ones and undoings left out
 * @param forgotten ids of the documents that were erased and are not read again
 */
public record Recorded(
    String head,
    List<RunHeader> runs,
    SortedMap<String, Document> documents,
    SortedMap<String, List<Claim>> claims,
    List<Rejection> rejections,
    List<Decision> decisions,
    SortedSet<String> forgotten) {

  /**
   * Replays a ledger. Holds all texts in memory.
   *
   * @throws BrokenLedgerException if a payload cannot be read
   */
  public static Recorded of(Ledger ledger) {
    Replay replay = new Replay();
    ledger.replay(replay);
    return replay.recorded();
  }

  /** The claims of all documents, sorted by document and id. What people wrote is a decision. */
  public List<Claim> allClaims() {
    List<Claim> all = new ArrayList<>();
    claims.values().forEach(all::addAll);
    return all;
  }

  /** The document of that id, unless it is unknown or forgotten. */
  public Optional<Document> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** The same with more decisions taken, for trying them out before they are recorded. */
  public Recorded with(List<Decision> more) {
    List<Decision> all = new ArrayList<>(decisions);
    all.addAll(more);
    return new Recorded(
        head, runs, documents, claims, rejections, DecisionsInForce.of(all), forgotten);
  }

  /**
   * For each copy the id of the report that it is a copy of: of the reports with the same text the
   * one published first (unknown last), then with the smallest id. That one is not in the map.
   */
  public SortedMap<String, String> copies() {
    return Copies.of(documents.values());
  }
}
