package org.griot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.json.Json;
import org.griot.model.Document;
import org.griot.model.Rejection;
import org.griot.model.UsageException;
import org.griot.read.DocumentSink;
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;

/**
 * The reports to measure with, in three files: the first has a quarter of them, the second as many,
 * the third half.
 *
 * @param what in words
 * @param parts JSON Lines
 */
record BenchInput(String what, List<Path> parts) {
  private static final int STEPS = 4;

  static BenchInput invented(int reports, Path work) throws IOException {
    BenchReports source = new BenchReports();
    List<Path> parts = parts(work);
    source.write(0, reports, parts.get(0));
    source.write(reports, 2 * reports, parts.get(1));
    source.write(2 * reports, STEPS * reports, parts.get(2));
    return new BenchInput("invented, " + BenchReports.PER_EVENT + " of each attack", parts);
  }

  /** The reports of a file or folder that can be read. */
  static BenchInput of(Path data, Map<String, String> columns, Path work) throws IOException {
    List<String> rows = new ArrayList<>();
    ReadOptions options = new ReadOptions(ReadOptions.MAX_CHARS, null, columns);
    new ReportSource(options)
        .read(List.of(data.toString()), InputStream.nullInputStream(), sink(rows));
    if (rows.size() < STEPS) {
      throw new UsageException(data + " holds too few reports to measure with: " + rows.size());
    }
    List<Path> parts = parts(work);
    int quarter = rows.size() / STEPS;
    write(rows.subList(0, quarter), parts.get(0));
    write(rows.subList(quarter, 2 * quarter), parts.get(1));
    write(rows.subList(2 * quarter, rows.size()), parts.get(2));
    return new BenchInput(data.getFileName() + ", as it can be read", parts);
  }

  private static List<Path> parts(Path work) {
    return List.of(work.resolve("1.jsonl"), work.resolve("2.jsonl"), work.resolve("3.jsonl"));
  }

  private static DocumentSink sink(List<String> rows) {
    return new DocumentSink() {
      @Override
      public void document(Document document) {
        rows.add(Json.write(row(document)));
      }

      @Override
      public void rejection(Rejection rejection) {
        // What cannot be read cannot be measured either.
      }
    };
  }

  private static Map<String, String> row(Document document) {
    Map<String, String> row = new TreeMap<>();
    row.put("id", document.id());
    row.put("text", document.text());
    if (document.title() != null) {
      row.put("title", document.title());
    }
    if (document.published().date() != null) {
      row.put("published", document.published().date().toString());
    }
    return row;
  }

  private static void write(List<String> rows, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (String row : rows) {
        out.write(row);
        out.write('\n');
      }
    }
  }
}
