package org.griot.server.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.griot.desk.AuditLine;
import org.griot.json.Json;
import org.griot.model.Event;
import org.griot.server.Served;
import org.griot.store.sqlite.GriotDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Publishing the example reports. */
class PublishTest {
  @TempDir static Path coded;
  @TempDir Path out;
  private Served served;

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
  void aPreviewTellsWhatIsLostAndWritesNothing() throws Exception {
    JsonNode preview =
        posted(200, "/exports/preview", "{\"format\":\"acled\",\"filter\":\"country=BF\"}");

    assertThat(preview.path("loss").path("export").asText()).isEqualTo("acled");
    assertThat(preview.path("loss").path("policy").asText()).isEqualTo("acled");
    assertThat(preview.path("loss").path("events").asInt()).isPositive();
    assertThat(preview.path("rows").asInt())
        .isEqualTo(preview.path("loss").path("written").asInt());
    assertThat(preview.path("difference").path("since").isNull()).isTrue();
    assertThat(preview.path("difference").path("counts").path("added").asInt())
        .isEqualTo(preview.path("loss").path("events").asInt());
    assertThat(files(out.resolve(PublicationFolder.NAME))).isEmpty();
    assertThat(served.json("/exports").path("total").asInt()).isZero();
  }

  @Test
  void aPublicationIsLoggedAndItsFilesAreWhatItSays() throws Exception {
    JsonNode made = posted(201, "/exports", "{\"format\":\"geojson\",\"note\":\"for the weekly\"}");
    String id = made.path("id").asText();

    assertThat(made.path("files").size()).isEqualTo(3);
    for (JsonNode file : made.path("files")) {
      HttpResponse<String> got =
          served.get("/exports/" + id + "/files/" + file.path("name").asText());
      assertThat(got.statusCode()).isEqualTo(200);
      assertThat(Json.sha256(got.body())).isEqualTo(file.path("sha256").asText());
      assertThat(got.body().getBytes(StandardCharsets.UTF_8)).hasSize(file.path("bytes").asInt());
      assertThat(got.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    }
    JsonNode log = served.json("/exports").path("items").path(0);
    assertThat(log.path("who").asText()).isEqualTo("local");
    assertThat(log.path("note").asText()).isEqualTo("for the weekly");
    assertThat(log.path("ledgerHead").asText()).isEqualTo(served.desk.view().head());
    assertThat(served.desk.cabinet().audit(10))
        .extracting(AuditLine::what)
        .containsExactly("download", "download", "download", "export");
  }

  @Test
  void theNextPublicationSaysWhatWasAddedRemovedAndRevisedAndWhy() {
    posted(201, "/exports", "{\"format\":\"csv\"}");
    Event event = served.desk.view().projection().events().get(0);
    posted(
        201,
        "/decisions",
        "{\"action\":\"CORRECT\",\"event\":\""
            + event.id()
            + "\",\"field\":\"harm.killed\",\"value\":123,\"note\":\"the list of names\"}");
    Event gone = served.desk.view().projection().events().get(1);
    posted(
        201,
        "/decisions",
        "{\"action\":\"REJECT\",\"event\":\"" + gone.id() + "\",\"note\":\"a rumour\"}");
    posted(
        201,
        "/decisions",
        "{\"action\":\"CODE\",\"note\":\"a call\",\"coded\":{\"fields\":"
            + "{\"type\":\"armed-clash\",\"date\":\"2031-01-01\"}}}");

    JsonNode difference =
        posted(200, "/exports/preview", "{\"format\":\"csv\"}").path("difference");

    assertThat(difference.path("since").path("id").asText()).startsWith("p-");
    JsonNode revised = difference.path("revised").path(0);
    assertThat(revised.path("event").asText()).isEqualTo(event.id());
    assertThat(revised.path("reason").asText())
        .isEqualTo("local: correct harm.killed (the list of names)");
    assertThat(revised.path("fields").toString()).contains("\"after\":\"123\"");
    assertThat(difference.path("removed").path(0).path("reason").asText()).contains("a rumour");
    assertThat(difference.path("added").path(0).path("reason").asText()).contains("local: code");
    JsonNode other = posted(200, "/exports/preview", "{\"format\":\"acled\"}");
    assertThat(other.path("difference").path("since").isNull()).as("another format").isTrue();
  }

  @Test
  void aSiteIsPublishedAsOneFile() {
    JsonNode made = posted(201, "/exports", "{\"format\":\"site\"}");

    assertThat(made.path("files").toString()).contains("\"name\":\"site.zip\"");
    assertThat(made.path("redaction").asText()).isEqualTo("private");
  }

  @Test
  void noFileButThoseOfTheLogIsGiven() {
    String id = posted(201, "/exports", "{\"format\":\"csv\"}").path("id").asText();

    for (String path :
        List.of(
            id + "/files/.events.jsonl.gz",
            id + "/files/..%2f..%2fgriot.db",
            id + "/files/..%2f..%2fdesk.db",
            id + "/files/%2e%2e",
            "../files/griot.db",
            "p-none/files/events.csv")) {
      HttpResponse<String> refused = served.get("/exports/" + path);
      assertThat(refused.statusCode()).as(path).isIn(400, 404);
      assertThat(refused.body()).as(path).doesNotContain("SQLite");
    }
  }

  @Test
  void whatIsNotAskedForRightlyIsRefused() {
    for (String body :
        List.of(
            "{\"format\":\"xlsx\"}",
            "{\"policy\":\"mine\"}",
            "{\"redaction\":\"some\"}",
            "{\"filter\":\"colour=red\"}",
            "{\"filter\":\"country\"}",
            "{\"filter\":\"from=tomorrow\"}",
            "{\"filter\":[1]}",
            "[]",
            "")) {
      assertThat(served.post("/exports", body).statusCode()).as(body).isEqualTo(400);
      assertThat(served.post("/exports/preview", body).statusCode()).as(body).isEqualTo(400);
    }
  }

  @Test
  void forgettingAReportReachesWhatIsKeptForComparing() throws Exception {
    String id = posted(201, "/exports", "{\"format\":\"csv\"}").path("id").asText();
    posted(201, "/filters", "{\"name\":\"All\",\"query\":\"\"}");
    Event event = served.desk.view().projection().events().get(0);
    Path folder = out.resolve(PublicationFolder.NAME);
    Path kept = folder.resolve(id).resolve(PublicationFolder.SNAPSHOT);
    assertThat(Snapshot.read(kept).orElseThrow()).contains(event);

    WorkingCopies.forget(out, List.of(event.documents().get(0)));

    assertThat(Snapshot.read(kept).orElseThrow())
        .isNotEmpty()
        .noneMatch(each -> each.documents().contains(event.documents().get(0)));
    assertThat(files(folder)).containsExactly(id);
    WorkingCopies.forget(folder, List.of("x"));
  }

  @Test
  void aSavedFilterHasAFeedOfWhatChangedInIt() throws Exception {
    JsonNode filter =
        posted(201, "/filters", "{\"name\":\"All & <b>more</b>\",\"query\":\"main=true\"}");
    String id = filter.path("id").asText();
    assertThat(served.json("/filters").path("total").asInt()).isEqualTo(1);
    assertThat(entries(id)).as("what was there is no news").isZero();

    Event event =
        served.desk.view().projection().events().stream()
            .filter(Event::main)
            .findFirst()
            .orElseThrow();
    posted(
        201,
        "/decisions",
        "{\"action\":\"REJECT\",\"event\":\"" + event.id() + "\",\"note\":\"a \\u0000 rumour\"}");

    assertThat(entries(id)).isPositive();
    int before = entries(id);
    assertThat(entries(id)).as("asking again adds nothing").isEqualTo(before);
    String feed = served.get("/filters/" + id + "/feed").body();
    assertThat(feed).contains("removed: ").contains("rumour").contains("&lt;b&gt;");

    served.close();
    served = Served.folder(out, List.of());
    assertThat(entries(id)).as("after a restart").isEqualTo(before);
    assertThat(served.send(served.request("/filters/" + id).DELETE()).statusCode()).isEqualTo(204);
    assertThat(served.get("/filters/" + id + "/feed").statusCode()).isEqualTo(404);
    assertThat(served.post("/filters", "{\"name\":\"\"}").statusCode()).isEqualTo(400);
    assertThat(served.post("/filters", "{\"name\":\"x\",\"query\":\"a=b\"}").statusCode())
        .isEqualTo(400);
  }

  private int entries(String filter) throws Exception {
    HttpResponse<String> reply = served.get("/filters/" + filter + "/feed");
    assertThat(reply.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    Document feed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(reply.body().getBytes(StandardCharsets.UTF_8)));
    return feed.getElementsByTagName("entry").getLength();
  }

  private JsonNode posted(int status, String path, String json) {
    HttpResponse<String> reply =
        served.send(
            served
                .request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    assertThat(reply.statusCode()).as(json + " " + reply.body()).isEqualTo(status);
    return Served.tree(reply);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).toList();
    }
  }
}
