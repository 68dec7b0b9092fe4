package org.griot.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.griot.model.UsageException;

/**
 * The tables and their versions. Step N is {@code schema-N.sql} and leads from version N - 1 to N;
 * a step that was released is never edited.
 */
final class Schema {
  /** The version that this program writes. */
  static final int VERSION = 2;

  /** "GRIO" in ASCII: marks a database as ours. */
  private static final int APPLICATION = 0x4752494F;

  private Schema() {}

  /** Refuses a database that is not ours or of a later version. */
  static void check(Connection connection, Path file) throws SQLException {
    int application = number(connection, "pragma application_id");
    int tables = number(connection, "select count(*) from sqlite_master");
    if (application != APPLICATION && (application != 0 || tables != 0)) {
      throw new UsageException(file + " is not a Griot database");
    }
    int version = number(connection, "pragma user_version");
    if (version > VERSION) {
      throw new UsageException(
          file
              + " was written by a newer Griot (schema "
              + version
              + ", this one knows "
              + VERSION
              + "): use that Griot or a later one");
    }
  }

  /** As {@link #check}, for a reader, which cannot bring an older database up to date. */
  static void demand(Connection connection, Path file) throws SQLException {
    check(connection, file);
    if (number(connection, "pragma user_version") < VERSION) {
      throw new UsageException(
          file + " was written by an older Griot: griot rebuild brings it up to date");
    }
  }

  /** Takes the steps that are missing, each with its version in one commit. */
  static void migrate(Connection connection) throws SQLException {
    int version = number(connection, "pragma user_version");
    for (int step = version + 1; step <= VERSION; step++) {
      Database.execute(connection, "begin immediate");
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate(script(step));
        statement.execute("pragma application_id = " + APPLICATION);
        statement.execute("pragma user_version = " + step);
        statement.execute("commit");
      } catch (SQLException e) {
        Database.execute(connection, "rollback");
        throw e;
      }
    }
  }

  private static String script(int step) {
    String name = "schema-" + step + ".sql";
    try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getInt(1);
    }
  }
}
