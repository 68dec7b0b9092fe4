package org.griot.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.store.ClaimQuery;
import org.griot.store.Store;

/** Claims and reports at hand, by id. A report whose text was erased is not there. */
record Loaded(Map<String, Claim> claims, Map<String, Document> documents) {

  /** What the events rest on, and every other claim of their reports. */
  static Loaded all(Store store, Collection<Event> events) {
    TreeSet<String> documents = new TreeSet<>();
    events.forEach(event -> documents.addAll(event.documents()));
    return of(store.claims(ClaimQuery.ALL), documents, store);
  }

  /** What one event rests on, its near misses too. */
  static Loaded of(Store store, Event event) {
    TreeSet<String> claims = new TreeSet<>(event.claims());
    event.links().forEach(link -> claims.addAll(List.of(link.a(), link.b())));
    event.nearMisses().forEach(link -> claims.addAll(List.of(link.a(), link.b())));
    List<Claim> loaded = store.claims(claims);
    TreeSet<String> documents = new TreeSet<>(event.documents());
    loaded.forEach(claim -> documents.add(claim.document()));
    return of(loaded, documents, store);
  }

  private static Loaded of(List<Claim> claims, Collection<String> documents, Store store) {
    Map<String, Claim> byId = new TreeMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    Map<String, Document> reports = new TreeMap<>();
    documents.forEach(id -> store.document(id).ifPresent(report -> reports.put(id, report)));
    return new Loaded(byId, reports);
  }
}
