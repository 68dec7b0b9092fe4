package org.griot.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.griot.model.Rejection;

/**
 * A JSON file that is not in lines: an array of objects, one after the other, or a single object. A
 * syntax error ends the file, and the rejection says at which line.
 */
final class JsonFileReader {
  private final DocumentAssembler assembler;
  private final JsonLinesReader.JsonRow columns;
  private final Rows rows;

  JsonFileReader(DocumentAssembler assembler, JsonLinesReader.JsonRow columns, Rows rows) {
    this.assembler = assembler;
    this.columns = columns;
    this.rows = rows;
  }

  void read(Input input, DocumentSink sink) throws IOException {
    JsonMapper mapper = JsonMapper.builder(factory()).build();
    ExternalIds seen = new ExternalIds();
    int count = 0;
    try (InputStream in = input.open();
        JsonParser parser = mapper.createParser(in)) {
      long done = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
          continue;
        }
        int line = parser.currentTokenLocation().getLineNr();
        JsonNode node = mapper.readTree(parser);
        count++;
        row(input, line, node, seen, sink);
        long now = parser.currentLocation().getByteOffset();
        sink.progress(Math.max(0, now - done));
        done = Math.max(now, done);
      }
      if (count == 0) {
        sink.rejection(new Rejection(input.path(), "read", "empty: no objects"));
      }
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String reason = "not-json: " + Messages.firstLine(e) + "; the rest of the file is not read";
      sink.rejection(new Rejection(input.path() + ":" + line, "read", reason));
    }
  }

  private void row(Input input, long line, JsonNode node, ExternalIds seen, DocumentSink sink) {
    if (node.isObject()) {
      Map<String, JsonNode> fields = JsonLinesReader.JsonRow.folded(node);
      rows.row(input, line, name -> columns.value(fields, name), seen, sink);
    } else {
      String reason = "not-json: an element is not an object";
      sink.rejection(new Rejection(input.path() + ":" + line, "read", reason));
    }
  }

  private JsonFactory factory() {
    int longest = Limits.longestRow(assembler.options().maxChars());
    return JsonFactory.builder()
        .streamReadConstraints(
            com.fasterxml.jackson.core.StreamReadConstraints.builder()
                .maxStringLength(longest)
                .build())
        .build();
  }
}
