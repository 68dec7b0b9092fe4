package org.griot.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.griot.model.UsageException;
import org.sqlite.SQLiteConfig;

/**
 * One connection, one user at a time. Commits wait for the disk: write-ahead log, {@code
 * synchronous = full}.
 */
final class Database implements AutoCloseable {
  private static final String BUSY = "pragma busy_timeout = 10000";

  /** KiB: a projection that is larger is written to the log twice. */
  private static final String CACHE = "pragma cache_size = -65536";

  private final Connection connection;
  private final Faults faults;
  private final Path folder;

  private Database(Connection connection, Path folder) {
    this.connection = connection;
    this.folder = folder;
    this.faults = new Faults(folder);
  }

  /** Something done with the connection. */
  @FunctionalInterface
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  static Database forWriting(Path folder) {
    Path file = folder.resolve(GriotDatabase.FILE);
    return open(
        folder,
        "",
        connection -> {
          execute(connection, BUSY);
          Schema.check(connection, file);
          execute(connection, "pragma journal_mode = wal");
          execute(connection, "pragma synchronous = full");
          execute(connection, "pragma secure_delete = on");
          execute(connection, CACHE);
          Schema.migrate(connection);
          // What a killed process left in the log goes into the file, and the log is emptied.
          execute(connection, "pragma wal_checkpoint(truncate)");
          return connection;
        });
  }

  static Database forReading(Path folder) {
    Path file = folder.resolve(GriotDatabase.FILE);
    boolean log = Files.exists(folder.resolve(GriotDatabase.FILE + "-wal"));
    // A reader needs a place for the log's index, unless nobody can write at all.
    String mode = !log && !Files.isWritable(folder) ? "?immutable=1" : "?mode=rw";
    return open(
        folder,
        mode,
        connection -> {
          execute(connection, BUSY);
          execute(connection, "pragma query_only = on");
          Schema.demand(connection, file);
          return connection;
        });
  }

  private static Database open(Path folder, String mode, Work<Connection> prepare) {
    try {
      Connection connection = connect(folder.resolve(GriotDatabase.FILE), mode);
      try {
        prepare.with(connection);
        return new Database(connection, folder);
      } catch (SQLException | UsageException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new Faults(folder).usage(e);
    }
  }

  /** The URI form takes any path, whatever signs are in it. */
  static Connection connect(Path file, String mode) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    return config.createConnection(
        "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + mode);
  }

  /** Reads; everything the work reads is of one moment. */
  synchronized <T> T read(Work<T> work) {
    return inTransaction("begin", work);
  }

  /** Writes all that the work writes or nothing of it; durable when this returns. */
  synchronized <T> T write(Work<T> work) {
    return inTransaction("begin immediate", work);
  }

  private <T> T inTransaction(String begin, Work<T> work) {
    try {
      execute(connection, begin);
      try {
        T result = work.with(connection);
        execute(connection, "commit");
        return result;
      } catch (SQLException | RuntimeException e) {
        rollback(e);
        throw e;
      }
    } catch (SQLException e) {
      throw faults.usage(e);
    }
  }

  private void rollback(Exception cause) {
    try {
      execute(connection, "rollback");
    } catch (SQLException e) {
      // After a full disk SQLite has rolled back by itself, and says so here.
      cause.addSuppressed(e);
    }
  }

  /**
   * Rewrites the file so that nothing deleted is left in it or in the log.
   *
   * @throws UsageException if a reader in another process holds on to an old state
   */
  synchronized void scrub() {
    try {
      execute(connection, "vacuum");
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
        if (row.next() && row.getInt(1) != 0) {
          throw new UsageException(
              "erased, but a griot that is reading "
                  + folder
                  + " still holds the old text: end it and forget once more");
        }
      }
    } catch (SQLException e) {
      throw faults.usage(e);
    }
  }

  synchronized List<String> damage() {
    return read(
        c -> {
          List<String> lines = new ArrayList<>();
          try (Statement statement = c.createStatement();
              ResultSet rows = statement.executeQuery("pragma integrity_check(20)")) {
            while (rows.next()) {
              lines.add(rows.getString(1));
            }
          }
          lines.remove("ok");
          return lines;
        });
  }

  synchronized void limitPages(int pages) {
    try {
      execute(connection, "pragma max_page_count = " + pages);
    } catch (SQLException e) {
      throw faults.usage(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw faults.usage(e);
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
