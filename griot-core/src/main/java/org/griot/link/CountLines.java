package org.griot.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a word list: fields parted by tabs; blank lines and lines from "#" are left out. */
final class CountLines {
  private CountLines() {}

  /**
   * The rows of a resource beside this class.
   *
   * @throws IllegalStateException if the resource is missing or a row has too few fields: a bug
   */
  static List<String[]> of(String resource, int fields) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = CountLines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.strip().split("\t", -1);
        if (row.length < fields) {
          throw new IllegalStateException(resource + ": too few fields in \"" + line + "\"");
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
