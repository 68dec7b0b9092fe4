package org.griot.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.griot.model.Document;
import org.griot.store.DocumentLine;
import org.griot.store.TextQuery;

/** The index of the words of reports. A report never changes, so it is entered once. */
final class ReportWords {
  private ReportWords() {}

  /** Enters what is not there yet and takes out what is no more. */
  static void write(Connection connection, Collection<Document> documents) throws SQLException {
    Map<String, Long> gone = rows(connection);
    List<Document> added =
        documents.stream().filter(document -> gone.remove(document.id()) == null).toList();
    add(connection, added);
    remove(connection, gone.values());
  }

  /** As {@link #write}, where it is known what came and what went. */
  static void change(Connection connection, List<Document> put, List<String> gone)
      throws SQLException {
    List<Document> added = new ArrayList<>();
    for (Document document : put) {
      if (row(connection, document.id()).isEmpty()) {
        added.add(document);
      }
    }
    add(connection, added);
    List<Long> rows = new ArrayList<>();
    for (String id : gone) {
      rows.addAll(row(connection, id));
    }
    remove(connection, rows);
  }

  private static List<Long> row(Connection connection, String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select row from report_row where id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? List.of(row.getLong(1)) : List.of();
      }
    }
  }

  private static void add(Connection connection, List<Document> documents) throws SQLException {
    try (PreparedStatement row =
            connection.prepareStatement("insert into report_row (id) values (?) returning row");
        PreparedStatement words =
            connection.prepareStatement("insert into report_words (rowid, words) values (?, ?)")) {
      for (Document document : documents) {
        row.setString(1, document.id());
        try (ResultSet made = row.executeQuery()) {
          made.next();
          words.setLong(1, made.getLong(1));
        }
        words.setString(2, TextQuery.folded(DocumentLine.searched(document)));
        words.executeUpdate();
      }
    }
  }

  private static Map<String, Long> rows(Connection connection) throws SQLException {
    Map<String, Long> rows = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement("select id, row from report_row");
        ResultSet each = select.executeQuery()) {
      while (each.next()) {
        rows.put(each.getString(1), each.getLong(2));
      }
    }
    return rows;
  }

  private static void remove(Connection connection, Collection<Long> gone) throws SQLException {
    try (PreparedStatement words =
            connection.prepareStatement("delete from report_words where rowid = ?");
        PreparedStatement row =
            connection.prepareStatement("delete from report_row where row = ?")) {
      for (Long each : gone) {
        words.setLong(1, each);
        words.executeUpdate();
        row.setLong(1, each);
        row.executeUpdate();
      }
    }
    if (!gone.isEmpty()) {
      // What is taken out stays in the index's older segments until they are merged.
      Database.execute(connection, "insert into report_words (report_words) values ('optimize')");
    }
  }

  static void clear(Connection connection) throws SQLException {
    Database.execute(connection, "delete from report_row");
    Database.execute(connection, "insert into report_words (report_words) values ('delete-all')");
  }

  /** The ids of the reports that fit. */
  static Condition search(TextQuery query) {
    String sql =
        "select r.id from report_words w join report_row r on r.row = w.rowid"
            + " where w.report_words match ? order by r.id";
    return new Condition(sql)
        .with(query.phrases().stream().map(ReportWords::phrase).collect(Collectors.joining(" ")));
  }

  /** Folded words hold letters and digits only, so nothing in them needs a quotation mark. */
  private static String phrase(TextQuery.Phrase phrase) {
    List<String> words = phrase.words();
    return "\"" + String.join(" ", words) + "\"" + (phrase.open() ? " *" : "");
  }
}
