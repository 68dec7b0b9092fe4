package org.griot.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.json.Json;
import org.griot.model.Event;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The OpenAPI document and the running server say the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
  private final SortedMap<String, String> registered = new TreeMap<>();
  private Served served;
  private JsonNode document;

  @BeforeAll
  void serve() throws Exception {
    served = Served.examples((config, desk) -> endpoints(config));
    document = new ObjectMapper(new YAMLFactory()).readTree(served.get("/openapi.yaml").body());
  }

  /** "GET /events/{id}" and the role that it needs. */
  private void endpoints(io.javalin.config.JavalinConfig config) {
    config
        .routes
        .getCfg$javalin()
        .internalRouter
        .allHttpHandlers()
        .forEach(
            each -> {
              String path = each.endpoint.path;
              String method = each.endpoint.method.toString();
              if (path.startsWith(Routes.API + "/") && isCalled(method)) {
                registered.put(
                    method + " " + path.substring(Routes.API.length()), role(each.endpoint));
              }
            });
  }

  private static boolean isCalled(String method) {
    return List.of("GET", "POST", "PATCH", "PUT", "DELETE").contains(method);
  }

  private static String role(io.javalin.router.Endpoint endpoint) {
    io.javalin.security.RouteRole role =
        endpoint.metadata(io.javalin.security.Roles.class).getRoles().iterator().next();
    return ((Role) role).name().toLowerCase(Locale.ROOT);
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @Test
  void everyRouteStandsInTheDocumentWithItsRoleAndTheOtherWayRound() {
    SortedMap<String, String> documented = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        String name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
        documented.put(name, operation.getValue().path("x-role").asText());
      }
    }

    assertThat(documented).isEqualTo(registered);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<JsonNode> references = document.findValues("$ref");

    assertThat(references).hasSizeGreaterThan(100);
    for (JsonNode reference : references) {
      String pointer = reference.asText().substring(1);
      assertThat(document.at(pointer).isMissingNode()).as(pointer).isFalse();
    }
  }

  @Test
  void everyReadingReplyIsAsTheDocumentSays() throws Exception {
    Event event = served.desk.view().projection().events().get(0);
    Map<String, String> examples =
        Map.of(
            "/events/{id}", "/events/" + event.id(),
            "/claims/{id}", "/claims/" + event.claims().get(0),
            "/reports/{id}", "/reports/" + event.documents().get(0),
            "/codings/{document}", "/codings/" + event.documents().get(0),
            "/actors/{id}", "/actors/jnim",
            "/places", "/places?q=Gao");
    List<String> faults = new ArrayList<>();
    int checked = 0;
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      JsonNode schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
      String address = examples.getOrDefault(path.getKey(), path.getKey());
      if (schema.isMissingNode() || address.contains("{")) {
        continue;
      }
      checked++;
      faults.addAll(faults(address, served.get(address), 200, schema));
    }
    assertThat(faults).isEmpty();
    assertThat(checked).isGreaterThan(22);
  }

  @Test
  void whatChangesSomethingRepliesAsTheDocumentSays() throws Exception {
    Event event = served.desk.view().projection().events().get(0);
    String document = event.documents().get(0);
    Map<String, String> bodies = new TreeMap<>();
    bodies.put("/decisions", "{\"action\":\"ACCEPT\",\"event\":\"" + event.id() + "\"}");
    bodies.put("/codings", "{\"document\":\"" + document + "\",\"claims\":[]}");
    bodies.put("/filters", "{\"name\":\"Mali\",\"query\":\"country=ML\"}");
    bodies.put("/exports", "{\"format\":\"csv\"}");
    bodies.put("/exports/preview", "{\"format\":\"acled\"}");
    bodies.put("/review/assign", "{\"events\":[\"" + event.id() + "\"],\"assignee\":\"Ana\"}");
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> body : bodies.entrySet()) {
      JsonNode replies = operation(body.getKey(), "post").path("responses");
      int status = replies.has("201") ? 201 : 200;
      JsonNode schema = replies.at("/" + status + "/content/application~1json/schema");
      JsonNode asked =
          operation(body.getKey(), "post").at("/requestBody/content/application~1json/schema");
      faults.addAll(faults(body.getKey() + " request", Json.tree(body.getValue()), asked));
      faults.addAll(
          faults(body.getKey(), served.post(body.getKey(), body.getValue()), status, schema));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aRefusalIsAProblem() throws Exception {
    JsonNode problem = document.at("/components/schemas/Problem");
    List<HttpRequest.Builder> wrong =
        List.of(
            served.request("/events/e-none").GET(),
            served.request("/events?colour=red").GET(),
            served.request("/nowhere").GET(),
            served.request("/decisions").POST(HttpRequest.BodyPublishers.ofString("{")),
            served.request("/health").header("Origin", "http://example.org").GET());
    for (HttpRequest.Builder request : wrong) {
      HttpResponse<String> reply = served.send(request);
      assertThat(reply.statusCode()).isBetween(400, 499);
      assertThat(reply.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(faults("problem", Served.tree(reply), problem)).isEmpty();
    }
  }

  private JsonNode operation(String path, String method) {
    return document.path("paths").path(path).path(method);
  }

  private List<String> faults(
      String address, HttpResponse<String> reply, int status, JsonNode schema) {
    return reply.statusCode() == status
        ? faults(address, Served.tree(reply), schema)
        : List.of(address + ": " + reply.statusCode() + " " + reply.body());
  }

  /** The schema with the components that it refers to. */
  private List<String> faults(String what, JsonNode json, JsonNode schema) {
    ObjectNode whole = new ObjectMapper().createObjectNode();
    whole.set("allOf", new ObjectMapper().createArrayNode().add(schema));
    whole.set("components", document.path("components"));
    List<String> faults = new ArrayList<>();
    for (ValidationMessage fault :
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(whole)
            .validate(plain(json))) {
      faults.add(what + ": " + fault.getMessage());
    }
    return faults.subList(0, Math.min(5, faults.size()));
  }

  private static JsonNode plain(JsonNode json) {
    try {
      return new ObjectMapper().readTree(json.toString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
