package org.griot.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.griot.model.UsageException;
import org.sqlite.SQLiteErrorCode;

/**
 * The right to write to a folder. An empty database of its own carries it, because SQLite's locks
 * hold between processes and within one, and end with the process however it dies.
 */
final class WriterLock implements AutoCloseable {
  private static final String FILE = ".griot.lock";

  private final Connection connection;

  private WriterLock(Connection connection) {
    this.connection = connection;
  }

  static WriterLock take(Path folder) {
    Path file = folder.resolve(FILE);
    Faults faults = new Faults(folder);
    try {
      Connection connection = Database.connect(file, "");
      try (Statement statement = connection.createStatement()) {
        statement.execute("pragma busy_timeout = 0");
        statement.execute("begin exclusive");
        return new WriterLock(connection);
      } catch (SQLException e) {
        connection.close();
        if (Faults.is(e, SQLiteErrorCode.SQLITE_BUSY)) {
          throw new UsageException("another griot is writing to " + folder, e);
        }
        throw e;
      }
    } catch (SQLException e) {
      throw faults.usage(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the writer's lock cannot be given back", e);
    }
  }
}
