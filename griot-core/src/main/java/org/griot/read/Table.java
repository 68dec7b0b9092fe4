package org.griot.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a TSV resource of this package; lines that start with "#" are for people. */
final class Table {
  private Table() {}

  /**
   * Reads a resource.
   *
   * @param columns how many each row must have; missing ones at the end are empty
   * @throws IllegalStateException if a row has more: a bug in our own data
   */
  static List<List<String>> rows(String resource, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(cells(resource, line, columns));
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }

  private static List<String> cells(String resource, String line, int columns) {
    List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
    if (cells.size() > columns) {
      throw new IllegalStateException(resource + ": more than " + columns + " cells in: " + line);
    }
    while (cells.size() < columns) {
      cells.add("");
    }
    return cells.stream().map(String::strip).toList();
  }
}
