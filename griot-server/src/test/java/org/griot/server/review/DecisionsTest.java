package org.griot.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Provenance;
import org.griot.pipeline.Engine;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.griot.resolve.Reading;
import org.griot.server.Served;
import org.griot.server.live.View;
import org.griot.store.OutputFolder;
import org.griot.store.Rebuild;
import org.griot.store.sqlite.GriotDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides over the API, on the example reports. */
class DecisionsTest {
  @TempDir static Path coded;
  @TempDir Path out;
  private Served served;

  /** The examples are coded once, and the database is copied for each test. */
  @BeforeAll
  static void code() {
    try (GriotDatabase database = GriotDatabase.open(coded)) {
      Served.code(database.ledger(), Served.EXAMPLES);
    }
  }

  @BeforeEach
  void serve() throws IOException {
    Files.copy(coded.resolve(GriotDatabase.FILE), out.resolve(GriotDatabase.FILE));
    served = Served.folder(out, List.of());
  }

  @AfterEach
  void close() throws Exception {
    served.close();
  }

  @Test
  void aCorrectedTollIsPublishedAndUndoneAndRestored() {
    Event event = killing();
    int before = killed(event.id());

    JsonNode taken =
        decide(
            201,
            "action",
            "CORRECT",
            "event",
            event.id(),
            "field",
            "harm.killed",
            "value",
            before + 7,
            "note",
            "the ministry's list");

    assertThat(killed(event.id())).isEqualTo(before + 7);
    assertThat(taken.path("events").path("changed").toString()).contains(event.id());
    assertThat(taken.path("ledgerHead").asText()).isEqualTo(view().head());
    String id = taken.path("decisions").path(0).path("id").asText();
    JsonNode undone = undo(201, id);
    assertThat(killed(event.id())).isEqualTo(before);
    undo(201, undone.path("decisions").path(0).path("id").asText());
    assertThat(killed(event.id())).isEqualTo(before + 7);
    undo(201, id);
    assertThat(killed(event.id())).isEqualTo(before);
    undo(422, id);
    undo(404, "d0000");
  }

  @Test
  void overridingTheMachineNeedsAReasonAndConfirmingItDoesNot() {
    String event = killing().id();

    decide(422, "action", "REJECT", "event", event);
    decide(422, "action", "REJECT", "event", event, "note", "  ");
    decide(422, "action", "CORRECT", "event", event, "field", "main", "value", false);
    decide(422, "action", "MERGE", "events", ids(2));
    assertThat(served.desk.view().recorded().decisions()).isEmpty();

    decide(201, "action", "ACCEPT", "events", ids(5));
    assertThat(view().events().get(event).decisions()).hasSize(1);
  }

  @Test
  void mergingTwoEventsMakesOneAndItsOldIdLeadsThere() {
    List<String> two = ids(2);

    JsonNode taken = decide(201, "action", "MERGE", "events", two, "note", "one battle");

    assertThat(view().event(two.get(0))).isEqualTo(view().event(two.get(1)));
    undo(201, taken.path("decisions").path(0).path("id").asText());
    assertThat(view().events().keySet()).containsAll(two);
  }

  @Test
  void aSplitTakesClaimsOutAndIsUndoneInOneStroke() {
    Event event =
        view().projection().events().stream()
            .filter(e -> e.claims().size() >= 3)
            .findFirst()
            .orElseThrow();
    String leaving = event.claims().get(event.claims().size() - 1);

    JsonNode taken =
        decide(
            201,
            "action",
            "SPLIT",
            "event",
            event.id(),
            "claims",
            List.of(leaving),
            "note",
            "another village");

    Event home = view().eventOfClaim(leaving).orElseThrow();
    assertThat(home.claims()).doesNotContain(event.claims().get(0));
    assertThat(taken.path("decisions").size()).isEqualTo(event.claims().size() - 1);
    undo(201, taken.path("decisions").path(0).path("id").asText());
    assertThat(view().events().get(event.id()).claims()).isEqualTo(event.claims());
  }

