package org.griot.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one object a line, one report an object. A broken line costs one report. A {@code
 * .json} file with an array of objects, or one object over many lines, is read too.
 */
final class JsonLinesReader implements DocumentReader {
  private final DocumentAssembler assembler;
  private final JsonRow columns;
  private final Rows rows;

  JsonLinesReader(DocumentAssembler assembler) {
    this.assembler = assembler;
    this.columns = new JsonRow(new Columns(assembler.options().columns()));
    this.rows = new Rows(assembler);
  }

  @Override
  public boolean reads(Input input) {
    return (input.path().equals("-") || input.named(".jsonl", ".ndjson", ".jsonlines", ".json"))
        && Magic.nameOf(input.head()) == null;
  }

  @Override
  public void read(Input input, DocumentSink sink) throws IOException {
    if (input.named(".json") && !startsWithWholeObject(input)) {
      new JsonFileReader(assembler, columns, rows).read(input, sink);
      return;
    }
    int limit = Limits.longestRow(assembler.options().maxChars());
    ExternalIds seen = new ExternalIds();
    boolean any = false;
    try (LineReader lines = new LineReader(input, limit)) {
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        if (line.tooLong() || !line.text().isBlank() || line.problem() != null) {
          any = true;
          line(input, line, seen, sink);
        }
        sink.progress(line.bytes());
      }
    }
    if (!any) {
      sink.rejection(new Rejection(input.path(), "read", "empty: no lines"));
    }
  }

  private void line(Input input, LineReader.Line line, ExternalIds seen, DocumentSink sink) {
    String path = input.path() + ":" + line.number();
    String problem = line.problem();
    if (line.tooLong()) {
      problem = "too-long: a line of " + Messages.grouped(line.bytes()) + " bytes";
    }
    JsonNode row = null;
    if (problem == null) {
      try {
        row = Json.tree(line.text());
      } catch (JsonSyntaxException e) {
        problem = "not-json: " + Messages.firstLine(e);
      }
    }
    if (row != null && row.isObject()) {
      Map<String, JsonNode> fields = JsonRow.folded(row);
      rows.row(input, line.number(), name -> columns.value(fields, name), seen, sink);
    } else {
      String reason = problem == null ? "not-json: the line is not an object" : problem;
      sink.rejection(new Rejection(path, "read", reason));
    }
  }

  private static boolean startsWithWholeObject(Input input) {
    Charset marked = ByteMarks.charset(input.head());
    String start = new String(input.head(), marked == null ? StandardCharsets.UTF_8 : marked);
    String first = start.replace("\uFEFF", "").strip();
    int end = first.indexOf('\n');
    if (first.startsWith("[") || end < 0) {
      return !first.startsWith("[");
    }
    try {
      return Json.tree(first.substring(0, end)).isObject();
    } catch (JsonSyntaxException e) {
      return !first.startsWith("{") || end > 80;
    }
  }

  /** Finds our columns in an object. */
  static final class JsonRow {
    private final Columns columns;

    JsonRow(Columns columns) {
      this.columns = columns;
    }

    static Map<String, JsonNode> folded(JsonNode object) {
      Map<String, JsonNode> fields = new TreeMap<>();
      object
          .properties()
          .forEach(e -> fields.putIfAbsent(Columns.folded(e.getKey()), e.getValue()));
      return fields;
    }

    @Nullable String value(Map<String, JsonNode> fields, String ours) {
      for (String name : columns.namesOf(ours)) {
        String value = text(at(fields, name));
        if (value != null && !value.isBlank()) {
          return value;
        }
      }
      return null;
    }

    private static @Nullable JsonNode at(Map<String, JsonNode> fields, String name) {
      JsonNode direct = fields.get(name);
      int dot = name.indexOf('.');
      if (direct != null || dot < 0) {
        return direct;
      }
      JsonNode outer = fields.get(name.substring(0, dot));
      return outer == null || !outer.isObject() ? null : at(folded(outer), name.substring(dot + 1));
    }

    /** A string or number as it is; an object by its name; an array by its strings. */
    private static @Nullable String text(@Nullable JsonNode node) {
      if (node == null || node.isNull()) {
        return null;
      }
      if (node.isObject()) {
        JsonNode name = node.has("name") ? node.get("name") : node.get("rendered");
        return name == null || !name.isTextual() ? null : name.asText();
      }
      if (!node.isArray()) {
        return node.asText();
      }
      StringBuilder joined = new StringBuilder();
      for (JsonNode part : node) {
        if (part.isTextual()) {
          joined.append(joined.length() == 0 ? "" : "\n\n").append(part.asText());
        }
      }
      return joined.toString();
    }
  }
}
