package org.griot.server.http;

import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;

/** Javalin's JSON is Griot's. */
public final class CanonicalJson implements JsonMapper {
  @Override
  public String toJsonString(Object value, Type type) {
    return Json.write(value);
  }

  @Override
  @SuppressWarnings("unchecked") // Javalin asks for the class that it gives.
  public <T> T fromJsonString(String json, Type type) {
    try {
      if (type instanceof Class<?> target) {
        return (T) Json.read(json, target);
      }
      throw new IllegalArgumentException("not a class: " + type);
    } catch (JsonSyntaxException e) {
      throw ProblemException.badRequest("the body is not the JSON that is asked for");
    }
  }
}
