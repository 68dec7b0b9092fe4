package org.griot.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.griot.json.Json;
import org.griot.ledger.BrokenLedgerException;
import org.griot.ledger.Entry;
import org.griot.ledger.Kind;
import org.griot.ledger.Ledger;
import org.griot.ledger.NewEntry;
import org.griot.ledger.Tombstone;
import org.griot.model.UsageException;
import org.jspecify.annotations.Nullable;

/** The ledger in the tables {@code entry} and {@code payload}. */
final class SqliteLedger implements Ledger {
  /** Entries read at a time: between pages the reader may use the ledger itself. */
  private static final int PAGE = 500;

  private static final String LAST = "select seq, hash from entry order by seq desc limit 1";

  private final Database database;
  private final Clock clock;

  SqliteLedger(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Entry> append(List<NewEntry> batch) {
    if (batch.isEmpty()) {
      return List.of();
    }
    return database.write(
        connection -> {
          refuseForgotten(connection, batch);
          return insert(connection, batch);
        });
  }

  private static void refuseForgotten(Connection connection, List<NewEntry> batch)
      throws SQLException {
    Set<String> documents = new HashSet<>();
    for (NewEntry entry : batch) {
      if (entry.kind() == Kind.FORGET) {
        throw new IllegalArgumentException("a tombstone is not appended: forget the document");
      }
      String document = entry.document();
      if (document != null
          && documents.add(document)
          && contains(connection, Kind.FORGET, document)) {
        throw new IllegalArgumentException("document " + document + " was forgotten");
      }
    }
  }

  private List<Entry> insert(Connection connection, List<NewEntry> batch) throws SQLException {
    Last last = last(connection);
    String when = clock.instant().toString();
    List<Entry> sealed = new ArrayList<>(batch.size());
    try (PreparedStatement entries =
            connection.prepareStatement("insert into entry values (?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement payloads =
            connection.prepareStatement("insert into payload values (?, ?)")) {
      for (NewEntry entry : batch) {
        Entry next = Entry.seal(last.seq + 1, entry, last.hash, when);
        insert(entries, next);
        payloads.setLong(1, next.seq());
        payloads.setString(2, entry.payload());
        payloads.executeUpdate();
        sealed.add(next);
        last = new Last(next.seq(), next.hash());
      }
    }
    return List.copyOf(sealed);
  }

  private static void insert(PreparedStatement insert, Entry entry) throws SQLException {
    insert.setLong(1, entry.seq());
    insert.setString(2, name(entry.kind()));
    insert.setString(3, entry.subject());
    insert.setString(4, entry.document());
    insert.setString(5, entry.payloadHash());
    insert.setString(6, entry.previousHash());
    insert.setString(7, entry.when());
    insert.setString(8, entry.hash());
    insert.executeUpdate();
  }

  @Override
  public void replay(long from, Reader reader) {
    long end = database.read(SqliteLedger::last).seq;
    long after = from == 0 ? Long.MIN_VALUE : from;
    List<Line> page = page(after, end);
    while (!page.isEmpty()) {
      for (Line line : page) {
        reader.entry(line.entry, Optional.ofNullable(line.payload));
        after = line.entry.seq();
      }
      page = page(after, end);
    }
  }

  /** By the index over kinds: the texts of reports are not even read. */
  @Override
  public void replay(Kind kind, Reader reader) {
    String sql =
        "select e.*, p.body from entry e left join payload p on p.seq = e.seq"
            + " where e.kind = ? order by e.seq";
    List<Line> lines =
        database.read(
            connection -> {
              List<Line> found = new ArrayList<>();
              try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, name(kind));
                try (ResultSet rows = select.executeQuery()) {
                  while (rows.next()) {
                    found.add(new Line(entry(rows), rows.getString(9)));
                  }
                }
              }
              return found;
            });
    lines.forEach(line -> reader.entry(line.entry, Optional.ofNullable(line.payload)));
  }

  private List<Line> page(long after, long end) {
    String sql =
        "select e.*, p.body from entry e left join payload p on p.seq = e.seq"
            + " where e.seq > ? and e.seq <= ? order by e.seq limit "
            + PAGE;
    return database.read(
        connection -> {
          List<Line> lines = new ArrayList<>();
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, after);
            select.setLong(2, end);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                lines.add(new Line(entry(rows), rows.getString(9)));
              }
            }
          }
          return lines;
        });
  }

  private static Entry entry(ResultSet row) throws SQLException {
    long seq = row.getLong(1);
    return new Entry(
        seq,
        kind(seq, row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }

  private static Kind kind(long seq, String name) {
    for (Kind kind : Kind.values()) {
      if (name(kind).equals(name)) {
        return kind;
      }
    }
    throw new BrokenLedgerException(seq, "there is no kind " + Json.write(name), null);
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<String> payload(Entry entry) {
    return database.read(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("select body from payload where seq = ?")) {
            select.setLong(1, entry.seq());
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
          }
        });
  }

  @Override
  public boolean contains(Kind kind, String subject) {
    return database.read(connection -> contains(connection, kind, subject));
  }

  private static boolean contains(Connection connection, Kind kind, String subject)
      throws SQLException {
    String sql = "select 1 from entry where kind = ? and subject = ? limit 1";
    return any(connection, sql, name(kind), subject);
  }

  private static boolean tellsOf(Connection connection, String document) throws SQLException {
    return any(connection, "select 1 from entry where document = ? limit 1", document);
  }

  private static boolean any(Connection connection, String sql, String... values)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setString(i + 1, values[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  @Override
  public String head() {
    return database.read(SqliteLedger::last).hash;
  }

  @Override
  public long size() {
    return database.read(SqliteLedger::last).seq;
  }

  private static Last last(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(LAST);
        ResultSet row = select.executeQuery()) {
      return row.next() ? new Last(row.getLong(1), row.getString(2)) : new Last(0, Entry.GENESIS);
    }
  }

  /** The projection quotes the text too: it goes in the same commit, and is rebuilt without. */
  @Override
  public void forget(Tombstone tombstone) {
    String document = tombstone.document();
    database.write(
        connection -> {
          if (!tellsOf(connection, document)) {
            throw new UsageException("no document " + document + " in the ledger");
          }
          erase(connection, document);
          SqliteStore.clear(connection);
          if (!contains(connection, Kind.FORGET, document)) {
            insert(connection, List.of(NewEntry.tombstone(tombstone)));
          }
          return true;
        });
    database.scrub();
  }

  private static void erase(Connection connection, String document) throws SQLException {
    String sql = "delete from payload where seq in (select seq from entry where document = ?)";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, document);
      delete.executeUpdate();
    }
  }

  /** The database is closed by its owner. */
  @Override
  public void close() {}

  private record Last(long seq, String hash) {}

  private record Line(Entry entry, @Nullable String payload) {}
}
