package org.griot.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A folder's {@code documents.csv}: publication dates and sources of files that do not say so
 * themselves. Columns by name: {@code file} (relative to the folder), {@code published}, {@code
 * source}, {@code note}, {@code url}. Never itself an input. Used by one thread.
 */
final class Sidecar {
  static final String NAME = "documents.csv";
  private static final int LONGEST_ROW = 1 << 20;

  private final Path folder;
  private final Map<String, Entry> entries;
  private final TreeSet<String> unused;
  private final @Nullable Sidecar parent;

  /** What it says of one file. */
  record Entry(@Nullable String published, @Nullable String source, @Nullable String url) {
    static final Entry NONE = new Entry(null, null, null);
  }

  private Sidecar(Path folder, Map<String, Entry> entries, @Nullable Sidecar parent) {
    this.folder = folder;
    this.entries = entries;
    this.unused = new TreeSet<>(entries.keySet());
    this.parent = parent;
  }

  /**
   * Reads a folder's sidecar.
   *
   * @param parent of the folder above: serves files that this one does not name
   * @param sink told of rows that cannot be used
   * @return the parent if the folder has none
   */
  static @Nullable Sidecar of(Path folder, @Nullable Sidecar parent, DocumentSink sink) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return parent;
    }
    try {
      Map<String, Entry> entries = entries(file, sink);
      return entries == null ? parent : new Sidecar(folder, entries, parent);
    } catch (IOException e) {
      sink.warning(file.toString(), "unreadable: " + e.getMessage());
      return parent;
    }
  }

  /** Whether the file is a sidecar: its name is right and its header has a column "file". */
  static boolean is(Path file) {
    if (!file.endsWith(NAME) || !Files.isRegularFile(file)) {
      return false;
    }
    try (CsvRecords records = records(file)) {
      CsvRecords.Row header = records.next();
      return header != null && column(header.cells(), "file") >= 0;
    } catch (IOException e) {
      return true;
    }
  }

  /** What this sidecar, or else one above, says of a file. */
  Entry entry(Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    Entry entry = entries.get(name);
    unused.remove(name);
    if (entry != null) {
      return entry;
    }
    return parent == null ? Entry.NONE : parent.entry(file);
  }

  /** Files that have a row and were not met. */
  List<String> unused() {
    return List.copyOf(unused);
  }

  Path file() {
    return folder.resolve(NAME);
  }

  private static @Nullable Map<String, Entry> entries(Path file, DocumentSink sink)
      throws IOException {
    Map<String, Entry> entries = new TreeMap<>();
    try (CsvRecords records = records(file)) {
      CsvRecords.Row header = records.next();
      int name = header == null ? -1 : column(header.cells(), "file");
      if (header == null || name < 0) {
        return null;
      }
      for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
        String key = cell(row.cells(), name);
        if (key == null) {
          if (!row.isBlank()) {
            String problem = row.problem() == null ? "no file named" : row.problem();
            sink.warning(file + ":" + row.line(), "row ignored: " + problem);
          }
        } else if (entries.putIfAbsent(key.replace('\\', '/'), entry(header, row)) != null) {
          sink.warning(file + ":" + row.line(), "row ignored: a second row for " + key);
        }
      }
    }
    return entries;
  }

  private static Entry entry(CsvRecords.Row header, CsvRecords.Row row) {
    return new Entry(
        cell(row.cells(), column(header.cells(), "published")),
        cell(row.cells(), column(header.cells(), "source")),
        cell(row.cells(), column(header.cells(), "url")));
  }

  private static CsvRecords records(Path file) throws IOException {
    Input input = Input.file(file, file.toString(), NAME, null);
    String head = new String(input.head(), java.nio.charset.StandardCharsets.UTF_8);
    String header = head.lines().findFirst().orElse("");
    return new CsvRecords(
        new LineReader(input, LONGEST_ROW), CsvRecords.separatorOf(header), LONGEST_ROW);
  }

  private static int column(List<String> header, String name) {
    List<String> lower = new ArrayList<>();
    for (String cell : header) {
      lower.add(cell.strip().toLowerCase(Locale.ROOT));
    }
    return lower.indexOf(name);
  }

  private static @Nullable String cell(List<String> cells, int column) {
    return column < 0 || column >= cells.size() || cells.get(column).isBlank()
        ? null
        : cells.get(column).strip();
  }
}
