package org.griot.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Rejection;
import org.jspecify.annotations.Nullable;

/** A store that lives as long as the process. */
public final class InMemoryStore implements Store {
  private volatile @Nullable Index index;

  @Override
  public void replace(Projection projection) {
    index = Index.of(projection);
  }

  @Override
  public void clear() {
    index = null;
  }

  @Override
  public Optional<String> ledgerHead() {
    return Optional.ofNullable(index).map(i -> i.projection.ledgerHead());
  }

  @Override
  public List<Event> events(EventQuery query) {
    return projection().events().stream().filter(query::matches).limit(query.limit()).toList();
  }

  @Override
  public Optional<Event> event(String id) {
    return Optional.ofNullable(index)
        .map(i -> i.events.getOrDefault(id, i.events.get(i.projection.redirects().get(id))));
  }

  @Override
  public List<Claim> claims(ClaimQuery query) {
    return projection().claims().stream().filter(query::matches).limit(query.limit()).toList();
  }

  @Override
  public List<Claim> claims(Collection<String> ids) {
    Index now = index;
    List<Claim> claims = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      Claim claim = now == null ? null : now.claims.get(id);
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  @Override
  public Optional<Document> document(String id) {
    return Optional.ofNullable(index).map(i -> i.documents.get(id));
  }

  @Override
  public List<DocumentLine> documents() {
    Projection now = projection();
    return now.documents().stream()
        .map(document -> DocumentLine.of(document, now.copies().get(document.id())))
        .toList();
  }

  @Override
  public List<String> search(TextQuery query) {
    return projection().documents().stream()
        .filter(document -> query.matches(DocumentLine.searched(document)))
        .map(Document::id)
        .toList();
  }

  @Override
  public List<Rejection> rejections() {
    return projection().rejections();
  }

  @Override
  public Counts counts() {
    return projection().counts();
  }

  private Projection projection() {
    Index now = index;
    return now == null ? Projection.EMPTY : now.projection;
  }

  private record Index(
      Projection projection,
      Map<String, Event> events,
      Map<String, Claim> claims,
      Map<String, Document> documents) {
    static Index of(Projection projection) {
      Map<String, Event> events = new HashMap<>();
      Map<String, Claim> claims = new HashMap<>();
      Map<String, Document> documents = new HashMap<>();
      projection.events().forEach(event -> events.put(event.id(), event));
      projection.claims().forEach(claim -> claims.put(claim.id(), claim));
      projection.documents().forEach(document -> documents.put(document.id(), document));
      return new Index(projection, events, claims, documents);
    }
  }
}
