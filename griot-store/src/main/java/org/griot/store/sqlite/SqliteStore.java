package org.griot.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Rejection;
import org.griot.model.UsageException;
import org.griot.store.ClaimQuery;
import org.griot.store.Counts;
import org.griot.store.DocumentLine;
import org.griot.store.EventQuery;
import org.griot.store.Projection;
import org.griot.store.Store;
import org.griot.store.TextQuery;
import org.jspecify.annotations.Nullable;

/** The projection in tables: what is asked for stands in columns, the value itself as JSON. */
final class SqliteStore implements Store {
  private static final int IDS_AT_A_TIME = 500;

  private static final List<String> TABLES =
      List.of(
          "projection",
          "event",
          "event_country",
          "event_type",
          "redirect",
          "claim",
          "document",
          "rejection");

  private final Database database;
  private final Database reader;
  private @Nullable Projection written;

  SqliteStore(Database database, Database reader) {
    this.database = database;
    this.reader = reader;
  }

  @Override
  public synchronized void replace(Projection projection) {
    Projection before = written;
    written = null;
    database.write(
        connection -> {
          boolean known = before != null && head(connection).equals(before.ledgerHead());
          ProjectionRows.write(connection, projection, known ? before : null);
          return true;
        });
    written = projection;
  }

  /** The head in the table, or nothing: whoever clears the tables clears that too. */
  private static String head(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("select head from projection");
        ResultSet row = select.executeQuery()) {
      return row.next() ? row.getString(1) : "";
    }
  }

  @Override
  public void clear() {
    database.write(
        connection -> {
          clear(connection);
          return true;
        });
  }

  static void clear(Connection connection) throws SQLException {
    for (String table : TABLES) {
      Database.execute(connection, "delete from " + table);
    }
    ReportWords.clear(connection);
  }

  @Override
  public Optional<String> ledgerHead() {
    return select(new Condition("select head from projection")).stream().findFirst();
  }

  @Override
  public List<Event> events(EventQuery query) {
    return read(select(Condition.of(query)), Event.class);
  }

  @Override
  public Optional<Event> event(String id) {
    String sql =
        "select body from event where id = ? union all select e.body from redirect r"
            + " join event e on e.id = r.event where r.former = ?";
    return first(new Condition(sql).with(id).with(id), Event.class);
  }

  @Override
  public List<Claim> claims(ClaimQuery query) {
    return read(select(Condition.of(query)), Claim.class);
  }

  @Override
  public List<Claim> claims(Collection<String> ids) {
    List<String> sorted = List.copyOf(new TreeSet<>(ids));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i += IDS_AT_A_TIME) {
      List<String> some = sorted.subList(i, Math.min(sorted.size(), i + IDS_AT_A_TIME));
      Condition condition = new Condition("select body from claim where true");
      condition.and("id in (" + Condition.places(some.size()) + ")", some);
      claims.addAll(read(select(condition.and(" order by id")), Claim.class));
    }
    return claims;
  }

  @Override
  public Optional<Document> document(String id) {
    return first(new Condition("select body from document where id = ?").with(id), Document.class);
  }

  @Override
  public List<DocumentLine> documents() {
    Condition all = new Condition("select line from document order by id");
    return read(select(all), DocumentLine.class);
  }

  @Override
  public List<String> search(TextQuery query) {
    // With a connection of its own, so that searching does not wait for who writes.
    return query.phrases().isEmpty() ? List.of() : select(reader, ReportWords.search(query));
  }

  @Override
  public List<Rejection> rejections() {
    return database.read(
        connection -> {
          List<Rejection> rejections = new ArrayList<>();
          try (PreparedStatement select =
                  connection.prepareStatement("select * from rejection order by rowid");
              ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              rejections.add(
                  new Rejection(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
          }
          return List.copyOf(rejections);
        });
  }

  @Override
  public Counts counts() {
    String sql =
        "select (select count(*) from event), (select count(*) from event where main = 1),"
            + " (select count(*) from claim), (select count(*) from document),"
            + " (select count(*) from document where copy = 1), (select count(*) from rejection)";
    return database.read(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql);
              ResultSet row = select.executeQuery()) {
            return new Counts(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
          }
        });
  }

  private List<String> select(Condition condition) {
    return select(database, condition);
  }

  private static List<String> select(Database database, Condition condition) {
    return database.read(
        connection -> {
          List<String> bodies = new ArrayList<>();
          try (PreparedStatement select = condition.prepare(connection);
              ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              bodies.add(rows.getString(1));
            }
          }
          return bodies;
        });
  }

  private <T> Optional<T> first(Condition condition, Class<T> type) {
    return read(select(condition), type).stream().findFirst();
  }

  private static <T> List<T> read(List<String> bodies, Class<T> type) {
    List<T> values = new ArrayList<>(bodies.size());
    for (String body : bodies) {
      try {
        values.add(Json.read(body, type));
      } catch (JsonSyntaxException e) {
        throw new UsageException(
            "the projection cannot be read: griot rebuild recreates it from the ledger", e);
      }
    }
    return List.copyOf(values);
  }
}
