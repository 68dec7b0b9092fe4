package org.griot.export;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cells of a CSV file (RFC 4180; lines end in CR LF).
 *
 * <p>A spreadsheet runs a cell that begins with {@code = + - @}, a tab or a carriage return as a
 * formula. Such a text gets an apostrophe before it, and so does one that begins with apostrophes
 * and then such a character; a reader takes one apostrophe away again. Numbers are never touched.
 */
final class CsvText {
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

  private CsvText() {}

  /** A text cell, not quoted yet. */
  static String guarded(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  static String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    return line.append("\r\n").toString();
  }

  private static String quoted(String cell) {
    return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
