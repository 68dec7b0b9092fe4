package org.griot.server.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.griot.json.Json;
import org.jspecify.annotations.Nullable;

/** All events that fit, in columns, for a map that draws them itself. */
final class Marks {
  private static final JsonFactory JSON = new JsonFactory();

  private final EventTable table;
  private final EventFilter filter;
  private final Selection selection;
  private final BitSet placed;

  Marks(EventTable table, EventFilter filter) {
    this.table = table;
    this.filter = filter;
    this.selection = new Selection(table, filter);
    this.placed = (BitSet) selection.rows().clone();
    placed.and(table.placed);
  }

  byte[] json() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      out.writeStartObject();
      write(out);
      out.writeNumberField("total", selection.rows().cardinality());
      out.writeNumberField("withoutPlace", selection.withoutPlace());
      out.writeNumberField("withoutDate", selection.withoutDate());
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(JsonGenerator out) throws IOException {
    int policy = filter.policyIndex();
    List<String> types = List.copyOf(table.types.all().keySet());
    column(out, "ids", row -> row(row).id());
    column(out, "lon", row -> where(row).lon());
    column(out, "lat", row -> where(row).lat());
    column(out, "km", row -> where(row).precisionKm());
    column(
        out,
        "killed",
        row -> table.rows.get(row).killed().get(policy).map(EventRow.Figure::best).orElse(null));
    column(out, "type", row -> java.util.Collections.binarySearch(types, row(row).type()));
    out.writeArrayFieldStart("types");
    for (String type : types) {
      out.writeString(type);
    }
    out.writeEndArray();
    column(out, "date", row -> day(table.rows.get(row)));
    column(out, "main", row -> table.main.get(row) ? 1 : 0);
    shapes(out);
  }

  private void column(JsonGenerator out, String name, IntFunction<@Nullable Object> value)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (int row = placed.nextSetBit(0); row >= 0; row = placed.nextSetBit(row + 1)) {
      Object cell = value.apply(row);
      if (cell == null) {
        out.writeNull();
      } else if (cell instanceof Integer number) {
        out.writeNumber(number);
      } else if (cell instanceof BigDecimal number) {
        out.writeNumber(number);
      } else {
        out.writeString(cell.toString());
      }
    }
    out.writeEndArray();
  }

  private void shapes(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("shapes");
    List<Integer> drawn = new ArrayList<>();
    placed.stream().filter(row -> table.rows.get(row).shape() != null).forEach(drawn::add);
    for (int row : drawn) {
      out.writeStartObject();
      out.writeStringField("id", row(row).id());
      out.writeFieldName("geometry");
      out.writeRawValue(Json.write(Objects.requireNonNull(table.rows.get(row).shape())));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private EventRow row(int row) {
    return table.rows.get(row).row();
  }

  private EventRow.Where where(int row) {
    return Objects.requireNonNull(row(row).place());
  }

  private static @Nullable String day(EventFacts facts) {
    return facts.isDated() ? LocalDate.ofEpochDay(facts.sortDay()).toString() : null;
  }
}