  @Test
  void theLaterOfMergeAndSplitWinsAndEachIsUndoneInOneStroke() {
    Event event =
        view().projection().events().stream()
            .filter(e -> e.claims().size() >= 3)
            .findFirst()
            .orElseThrow();
    String leaving = event.claims().get(event.claims().size() - 1);
    String staying = event.claims().get(0);
    decide(
        201,
        "action",
        "SPLIT",
        "event",
        event.id(),
        "claims",
        List.of(leaving),
        "note",
        "another village");
    assertThat(together(leaving, staying)).isFalse();
    List<String> both = List.of(home(leaving), home(staying));

    JsonNode merged = decide(201, "action", "MERGE", "events", both, "note", "the same after all");
    assertThat(merged.path("problems").size()).isZero();
    assertThat(together(leaving, staying)).isTrue();

    JsonNode undone = undo(201, last(merged));
    assertThat(together(leaving, staying)).as("apart again, by the split").isFalse();
    undo(201, last(undone));
    assertThat(together(leaving, staying)).isTrue();

    decide(
        201,
        "action",
        "SPLIT",
        "event",
        home(leaving),
        "claims",
        List.of(leaving),
        "note",
        "no, two villages");
    assertThat(together(leaving, staying)).isFalse();
  }

  private static String last(JsonNode taken) {
    JsonNode decisions = taken.path("decisions");
    return decisions.path(decisions.size() - 1).path("id").asText();
  }

  private boolean together(String a, String b) {
    return home(a).equals(home(b));
  }

  private String home(String claim) {
    return view().eventOfClaim(claim).orElseThrow().id();
  }

  @Test
  void anEventIsCodedFromAMarkedPassageOrFromNoReport() {
    Claim any = view().projection().claims().get(0);
    Map<String, Object> passage = Map.of("document", any.document(), "span", List.of(0, 5));
    Map<String, Object> fields =
        Map.of(
            "type",
            "armed-clash",
            "date",
            "2031-05-01",
            "harm.killed",
            4,
            "place",
            Map.of("name", "Nowhere", "countries", List.of("ML"), "lat", 17.5, "lon", 2.5));

    decide(201, "action", "CODE", "coded", Map.of("passage", passage, "fields", fields));
    decide(201, "action", "CODE", "coded", Map.of("fields", fields), "note", "a phone call");

    List<Event> future =
        view().projection().events().stream()
            .filter(e -> e.date() != null && String.valueOf(e.date().start()).startsWith("2031"))
            .toList();
    assertThat(future).isNotEmpty();
    assertThat(future.get(0).date().provenance()).isInstanceOf(Provenance.Human.class);
    assertThat(future.stream().flatMap(e -> e.documents().stream())).contains(any.document());
  }

  @Test
  void aPersonsPlaceHoldsAgainstTheReportsAndAPlaceMayBeTakenAway() {
    Event event =
        view().projection().events().stream()
            .filter(e -> e.sources() > 1 && e.place() != null)
            .findFirst()
            .orElseThrow();
    Map<String, Object> gao =
        Map.of("name", "Gao", "countries", List.of("ML"), "lat", 16.27, "lon", -0.04);
    String one = event.claims().get(0);

    decide(
        201,
        "action",
        "CORRECT",
        "claims",
        List.of(one),
        "field",
        "place",
        "value",
        gao,
        "note",
        "not that one");

    assertThat(view().eventOfClaim(one).orElseThrow().place().name()).isEqualTo("Gao");
    ObjectNode nowhere = (ObjectNode) Json.toTree(Map.of("action", "CORRECT", "field", "place"));
    Event killing = killing();
    nowhere.put("event", killing.id()).put("note", "not this place").putNull("value");
    assertThat(served.post("/decisions", nowhere.toString()).statusCode()).isEqualTo(201);
    assertThat(killing.claims())
        .allSatisfy(claim -> assertThat(view().claim(claim).orElseThrow().place()).isNull());
  }

  @Test
  void whatCannotBeFollowedIsRefusedAndLeavesNoTrace() {
    String event = killing().id();
    long entries = served.desk.ledger().size();

    decide(
        422, "action", "CORRECT", "event", event, "field", "type", "value", "no-such", "note", "n");
    decide(422, "action", "CORRECT", "event", event, "field", "colour", "value", 1, "note", "n");
    decide(
        422, "action", "CORRECT", "event", event, "field", "harm.killed", "value", -3, "note", "n");
    decide(422, "action", "CORRECT", "event", event, "field", "place");
    decide(
        422, "action", "CORRECT", "event", "e-none", "field", "main", "value", true, "note", "n");
    decide(422, "action", "MERGE", "events", List.of(event), "note", "n");
    decide(422, "action", "SPLIT", "event", event, "claims", List.of("x"), "note", "n");
    decide(422, "action", "FROBNICATE", "event", event);
    decide(422, "action", "ACCEPT");
    decide(422, "action", "CODE", "coded", Map.of("fields", Map.of("date", "2024")));
    Map<String, Object> outside = Map.of("document", "d-none", "span", List.of(0, 5));
    decide(422, "action", "CODE", "coded", Map.of("passage", outside, "fields", Map.of()));
    assertThat(served.post("/decisions", "[1]").statusCode()).isEqualTo(400);
    assertThat(served.post("/decisions", "{").statusCode()).isEqualTo(400);

    assertThat(served.desk.ledger().size()).isEqualTo(entries);
  }

