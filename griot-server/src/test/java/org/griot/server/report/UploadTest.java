package org.griot.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.griot.server.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that come in over the web: a receipt, the coding, the events. */
class UploadTest {
  private static final String REPORT =
      "{\"text\":\"GAO, Mali, 3 May 2024 - Gunmen killed seven villagers in Ansongo on Thursday,"
          + " the governor said.\",\"published\":\"2024-05-03\",\"outlet\":\"Gao Daily\"}";

  @Test
  void aPostedReportBecomesAnEventAndSaysWhatItChanged() throws Exception {
    try (Served served = Served.empty()) {
      JsonNode run = done(served, served.post("/reports", REPORT));

      assertThat(run.path("state").asText()).isEqualTo("done");
      assertThat(run.path("in").asInt()).isEqualTo(1);
      assertThat(run.path("coded").asInt()).isEqualTo(1);
      assertThat(run.path("events").path("added")).hasSize(1);
      String id = run.path("events").path("added").get(0).asText();
      JsonNode event = served.json("/events/" + id);
      assertThat(event.path("figures").path("killed").path("best").asInt()).isEqualTo(7);
      assertThat(event.path("documents").get(0).path("outlet").asText()).isEqualTo("Gao Daily");
    }
  }

  @Test
  void theSameReportAgainIsKnown() throws Exception {
    try (Served served = Served.empty()) {
      done(served, served.post("/reports", REPORT));
      JsonNode again = done(served, served.post("/reports", "[" + REPORT + "]"));

      assertThat(again.path("alreadyCoded").asInt()).isEqualTo(1);
      assertThat(again.path("events").path("added")).isEmpty();
      assertThat(served.json("/runs").path("items")).hasSize(2);
    }
  }

  @Test
  void whatCannotBeCodedIsRejectedWithItsReasonAndNothingIsLost() throws Exception {
    try (Served served = Served.empty()) {
      String lines = REPORT + "\n{\"text\":\"\"}\nno json\n";
      JsonNode run =
          done(
              served,
              served.send(
                  served
                      .request("/reports")
                      .header("Content-Type", "application/x-ndjson")
                      .POST(HttpRequest.BodyPublishers.ofString(lines))));

      assertThat(run.path("in").asInt()).isEqualTo(3);
      assertThat(run.path("rejected")).hasSize(2);
      assertThat(served.json("/reports?state=rejected").path("total").asInt()).isEqualTo(2);
    }
  }

  @Test
  void aBodyThatIsNoReportIsRefusedAtOnce() throws Exception {
    try (Served served = Served.empty()) {
      assertThat(served.post("/reports", "{").statusCode()).isEqualTo(400);
      assertThat(served.post("/reports", "[]").statusCode()).isEqualTo(400);
      assertThat(served.post("/reports", "{\"title\":\"no text\"}").statusCode()).isEqualTo(400);
      assertThat(served.post("/reports", "").statusCode()).isEqualTo(400);
      assertThat(
              served
                  .send(
                      served
                          .request("/reports")
                          .header("Content-Type", "image/png")
                          .POST(HttpRequest.BodyPublishers.ofString("x")))
                  .statusCode())
          .isEqualTo(415);
      assertThat(served.json("/runs").path("items")).isEmpty();
    }
  }

  @Test
  void aFileNameIsAWordAndNoPlace(@TempDir Path out) throws Exception {
    try (Served served = Served.folder(out, List.of())) {
      String name = "../../..\\\\etc/<script>alert(1)</script>.txt";
      JsonNode run = done(served, form(served, name, "too short to be English?"));

      assertThat(run.path("in").asInt()).isEqualTo(1);
      String path =
          run.path("rejected").isEmpty()
              ? served.json("/reports").path("items").get(0).path("path").asText()
              : run.path("rejected").get(0).path("path").asText();
      assertThat(path).isEqualTo("upload/script>.txt");
    }
    try (var files = Files.walk(out)) {
      assertThat(files.map(f -> f.getFileName().toString())).noneMatch(f -> f.contains("script"));
    }
  }

  @Test
  void whatWasReceivedBeforeTheEndIsCodedAfterTheNextStart(@TempDir Path out) throws Exception {
    Spool spool = new Spool(out.resolve(UploadRoutes.FOLDER));
    byte[] text = (REPORT + "\n").getBytes(StandardCharsets.UTF_8);
    spool.put("r-1", new Upload("ana", List.of(new Upload.Part("reports.jsonl", text, 1))), "2026");
    Files.createDirectory(out.resolve(UploadRoutes.FOLDER).resolve("r-2.half"));

    try (Served served = Served.folder(out, List.of())) {
      JsonNode run = wait(served, "r-1");

      assertThat(run.path("coded").asInt()).isEqualTo(1);
      assertThat(run.path("who").asText()).isEqualTo("ana");
      assertThat(served.json("/events").path("total").asInt()).isEqualTo(1);
    }
    assertThat(out.resolve(UploadRoutes.FOLDER).resolve("r-1")).doesNotExist();
    assertThat(out.resolve(UploadRoutes.FOLDER).resolve("r-2.half")).doesNotExist();
  }

  @Test
  void whoListensHearsOfProgressAndChanges() throws Exception {
    try (Served served = Served.empty()) {
      HttpRequest listen =
          HttpRequest.newBuilder(URI.create(served.server.address() + "/api/v1/changes"))
              .header("Accept", "text/event-stream")
              .build();
      CompletableFuture<List<String>> heard = new CompletableFuture<>();
      CompletableFuture<Void> open = new CompletableFuture<>();
      Thread thread = new Thread(() -> listen(served, listen, open, heard));
      thread.setDaemon(true);
      thread.start();
      open.get(10, TimeUnit.SECONDS);
      done(served, served.post("/reports", REPORT));

      assertThat(heard.get(10, TimeUnit.SECONDS)).contains("event: progress", "event: changed");
    }
  }

  private static void listen(
      Served served,
      HttpRequest request,
      CompletableFuture<Void> open,
      CompletableFuture<List<String>> heard) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(served.stream(request), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        open.complete(null);
        lines.add(line);
        if (lines.contains("event: progress") && lines.contains("event: changed")) {
          heard.complete(lines);
          return;
        }
      }
    } catch (Exception e) {
      heard.completeExceptionally(e);
    }
  }

  private static HttpResponse<String> form(Served served, String name, String text) {
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/plain\r\n\r\n"
            + text
            + "\r\n--x--\r\n";
    return served.send(
        served
            .request("/reports")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static JsonNode done(Served served, HttpResponse<String> receipt) throws Exception {
    assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(202);
    return wait(served, Served.tree(receipt).path("run").asText());
  }

  private static JsonNode wait(Served served, String run) throws Exception {
    for (int i = 0; i < 400; i++) {
      JsonNode now = served.json("/runs/" + run);
      if (!now.path("state").asText().equals("running")) {
        return now;
      }
      Thread.sleep(25);
    }
    throw new AssertionError(run + " does not end");
  }
}
