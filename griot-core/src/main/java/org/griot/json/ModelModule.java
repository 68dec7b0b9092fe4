package org.griot.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.griot.model.Claim;
import org.griot.model.Event;
import org.griot.model.Geometry;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** How the nouns look in JSON: spans as pairs, enums in lower case, days in ISO form. */
final class ModelModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  ModelModule() {
    super("griot");
    addSerializer(Span.class, new SpanWriter());
    addDeserializer(Span.class, new SpanReader());
    addSerializer(LocalDate.class, new ToStringSerializer(LocalDate.class));
    addDeserializer(LocalDate.class, new DayReader());
    addSerializer(Enum.class, new EnumWriter());
    setDeserializerModifier(new EnumReaders());
    setMixInAnnotation(Provenance.class, ProvenanceForm.class);
    setMixInAnnotation(Mention.class, MentionForm.class);
    addSerializer(Geometry.class, new GeometryJson.Writer());
    addDeserializer(Geometry.class, new GeometryJson.Reader());
    setMixInAnnotation(Place.class, FlatPlace.class);
    setMixInAnnotation(Event.Toll.class, FlatToll.class);
    setMixInAnnotation(Claim.class, ClaimNames.class);
    setMixInAnnotation(Party.class, PartyNames.class);
  }

  @JsonSerialize(converter = PlaceForm.Writer.class)
  @JsonDeserialize(converter = PlaceForm.Reader.class)
  private interface FlatPlace {}

  @JsonSerialize(converter = TollForm.Writer.class)
  @JsonDeserialize(converter = TollForm.Reader.class)
  private interface FlatToll {}

  /** A claim's parties are written under the name that an event's have. */
  private abstract static class ClaimNames {
    @JsonProperty("actors")
    abstract List<Party> parties();
  }

  private abstract static class PartyNames {
    @JsonProperty("id")
    abstract @Nullable String actor();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Provenance.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Provenance.Derived.class, name = "derived"),
    @JsonSubTypes.Type(value = Provenance.Human.class, name = "human"),
    @JsonSubTypes.Type(value = Provenance.Imported.class, name = "import")
  })
  private interface ProvenanceForm {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mention")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Mention.Actor.class, name = "actor"),
    @JsonSubTypes.Type(value = Mention.PersonName.class, name = "person"),
    @JsonSubTypes.Type(value = Mention.PlaceName.class, name = "place"),
    @JsonSubTypes.Type(value = Mention.Date.class, name = "date"),
    @JsonSubTypes.Type(value = Mention.Timex.class, name = "timex"),
    @JsonSubTypes.Type(value = Mention.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Mention.Weapon.class, name = "weapon"),
    @JsonSubTypes.Type(value = Mention.Circumstance.class, name = "circumstance"),
    @JsonSubTypes.Type(value = Mention.Speaker.class, name = "speaker")
  })
  private interface MentionForm {}

  private static final class SpanWriter extends JsonSerializer<Span> {
    @Override
    public void serialize(Span span, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
  }

  private static final class SpanReader extends JsonDeserializer<Span> {
    @Override
    public Span deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (!in.isExpectedStartArrayToken()) {
        throw context.weirdStringException(in.getText(), Span.class, "a span is [start, end]");
      }
      int start = in.nextIntValue(-1);
      int end = in.nextIntValue(-1);
      if (in.nextToken() != JsonToken.END_ARRAY || start < 0 || end < start) {
        throw context.weirdStringException(in.getText(), Span.class, "a span is [start, end]");
      }
      return new Span(start, end);
    }
  }

  private static final class DayReader extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      try {
        return LocalDate.parse(in.getText());
      } catch (DateTimeParseException e) {
        throw context.weirdStringException(in.getText(), LocalDate.class, "not an ISO day");
      }
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class EnumWriter extends JsonSerializer<Enum> {
    @Override
    public void serialize(Enum value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  private static final class EnumReaders extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription description,
        JsonDeserializer<?> deserializer) {
      return new EnumReader(type.getRawClass());
    }
  }

  private static final class EnumReader extends JsonDeserializer<Object> {
    private final Class<?> type;

    EnumReader(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String name = in.getText().toUpperCase(Locale.ROOT).replace('-', '_');
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
      throw context.weirdStringException(in.getText(), type, "not one of its values");
    }
  }
}
