package org.griot.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.griot.model.Geometry;
import org.griot.model.Position;

/** Shapes as GeoJSON geometries (RFC 7946): longitude first, a polygon of one ring. */
final class GeometryJson {
  private GeometryJson() {}

  static final class Writer extends JsonSerializer<Geometry> {
    @Override
    public void serialize(Geometry geometry, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      out.writeStringField("type", name(geometry.shape()));
      out.writeFieldName("coordinates");
      switch (geometry.shape()) {
        case POINT -> pair(geometry.positions().get(0), out);
        case LINE -> pairs(geometry.positions(), out);
        case POLYGON -> {
          out.writeStartArray();
          pairs(geometry.positions(), out);
          out.writeEndArray();
        }
      }
      out.writeEndObject();
    }

    private static void pairs(List<Position> positions, JsonGenerator out) throws IOException {
      out.writeStartArray();
      for (Position position : positions) {
        pair(position, out);
      }
      out.writeEndArray();
    }

    private static void pair(Position position, JsonGenerator out) throws IOException {
      out.writeStartArray();
      out.writeNumber(position.lon());
      out.writeNumber(position.lat());
      out.writeEndArray();
    }
  }

  static final class Reader extends JsonDeserializer<Geometry> {
    @Override
    public Geometry deserialize(JsonParser in, DeserializationContext context) throws IOException {
      JsonNode node = context.readTree(in);
      for (Geometry.Shape shape : Geometry.Shape.values()) {
        if (name(shape).equals(node.path("type").asText())) {
          return read(shape, node.path("coordinates"), context);
        }
      }
      throw context.weirdStringException(
          node.path("type").asText(), Geometry.class, "a geometry is Point, LineString or Polygon");
    }

    private static Geometry read(Geometry.Shape shape, JsonNode at, DeserializationContext context)
        throws IOException {
      List<Position> positions = new ArrayList<>();
      if (shape == Geometry.Shape.POINT) {
        positions.add(pair(at, context));
      } else {
        for (JsonNode pair : shape == Geometry.Shape.POLYGON ? at.path(0) : at) {
          positions.add(pair(pair, context));
        }
      }
      try {
        return new Geometry(shape, positions);
      } catch (IllegalArgumentException e) {
        throw context.instantiationException(Geometry.class, e);
      }
    }

    private static Position pair(JsonNode at, DeserializationContext context) throws IOException {
      if (at.size() != 2 || !at.path(0).isNumber() || !at.path(1).isNumber()) {
        throw context.weirdStringException(at.toString(), Position.class, "not [lon, lat]");
      }
      try {
        return new Position(at.get(1).decimalValue(), at.get(0).decimalValue());
      } catch (IllegalArgumentException e) {
        throw context.instantiationException(Position.class, e);
      }
    }
  }

  private static String name(Geometry.Shape shape) {
    return switch (shape) {
      case POINT -> "Point";
      case LINE -> "LineString";
      case POLYGON -> "Polygon";
    };
  }
}
