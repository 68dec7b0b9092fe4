package org.griot.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Rejection;
import org.griot.store.DocumentLine;
import org.griot.store.EventTerms;
import org.griot.store.Projection;
import org.jspecify.annotations.Nullable;

/**
 * Writes a projection over the one before: only the rows that differ, told by their digest. If what
 * was there is at hand, only what is not the same object is looked at.
 */
final class ProjectionRows implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

  private ProjectionRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * Writes.
   *
   * @param before what the tables hold, if that is known, else null
   */
  static void write(Connection connection, Projection projection, @Nullable Projection before)
      throws SQLException {
    try (ProjectionRows rows = new ProjectionRows(connection)) {
      if (before == null) {
        rows.events(projection.events(), rows.digests("event"));
        rows.claims(projection.claims(), rows.digests("claim"));
        rows.documents(projection, projection.documents(), rows.digests("document"));
        ReportWords.write(connection, projection.documents());
        rows.run("delete from redirect");
        rows.redirects(Map.of(), projection.redirects());
      } else {
        rows.change(projection, before);
      }
      rows.rejections(projection.rejections());
      rows.run("insert or replace into projection values (1, ?)", projection.ledgerHead());
    }
  }

  private void change(Projection now, Projection before) throws SQLException {
    Difference<Event> events = Difference.of(before.events(), now.events(), Event::id);
    events(events.put(), digests("event", ids(events.put(), events.gone(), Event::id)));
    Difference<Claim> claims = Difference.of(before.claims(), now.claims(), Claim::id);
    claims(claims.put(), digests("claim", ids(claims.put(), claims.gone(), Claim::id)));
    Difference<Document> documents =
        Difference.of(before.documents(), now.documents(), Document::id);
    List<Document> put = new ArrayList<>(documents.put());
    put.addAll(newlyCopied(now, before, put));
    documents(now, put, digests("document", ids(put, documents.gone(), Document::id)));
    ReportWords.change(connection, documents.put(), documents.gone());
    redirects(before.redirects(), now.redirects());
  }

  /** Documents that are what they were, but are now or no longer copies of another. */
  private static List<Document> newlyCopied(Projection now, Projection before, List<Document> put) {
    Set<String> ids = new TreeSet<>();
    now.copies().forEach((id, of) -> addIf(!of.equals(before.copies().get(id)), id, ids));
    before.copies().forEach((id, of) -> addIf(!now.copies().containsKey(id), id, ids));
    put.forEach(document -> ids.remove(document.id()));
    return ids.isEmpty()
        ? List.of()
        : now.documents().stream().filter(document -> ids.contains(document.id())).toList();
  }

  private static void addIf(boolean wanted, String id, Set<String> ids) {
    if (wanted) {
      ids.add(id);
    }
  }

  private static <T> Set<String> ids(List<T> put, List<String> gone, Function<T, String> id) {
    Set<String> ids = new TreeSet<>(gone);
    put.forEach(value -> ids.add(id.apply(value)));
    return ids;
  }

  private void events(List<Event> events, Map<String, String> old) throws SQLException {
    for (Event event : events) {
      String body = Json.write(event);
      String digest = Json.sha256(body);
      String before = old.remove(event.id());
      if (!digest.equals(before)) {
        if (before != null) {
          removeEvent(event.id());
        }
        run(
            "insert into event values (?, ?, ?, ?, ?, ?, ?, ?)",
            event.id(),
            event.date() == null ? null : text(event.date().start()),
            event.date() == null ? null : text(event.date().end()),
            event.status(),
            event.main() ? 1 : 0,
            EventTerms.words(event),
            digest,
            body);
        for (String country : EventTerms.countries(event)) {
          run("insert into event_country values (?, ?)", event.id(), country);
        }
        for (String type : EventTerms.types(event)) {
          run("insert into event_type values (?, ?)", event.id(), type);
        }
      }
    }
    for (String id : old.keySet()) {
      removeEvent(id);
    }
  }

  private void removeEvent(String id) throws SQLException {
    run("delete from event where id = ?", id);
    run("delete from event_country where event = ?", id);
    run("delete from event_type where event = ?", id);
  }

  private void claims(List<Claim> claims, Map<String, String> old) throws SQLException {
    for (Claim claim : claims) {
      String body = Json.write(claim);
      String digest = Json.sha256(body);
      if (!digest.equals(old.remove(claim.id()))) {
        run(
            "insert or replace into claim values (?, ?, ?, ?, ?, ?, ?, ?)",
            claim.id(),
            claim.document(),
            Condition.name(claim.kind()),
            Condition.name(claim.stance()),
            Condition.name(claim.reality()),
            claim.main() ? 1 : 0,
            digest,
            body);
      }
    }
    for (String id : old.keySet()) {
      run("delete from claim where id = ?", id);
    }
  }

  private void documents(Projection projection, List<Document> documents, Map<String, String> old)
      throws SQLException {
    for (Document document : documents) {
      String copyOf = projection.copies().get(document.id());
      String line = Json.write(DocumentLine.of(document, copyOf));
      String body = Json.write(document);
      String digest = Json.sha256(line + body);
      if (!digest.equals(old.remove(document.id()))) {
        run(
            "insert or replace into document values (?, ?, ?, ?, ?)",
            document.id(),
            copyOf == null ? 0 : 1,
            digest,
            line,
            body);
      }
    }
    for (String id : old.keySet()) {
      run("delete from document where id = ?", id);
    }
  }

  private void redirects(Map<String, String> before, Map<String, String> now) throws SQLException {
    for (Map.Entry<String, String> redirect : now.entrySet()) {
      if (!redirect.getValue().equals(before.get(redirect.getKey()))) {
        run(
            "insert or replace into redirect values (?, ?)",
            redirect.getKey(),
            redirect.getValue());
      }
    }
    for (String former : before.keySet()) {
      if (!now.containsKey(former)) {
        run("delete from redirect where former = ?", former);
      }
    }
  }

  private void rejections(List<Rejection> rejections) throws SQLException {
    run("delete from rejection");
    for (Rejection rejection : rejections) {
      run(
          "insert into rejection values (?, ?, ?)",
          rejection.path(),
          rejection.stage(),
          rejection.reason());
    }
  }

  private Map<String, String> digests(String table) throws SQLException {
    Map<String, String> digests = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement("select id, digest from " + table);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        digests.put(rows.getString(1), rows.getString(2));
      }
    }
    return digests;
  }

  private Map<String, String> digests(String table, Set<String> ids) throws SQLException {
    Map<String, String> digests = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement("select digest from " + table + " where id = ?")) {
      for (String id : ids) {
        select.setString(1, id);
        try (ResultSet row = select.executeQuery()) {
          if (row.next()) {
            digests.put(id, row.getString(1));
          }
        }
      }
    }
    return digests;
  }

  private void run(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