  @Test
  void decisionsSayWhoAndWhenAndAreFoundByEventReportAndAuthor() {
    Event event = killing();
    HttpRequest.Builder ana =
        served
            .request("/decisions")
            .header("X-Griot-Who", "Ana")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"action\":\"ACCEPT\",\"event\":\"" + event.id() + "\"}"));
    JsonNode taken = Served.tree(served.send(ana));
    String id = taken.path("decisions").path(0).path("id").asText();
    undo(201, id);

    JsonNode all = served.json("/decisions?event=" + event.id()).path("items");
    assertThat(all.size()).as("the undoing is about it too").isEqualTo(2);
    assertThat(all.path(0).path("action").asText()).isEqualTo("undo");
    assertThat(all.path(1).path("who").asText()).isEqualTo("Ana");
    assertThat(all.path(1).path("when").asText()).matches("20..-..-..T..:..:..\\....Z");
    assertThat(all.path(1).path("stands").asBoolean()).isFalse();
    assertThat(served.json("/decisions?who=Ana").path("items").size()).isEqualTo(1);
    assertThat(served.json("/decisions?document=" + event.documents().get(0)).path("total").asInt())
        .isEqualTo(2);
    assertThat(served.get("/decisions?event=e-none").statusCode()).isEqualTo(404);
  }

  @Test
  void decisionsOutliveARestartAndARebuild() throws Exception {
    String event = killing().id();
    decide(
        201, "action", "CORRECT", "event", event, "field", "harm.killed", "value", 41, "note", "n");
    decide(201, "action", "MERGE", "events", ids(2), "note", "one battle");
    List<Event> decided = view().projection().events();
    served.close();

    try (GriotDatabase database = GriotDatabase.open(out)) {
      new Rebuild(database.ledger(), Engine.projector())
          .into(database.store(), new OutputFolder(out));
      assertThat(database.store().events(org.griot.store.EventQuery.ALL)).isEqualTo(decided);
    }
    served = Served.folder(out, List.of());

    assertThat(view().projection().events()).isEqualTo(decided);
    JsonNode items = served.json("/decisions").path("items");
    undo(201, items.path(0).path("id").asText());
    assertThat(view().projection().events()).isNotEqualTo(decided);
  }

  private View view() {
    return served.desk.view();
  }

  /** The first event in which somebody was killed. */
  private Event killing() {
    return view().projection().events().stream()
        .filter(e -> reading(e) > 0 && e.main())
        .findFirst()
        .orElseThrow();
  }

  private int killed(String event) {
    return reading(view().events().get(event));
  }

  private int reading(Event event) {
    return new Policies(Outlets.bundled(), view().projection().documents())
        .ucdp()
        .read(event, HarmKind.KILLED)
        .map(Reading::best)
        .orElse(-1);
  }

  private List<String> ids(int count) {
    return view().projection().events().stream().limit(count).map(Event::id).toList();
  }

  private JsonNode decide(int status, Object... body) {
    ObjectNode json = (ObjectNode) Json.toTree(Map.of());
    for (int i = 0; i < body.length; i += 2) {
      json.set((String) body[i], Json.toTree(body[i + 1]));
    }
    HttpResponse<String> reply = served.post("/decisions", json.toString());
    assertThat(reply.statusCode()).as(json + " " + reply.body()).isEqualTo(status);
    return Served.tree(reply);
  }

  private JsonNode undo(int status, String id) {
    HttpResponse<String> reply = served.post("/decisions/" + id + "/undo", "");
    assertThat(reply.statusCode()).as(id + " " + reply.body()).isEqualTo(status);
    return Served.tree(reply);
  }
}
