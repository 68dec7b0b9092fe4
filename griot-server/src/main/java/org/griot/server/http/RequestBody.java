package org.griot.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;

/** The body of a request, read strictly. */
public final class RequestBody {
  private RequestBody() {}

  /** The JSON object in the body; anything else is a problem of status 400. */
  public static JsonNode object(Context ctx) {
    try {
      JsonNode body = Json.tree(ctx.body());
      if (body.isObject()) {
        return body;
      }
    } catch (JsonSyntaxException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw ProblemException.badRequest("the body is no JSON: " + reason);
    }
    throw ProblemException.badRequest("the body must be a JSON object");
  }
}
