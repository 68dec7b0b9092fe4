package org.griot.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.griot.model.Rejection;
import org.jspecify.annotations.Nullable;

/** CSV and TSV with a header; the separator is found, columns go by name. One row, one report. */
final class CsvReader implements DocumentReader {
  private final DocumentAssembler assembler;
  private final Columns columns;
  private final Rows rows;

  CsvReader(DocumentAssembler assembler) {
    this.assembler = assembler;
    this.columns = new Columns(assembler.options().columns());
    this.rows = new Rows(assembler);
  }

  @Override
  public boolean reads(Input input) {
    return input.named(".csv", ".tsv", ".tab") && Magic.nameOf(input.head()) == null;
  }

  @Override
  public void read(Input input, DocumentSink sink) throws IOException {
    int limit = Limits.longestRow(assembler.options().maxChars());
    try (CsvRecords records =
        new CsvRecords(new LineReader(input, limit), separator(input), limit)) {
      CsvRecords.Row header = records.next();
      while (header != null && header.isBlank()) {
        header = records.next();
      }
      String problem = header == null ? "empty: no lines" : header.problem();
      if (header == null || problem != null) {
        sink.rejection(new Rejection(input.path(), "read", String.valueOf(problem)));
        return;
      }
      Map<String, Integer> places = places(header.cells());
      if (!places.containsKey("text")) {
        String has = String.join(", ", header.cells().stream().limit(20).toList());
        sink.rejection(
            new Rejection(input.path(), "read", "no-text-column: has " + Messages.shortened(has)));
        return;
      }
      sink.progress(header.bytes());
      readRows(input, records, places, sink);
    }
  }

  private void readRows(
      Input input, CsvRecords records, Map<String, Integer> places, DocumentSink sink)
      throws IOException {
    ExternalIds seen = new ExternalIds();
    boolean any = false;
    for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
      if (row.problem() != null) {
        sink.rejection(new Rejection(input.path() + ":" + row.line(), "read", row.problem()));
        any = true;
      } else if (!row.isBlank()) {
        List<String> cells = row.cells();
        rows.row(input, row.line(), name -> cell(cells, places.get(name)), seen, sink);
        any = true;
      }
      sink.progress(row.bytes());
    }
    if (!any) {
      sink.rejection(new Rejection(input.path(), "read", "empty: a header and no rows"));
    }
  }

  private Map<String, Integer> places(List<String> header) {
    List<String> folded = new ArrayList<>();
    for (String cell : header) {
      folded.add(Columns.folded(cell));
    }
    Map<String, Integer> places = new HashMap<>();
    for (String ours : columns.names()) {
      for (String name : columns.namesOf(ours)) {
        if (folded.contains(name)) {
          places.putIfAbsent(ours, folded.indexOf(name));
        }
      }
    }
    return places;
  }

  private static @Nullable String cell(List<String> cells, @Nullable Integer place) {
    return place == null || place >= cells.size() || cells.get(place).isBlank()
        ? null
        : cells.get(place).strip();
  }

  private static char separator(Input input) {
    byte[] head = input.head();
    Charset marked = ByteMarks.charset(head);
    String start = new String(head, marked == null ? StandardCharsets.UTF_8 : marked);
    String first = start.strip().lines().findFirst().orElse("");
    if (first.toLowerCase(Locale.ROOT).startsWith("sep=") && first.length() == 5) {
      return first.charAt(4);
    }
    return CsvRecords.separatorOf(first);
  }
}
