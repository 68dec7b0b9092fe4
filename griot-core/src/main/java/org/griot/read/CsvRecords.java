package org.griot.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of a CSV file after RFC 4180, with any separator. Our own because a quote that nobody
 * closes must cost one line and not the rest of the file: the lines that it swallowed are read
 * again as records.
 */
final class CsvRecords implements Closeable {
  private final LineReader lines;
  private final char separator;
  private final int limit;

  /**
   * One record.
   *
   * @param line where it starts
   * @param bytes its length in the file
   * @param problem why it is none, or null; the cells are then empty
   */
  record Row(long line, List<String> cells, long bytes, @Nullable String problem) {
    boolean isBlank() {
      return problem == null && cells.stream().allMatch(String::isBlank);
    }
  }

  CsvRecords(LineReader lines, char separator, int limit) {
    this.lines = lines;
    this.separator = separator;
    this.limit = limit;
  }

  /** The separator of a header line: the one that occurs most outside quotes, else a comma. */
  static char separatorOf(String header) {
    char best = ',';
    int most = 0;
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      int count = 0;
      boolean quoted = false;
      for (int i = 0; i < header.length(); i++) {
        char c = header.charAt(i);
        quoted ^= c == '"';
        count += !quoted && c == candidate ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  /** The next record, or null at the end. */
  @Nullable Row next() throws IOException {
    LineReader.Line first = lines.next();
    if (first == null) {
      return null;
    }
    if (first.tooLong()) {
      return bad(first, "too-long: a line of " + Messages.grouped(first.bytes()) + " bytes");
    }
    if (first.problem() != null) {
      return bad(first, first.problem());
    }
    Splitter splitter = new Splitter(separator);
    splitter.add(first.text());
    return splitter.open ? longer(first, splitter) : row(first, splitter, first.bytes());
  }

  private Row longer(LineReader.Line first, Splitter splitter) throws IOException {
    List<LineReader.Line> swallowed = new ArrayList<>();
    long bytes = first.bytes();
    while (splitter.open && bytes <= limit) {
      LineReader.Line more = lines.next();
      if (more == null) {
        break;
      }
      swallowed.add(more);
      bytes += more.bytes();
      if (more.tooLong() || more.problem() != null) {
        break;
      }
      splitter.add("\n");
      splitter.add(more.text());
    }
    if (!splitter.open) {
      return row(first, splitter, bytes);
    }
    for (int i = swallowed.size() - 1; i >= 0; i--) {
      lines.pushBack(swallowed.get(i));
    }
    return bad(first, "not-csv: a quote is opened and never closed");
  }

  private static Row row(LineReader.Line first, Splitter splitter, long bytes) {
    return new Row(first.number(), splitter.cells(), bytes, null);
  }

  private static Row bad(LineReader.Line line, String problem) {
    return new Row(line.number(), List.of(), line.bytes(), problem);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Splits one record that may come in several pieces. */
  private static final class Splitter {
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean open;
    private boolean wasQuoted;

    Splitter(char separator) {
      this.separator = separator;
    }

    void add(String piece) {
      for (int i = 0; i < piece.length(); i++) {
        char c = piece.charAt(i);
        if (open) {
          i = quoted(piece, i, c);
        } else if (c == separator) {
          endCell();
        } else if (c == '"' && !wasQuoted && isBlankSoFar()) {
          cell.setLength(0);
          open = true;
          wasQuoted = true;
        } else {
          cell.append(c);
        }
      }
    }

    private boolean isBlankSoFar() {
      return cell.length() < 8 && cell.toString().isBlank();
    }

    private int quoted(String piece, int i, char c) {
      if (c != '"') {
        cell.append(c);
        return i;
      }
      if (i + 1 < piece.length() && piece.charAt(i + 1) == '"') {
        cell.append('"');
        return i + 1;
      }
      open = false;
      return i;
    }

    private void endCell() {
      cells.add(cell.toString());
      cell.setLength(0);
      wasQuoted = false;
    }

    List<String> cells() {
      endCell();
      return List.copyOf(cells);
    }
  }
}
