package org.griot.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of the actor registry: tab-separated, a header row, remarks after #. */
final class ActorTable {
  private final String name;
  private final List<Row> rows = new ArrayList<>();

  ActorTable(String name, String content) {
    this.name = name;
    Map<String, Integer> columns = new LinkedHashMap<>();
    int line = 0;
    for (String text : content.split("\r?\n", -1)) {
      line++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      String[] cells = text.split("\t", -1);
      if (columns.isEmpty()) {
        for (String cell : cells) {
          columns.put(cell.strip(), columns.size());
        }
      } else {
        rows.add(new Row(columns, cells, line));
      }
    }
  }

  /** The text of a resource of {@code org/griot/link/actors}; a missing one is a bug. */
  static String resource(String name) {
    try (InputStream in = ActorTable.class.getResourceAsStream("actors/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource actors/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ActorTable bundled(String name) {
    return new ActorTable(name, resource(name));
  }

  List<Row> rows() {
    return rows;
  }

  /** One row; a cell that is not there is empty. */
  final class Row {
    private final Map<String, Integer> columns;
    private final String[] cells;
    private final int line;

    private Row(Map<String, Integer> columns, String[] cells, int line) {
      this.columns = columns;
      this.cells = cells;
      this.line = line;
    }

    String text(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw error("there is no column " + column);
      }
      return at < cells.length ? cells[at].strip() : "";
    }

    @Nullable String orNull(String column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    List<String> list(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    @Nullable LocalDate date(String column) {
      String text = text(column);
      try {
        return text.isEmpty() ? null : LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw error("not a date: " + text);
      }
    }

    IllegalArgumentException error(String what) {
      return new IllegalArgumentException(name + ", line " + line + ": " + what);
    }
  }
}
