package org.griot.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.griot.desk.Kept;
import org.griot.desk.Shelf;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.UsageException;

/** One sort of things in the table {@code kept}, each as JSON. */
final class SqliteShelf<T extends Kept> implements Shelf<T> {
  private final SqliteCabinet cabinet;
  private final String name;
  private final Class<T> type;

  SqliteShelf(SqliteCabinet cabinet, String name, Class<T> type) {
    this.cabinet = cabinet;
    this.name = name;
    this.type = type;
  }

  @Override
  public Optional<T> get(String key) {
    return select("select body from kept where shelf = ? and key = ?", name, key).stream()
        .findFirst();
  }

  @Override
  public List<T> all() {
    return select("select body from kept where shelf = ? order by key", name);
  }

  @Override
  public void put(T thing) {
    write("insert or replace into kept values (?, ?, ?)", name, thing.key(), Json.write(thing));
  }

  @Override
  public boolean add(T thing) {
    return write(
            "insert or ignore into kept values (?, ?, ?)", name, thing.key(), Json.write(thing))
        > 0;
  }

  @Override
  public boolean remove(String key) {
    return write("delete from kept where shelf = ? and key = ?", name, key) > 0;
  }

  private int write(String sql, String... values) {
    return cabinet.with(
        connection -> {
          try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
          }
        });
  }

  private List<T> select(String sql, String... values) {
    return cabinet.with(
        connection -> {
          List<T> things = new ArrayList<>();
          try (PreparedStatement statement = prepare(connection, sql, values);
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              things.add(read(rows.getString(1)));
            }
          }
          return List.copyOf(things);
        });
  }

  private T read(String body) {
    try {
      return Json.read(body, type);
    } catch (JsonSyntaxException e) {
      throw new UsageException(SqliteCabinet.FILE + " is damaged: a line of " + name, e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, String... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }
}
