package org.griot.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Rejection;
import org.griot.store.DocumentLine;
import org.griot.store.EventTerms;
import org.griot.store.Projection;
import org.jspecify.annotations.Nullable;

/** Writes a projection over the one before: only the rows that differ, told by their digest. */
final class ProjectionRows implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

  private ProjectionRows(Connection connection) {
    this.connection = connection;
  }

  static void write(Connection connection, Projection projection) throws SQLException {
    try (ProjectionRows rows = new ProjectionRows(connection)) {
      rows.events(projection.events());
      rows.claims(projection.claims());
      rows.documents(projection);
      ReportWords.write(connection, projection.documents());
      rows.redirects(projection.redirects());
      rows.rejections(projection.rejections());
      rows.run("insert or replace into projection values (1, ?)", projection.ledgerHead());
    }
  }

  private void events(List<Event> events) throws SQLException {
    Map<String, String> old = digests("event");
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

  private void claims(List<Claim> claims) throws SQLException {
    Map<String, String> old = digests("claim");
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

  private void documents(Projection projection) throws SQLException {
    Map<String, String> old = digests("document");
    for (Document document : projection.documents()) {
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

  private void redirects(Map<String, String> redirects) throws SQLException {
    run("delete from redirect");
    for (Map.Entry<String, String> redirect : redirects.entrySet()) {
      run("insert into redirect values (?, ?)", redirect.getKey(), redirect.getValue());
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
