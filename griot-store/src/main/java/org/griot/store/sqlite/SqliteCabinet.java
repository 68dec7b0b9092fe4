package org.griot.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.griot.desk.Account;
import org.griot.desk.Assignment;
import org.griot.desk.AuditLine;
import org.griot.desk.Cabinet;
import org.griot.desk.Kept;
import org.griot.desk.Publication;
import org.griot.desk.SavedFilter;
import org.griot.desk.SecondCoding;
import org.griot.desk.Session;
import org.griot.desk.Shelf;
import org.griot.desk.Token;
import org.griot.model.UsageException;

/**
 * The cabinet in a file of its own, {@code desk.db} beside the ledger's: the command line may write
 * to it while a desk is running, and a copy of the ledger carries no password hashes. Only its
 * owner may read it, where the system knows owners.
 */
public final class SqliteCabinet implements Cabinet {
  /** The file, in the output folder. */
  public static final String FILE = "desk.db";

  /** "GRID" in ASCII: marks the file as ours. */
  private static final int APPLICATION = 0x47524944;

  private static final int VERSION = 1;

  private static final List<String> TABLES =
      List.of(
          "create table if not exists kept (shelf text not null, key text not null,"
              + " body text not null, primary key (shelf, key)) strict, without rowid",
          "create table if not exists audit (seq integer primary key, at text not null,"
              + " who text not null, what text not null, detail text not null,"
              + " origin text not null) strict",
          "create trigger if not exists audit_stays before update on audit"
              + " begin select raise(abort, 'the audit is never changed'); end",
          "create trigger if not exists audit_remains before delete on audit"
              + " begin select raise(abort, 'the audit is never shortened'); end");

  private final Connection connection;
  private final Faults faults;

  private SqliteCabinet(Connection connection, Faults faults) {
    this.connection = connection;
    this.faults = faults;
  }

  /** Opens the cabinet of a folder; makes the file if it is not there. */
  public static SqliteCabinet open(Path folder) {
    Faults faults = new Faults(folder, FILE);
    Path file = folder.resolve(FILE);
    try {
      Connection connection = Database.connect(protectedFile(file), "");
      try {
        prepare(connection, file);
        return new SqliteCabinet(connection, faults);
      } catch (SQLException | UsageException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw faults.usage(e);
    }
  }

  private static Path protectedFile(Path file) {
    try {
      if (!Files.exists(file)) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
          Files.createFile(
              file,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
      }
      return file;
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ": " + e.getClass().getSimpleName(), e);
    }
  }

  private static void prepare(Connection connection, Path file) throws SQLException {
    Database.execute(connection, "pragma busy_timeout = 10000");
    int application = number(connection, "pragma application_id");
    if (application != APPLICATION
        && (application != 0 || number(connection, "select count(*) from sqlite_master") != 0)) {
      throw new UsageException(file + " is not the desk's database");
    }
    if (number(connection, "pragma user_version") > VERSION) {
      throw new UsageException(file + " was written by a newer Griot: use that one");
    }
    Database.execute(connection, "pragma journal_mode = wal");
    Database.execute(connection, "pragma synchronous = full");
    Database.execute(connection, "pragma secure_delete = on");
    if (application == 0) {
      Database.execute(connection, "pragma application_id = " + APPLICATION);
      Database.execute(connection, "pragma user_version = " + VERSION);
    }
    for (String table : TABLES) {
      Database.execute(connection, table);
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      return row.getInt(1);
    }
  }

  /** Each statement is a commit of its own, and waits for the disk. */
  synchronized <T> T with(Database.Work<T> work) {
    try {
      return work.with(connection);
    } catch (SQLException e) {
      throw faults.usage(e);
    }
  }

  private <T extends Kept> Shelf<T> shelf(String name, Class<T> type) {
    return new SqliteShelf<>(this, name, type);
  }

  @Override
  public Shelf<Account> accounts() {
    return shelf("account", Account.class);
  }

  @Override
  public Shelf<Token> tokens() {
    return shelf("token", Token.class);
  }

  @Override
  public Shelf<Session> sessions() {
    return shelf("session", Session.class);
  }

  @Override
  public Shelf<Assignment> assignments() {
    return shelf("assignment", Assignment.class);
  }

  @Override
  public Shelf<SecondCoding> codings() {
    return shelf("coding", SecondCoding.class);
  }

  @Override
  public Shelf<SavedFilter> filters() {
    return shelf("filter", SavedFilter.class);
  }

  @Override
  public Shelf<Publication> publications() {
    return shelf("publication", Publication.class);
  }

  @Override
  public void audit(AuditLine line) {
    with(
        c -> {
          try (PreparedStatement insert =
              c.prepareStatement(
                  "insert into audit (at, who, what, detail, origin) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, line.when());
            insert.setString(2, line.who());
            insert.setString(3, line.what());
            insert.setString(4, line.detail());
            insert.setString(5, line.from());
            return insert.executeUpdate();
          }
        });
  }

  @Override
  public List<AuditLine> audit(int limit) {
    return with(
        c -> {
          List<AuditLine> lines = new ArrayList<>();
          try (PreparedStatement select =
              c.prepareStatement(
                  "select at, who, what, detail, origin from audit order by seq desc limit ?")) {
            select.setInt(1, limit);
            try (ResultSet row = select.executeQuery()) {
              while (row.next()) {
                lines.add(
                    new AuditLine(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)));
              }
            }
          }
          return List.copyOf(lines);
        });
  }

  @Override
  public void close() {
    with(
        c -> {
          c.close();
          return true;
        });
  }
}
