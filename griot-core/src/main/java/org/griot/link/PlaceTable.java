package org.griot.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tab-separated table with a header row; lines with # are remarks, "-" is an empty cell. */
final class PlaceTable {
  private PlaceTable() {}

  /**
   * The rows of a resource of {@code org/griot/link/places}. A broken table is a bug: it throws.
   */
  static List<Row> resource(String name) {
    InputStream in = PlaceTable.class.getResourceAsStream("places/" + name);
    if (in == null) {
      throw new IllegalStateException("no resource places/" + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> read(String name, BufferedReader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        for (String cell : cells) {
          columns.put(cell, columns.size());
        }
      } else if (cells.length != columns.size()) {
        throw new IllegalStateException(name + ": " + cells.length + " cells in: " + line);
      } else {
        rows.add(new Row(columns, cells));
      }
    }
    return rows;
  }

  /** One row, read by the column's name. */
  record Row(Map<String, Integer> columns, String[] cells) {
    String text(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw new IllegalStateException("no column " + column);
      }
      return cells[at].equals("-") ? "" : cells[at];
    }

    @Nullable String orNull(String column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    List<String> list(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    double number(String column) {
      return Double.parseDouble(text(column));
    }
  }
}
