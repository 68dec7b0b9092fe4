package org.griot.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads and writes the canonical form. Safe for use by many threads. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new ModelModule())
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  /** The canonical line for a value, without a line end. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /**
   * Reads a value back.
   *
   * @throws JsonSyntaxException if the text is not JSON of that shape
   */
  public static <T> T read(String json, Class<T> type) throws JsonSyntaxException {
    try {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new JsonSyntaxException("null is not a " + type.getSimpleName(), null);
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new JsonSyntaxException(e.getOriginalMessage(), e);
    }
  }

  /**
   * Reads any JSON.
   *
   * @throws JsonSyntaxException if the text is not JSON
   */
  public static JsonNode tree(String json) throws JsonSyntaxException {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new JsonSyntaxException(e.getOriginalMessage(), e);
    }
  }

  /** The record's canonical form as a tree. */
  public static JsonNode toTree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
  public static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
