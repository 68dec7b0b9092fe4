package org.griot.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.griot.model.Claim;
import org.griot.model.Event;
import org.griot.server.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The queue, its assignment, the second coder and coverage, on the example reports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewTest {
  private Served served;

  @BeforeAll
  void serve() {
    served = Served.examples();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @Test
  void theQueueBeginsWithWhatMostChangesTheTotalsAndSaysWhy() {
    JsonNode items = served.json("/review/queue?limit=500").path("items");

    List<BigDecimal> impacts = new ArrayList<>();
    for (JsonNode item : items) {
      impacts.add(item.path("impact").decimalValue());
      assertThat(item.path("why").size()).isPositive();
      assertThat(item.path("event").path("summary").asText()).isNotBlank();
    }
    assertThat(impacts).hasSizeGreaterThan(10).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(items.path(0).path("event").path("killed").path("best").asInt())
        .as("much is at stake in the first")
        .isGreaterThan(5);
  }

  @Test
  void thePagesOfTheQueueTogetherAreTheWholeAndFiltersHold() {
    Set<String> seen = new HashSet<>();
    String cursor = "";
    int total = 0;
    do {
      JsonNode page = served.json("/review/queue?limit=7" + cursor);
      page.path("items").forEach(i -> seen.add(i.path("event").path("id").asText()));
      total = page.path("total").asInt();
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asText();
    } while (!cursor.isEmpty());

    assertThat(seen).hasSize(total);
    for (JsonNode item : served.json("/review/queue?country=BF&main=true").path("items")) {
      assertThat(item.path("event").path("place").path("countries").toString()).contains("BF");
    }
    assertThat(served.get("/review/queue?colour=red").statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsDecidedLeavesTheQueueUnlessOneAsksForIt() throws Exception {
    try (Served own = Served.examples()) {
      String first = id(own.json("/review/queue"));
      own.post("/decisions", "{\"action\":\"ACCEPT\",\"event\":\"" + first + "\"}");

      assertThat(ids(own.json("/review/queue?limit=500"))).isNotEmpty().doesNotContain(first);
      assertThat(own.json("/review/queue?reviewed=true").path("total").asInt()).isEqualTo(1);
    }
  }

  @Test
  void anEventIsAssignedAndTakenBack() {
    String first = id(served.json("/review/queue"));

    assertThat(assign("[\"" + first + "\"]", "\"Ana\"").statusCode()).isEqualTo(200);
    JsonNode mine = served.json("/review/queue?assignee=Ana");
    assertThat(mine.path("total").asInt()).isEqualTo(1);
    assertThat(mine.path("items").path(0).path("assignee").asText()).isEqualTo("Ana");
    assertThat(ids(served.json("/review/queue?assignee=none&limit=500"))).doesNotContain(first);

    assertThat(assign("[\"" + first + "\"]", "null").statusCode()).isEqualTo(200);
    assertThat(served.json("/review/queue?assignee=Ana").path("total").asInt()).isZero();
    assertThat(assign("[\"e-none\"]", "\"Ana\"").statusCode()).isEqualTo(404);
    assertThat(assign("[]", "\"Ana\"").statusCode()).isEqualTo(400);
  }

  @Test
  void twoCodersWorkBlindAndAreComparedAndNoEventChanges() {
    Event event =
        served.desk.view().projection().events().stream()
            .filter(e -> e.main() && e.date() != null && e.date().start() != null)
            .findFirst()
            .orElseThrow();
    Claim claim = served.desk.view().claim(event.claims().get(0)).orElseThrow();
    String document = claim.document();
    String span = "[" + claim.trigger().start() + "," + claim.trigger().end() + "]";
    String head = served.desk.view().head();

    JsonNode blind = Served.tree(as("Ana", served.request("/codings/" + document).GET()));
    assertThat(blind.has("claims")).isFalse();
    assertThat(blind.path("mine").isNull()).isTrue();
    assertThat(blind.path("text").asText()).isNotBlank();

    code("Ana", document, span, claim.type().id(), "2024-03-01", 5);
    code("Ben", document, span, claim.type().id(), "2024-03-02", 5);

    JsonNode seen = Served.tree(as("Ana", served.request("/codings?document=" + document).GET()));
    assertThat(seen.path("items").size()).as("after one's own").isEqualTo(2);
    JsonNode none = Served.tree(as("Carl", served.request("/codings?document=" + document).GET()));
    assertThat(none.path("items").size()).as("before one's own").isZero();

    JsonNode agreement = served.json("/agreement?document=" + document);
    assertThat(agreement.path("coders").toString()).isEqualTo("[\"Ana\",\"Ben\"]");
    assertThat(agreement.path("pairs").asInt()).isEqualTo(1);
    assertThat(agreement.path("fields").toString()).contains("\"field\":\"killed.low\"");
    JsonNode withDesk = served.json("/agreement?with=desk&document=" + document);
    assertThat(withDesk.path("coders").toString()).isEqualTo("[\"Ana\",\"Ben\",\"desk\"]");
    assertThat(served.desk.ledger().head()).as("nothing decided").isEqualTo(head);
  }

  @Test
  void aCodingThatQuotesNothingIsRefused() {
    String document = served.desk.view().projection().documents().get(0).id();

    assertThat(post("Ana", "{\"document\":\"d-none\",\"claims\":[]}").statusCode()).isEqualTo(404);
    assertThat(post("Ana", "{\"document\":\"" + document + "\"}").statusCode()).isEqualTo(400);
    assertThat(
            post("Ana", "{\"document\":\"" + document + "\",\"claims\":[{\"span\":[0,9999999]}]}")
                .statusCode())
        .isEqualTo(422);
    assertThat(
            post("Ana", "{\"document\":\"" + document + "\",\"claims\":[{\"span\":[0,4]}]}")
                .statusCode())
        .as("without a type")
        .isEqualTo(422);
  }

  @Test
  void coverageTellsNoReportsFromNoViolence() {
    JsonNode coverage = served.json("/coverage?from=2019-01-01&to=2024-12-31");
    int weeks = coverage.path("weeks").size();
    assertThat(coverage.path("weeks").path(0).asText()).isEqualTo("2018-12-31");

    int reports = 0;
    boolean silent = false;
    for (JsonNode source : coverage.path("sources")) {
      assertThat(source.path("weeks").size()).isEqualTo(weeks);
      for (JsonNode cell : source.path("weeks")) {
        silent |= cell.isNull();
        reports += cell.path("reports").asInt();
        assertThat(cell.path("coded").asInt() + cell.path("rejected").asInt())
            .isEqualTo(cell.path("reports").asInt());
      }
      reports += source.path("undated").path("reports").asInt();
    }
    int all =
        served.desk.view().projection().documents().size()
            + served.desk.view().projection().rejections().size();
    assertThat(silent).isTrue();
    assertThat(reports).isBetween(all / 2, all);
    assertThat(served.json("/coverage").path("weeks").size()).isEqualTo(26);
    assertThat(served.get("/coverage?from=2020-01-02&to=2020-01-01").statusCode()).isEqualTo(400);
    assertThat(served.get("/coverage?from=1000-01-01&to=2020-01-01").statusCode()).isEqualTo(400);
    assertThat(served.get("/coverage?from=1000-01-01").statusCode()).isEqualTo(400);
  }

  private static List<String> ids(JsonNode queue) {
    List<String> ids = new ArrayList<>();
    queue.path("items").forEach(item -> ids.add(item.path("event").path("id").asText()));
    return ids;
  }

  private static String id(JsonNode queue) {
    return queue.path("items").path(0).path("event").path("id").asText();
  }

  private HttpResponse<String> assign(String events, String assignee) {
    return served.post(
        "/review/assign", "{\"events\":" + events + ",\"assignee\":" + assignee + "}");
  }

  private void code(
      String who, String document, String span, String type, String date, int killed) {
    HttpResponse<String> reply =
        post(
            who,
            "{\"document\":\""
                + document
                + "\",\"claims\":[{\"span\":"
                + span
                + ",\"fields\":{\"type\":\""
                + type
                + "\",\"date\":\""
                + date
                + "\",\"harm.killed\":"
                + killed
                + "}}]}");
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
  }

  private HttpResponse<String> post(String who, String json) {
    return as(who, served.request("/codings").POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> as(String who, HttpRequest.Builder request) {
    return served.send(request.header("X-Griot-Who", who));
  }
}
