package org.griot.server.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.griot.export.ActorNames;
import org.griot.export.ExportOptions;
import org.griot.export.Exporter;
import org.griot.export.InterStyle;
import org.griot.export.Redaction;
import org.griot.link.ActorRegistry;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.griot.server.http.Params;
import org.griot.server.http.ProblemException;
import org.griot.server.live.View;
import org.griot.server.query.EventFilter;

/**
 * What a person chose to export.
 *
 * @param query the filter as in the address of the events page
 * @param redaction {@code none, private} or {@code all-persons}
 */
record ExportChoice(
    String query, EventFilter filter, String policy, String format, String redaction) {
  private static final List<String> POLICIES = List.of("acled", "ucdp", "latest");
  private static final List<String> REDACTIONS = List.of("private", "all-persons", "none");

  /** Opened at the first export. */
  private static final class Opened {
    static final ActorNames NAMES = ActorNames.of(ActorRegistry.bundled());
  }

  static ExportChoice of(JsonNode body) {
    String format = choice(body, "format", "csv", Exporter.FORMATS);
    String usual = format.equals("acled") ? "acled" : "ucdp";
    String query = query(body.path("filter"));
    return new ExportChoice(
        query,
        filter(query),
        choice(body, "policy", usual, POLICIES),
        format,
        choice(body, "redaction", "private", REDACTIONS));
  }

  ExportOptions options(View view) {
    return new ExportOptions(
        new Policies(Outlets.bundled(), view.projection().documents()).named(policy),
        Redaction.of(redaction),
        InterStyle.TEXT,
        Opened.NAMES,
        Outlets.bundled());
  }

  /** Reads a filter as the events page does: a misspelt condition is refused. */
  static EventFilter filter(String query) {
    Params params = Params.of(parameters(query));
    params.allow(EventFilter.PARAMETERS);
    return EventFilter.of(params);
  }

  /** {@code country=ML&type=attack}, or the same as an object. */
  static String query(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if (node.isTextual()) {
      String text = node.textValue().strip();
      return text.startsWith("?") ? text.substring(1) : text;
    }
    if (!node.isObject()) {
      throw ProblemException.badRequest("a filter is the query of an address, or an object");
    }
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      Iterable<JsonNode> values =
          each.getValue().isArray() ? each.getValue() : List.of(each.getValue());
      for (JsonNode value : values) {
        if (!value.isNull()) {
          parts.add(each.getKey() + "=" + encoded(value.asText()));
        }
      }
    }
    return String.join("&", parts);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String part : query.isEmpty() ? List.<String>of() : List.of(query.split("&"))) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw ProblemException.badRequest("a filter has the form name=value&name=value");
      }
      try {
        String name = URLDecoder.decode(part.substring(0, equals), StandardCharsets.UTF_8);
        String value = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
        parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      } catch (IllegalArgumentException e) {
        throw ProblemException.badRequest("the filter is not written as an address is");
      }
    }
    return parameters;
  }

  private static String choice(JsonNode body, String name, String usual, List<String> choices) {
    String given = body.path(name).asText(usual).toLowerCase(Locale.ROOT);
    String value = given.isEmpty() ? usual : given;
    if (!choices.contains(value)) {
      throw ProblemException.badRequest(
          "no " + name + " " + value + "; there are " + String.join(", ", choices));
    }
    return value;
  }
}
