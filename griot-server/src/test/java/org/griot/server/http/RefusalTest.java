package org.griot.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.griot.server.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, whoever asks. */
class RefusalTest {
  private static Served served;
  @TempDir static Path pages;

  @BeforeAll
  static void open() throws Exception {
    Files.writeString(pages.resolve("index.html"), "<!doctype html><title>Griot</title>");
    Files.createDirectories(pages.resolve("assets"));
    Files.writeString(pages.resolve("assets/app-1a2B3c4D.js"), "export {};");
    Files.createSymbolicLink(pages.resolve("link.txt"), Path.of("/etc/hostname"));
    served = Served.pages(pages);
  }

  @AfterAll
  static void close() throws Exception {
    served.close();
  }

  @Test
  void aForeignHostIsRefusedEverywhere() throws Exception {
    for (String path : List.of("/", "/api/v1/health", "/api/v1/events")) {
      assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n\r\n"))
          .startsWith("HTTP/1.1 403");
      assertThat(raw("GET " + path + " HTTP/1.0\r\n\r\n")).contains(" 40");
    }
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:1234\r\n\r\n")).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://evil.example", "null", "https://127.0.0.1:1", "http://127.0.0.1.evil:80"})
  void aPageOfAnotherSiteIsRefused(String origin) {
    HttpResponse<String> reply =
        served.send(
            served
                .request("/reports")
                .header("Origin", origin)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}")));
    assertThat(reply.statusCode()).isEqualTo(403);
    assertThat(
            served
                .send(served.request("/events").header("Sec-Fetch-Site", "cross-site"))
                .statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/..%2fpom.xml",
        "/%2e%2e/pom.xml",
        "/assets/../../pom.xml",
        "/assets/..%5c..%5cpom.xml",
        "//etc/passwd",
        "/link.txt",
        "/index.html%00.js",
        "/assets/",
        "/nothing",
        "/api/v1/nothing",
        "/api/v2/events"
      })
  void noPathLeadsOutOfThePages(String path) throws Exception {
    String reply = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    assertThat(reply).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("root:", "<project");
  }

  @Test
  void thePagesAreServedWithTheirTypesAndNoLicenceForScripts() {
    HttpResponse<String> index = served.send(served.page("/"));
    assertThat(index.statusCode()).isEqualTo(200);
    assertThat(index.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(index.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(index.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    HttpResponse<String> script = served.send(served.page("/assets/app-1a2B3c4D.js"));
    assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(
            served
                .send(
                    served
                        .page("/")
                        .header("If-None-Match", index.headers().firstValue("ETag").orElse("")))
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void aRequestOfAGigabyteIsRefusedBeforeItIsSent() throws Exception {
    String reply =
        raw(
            "POST /api/v1/reports HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 1073741824\r\n\r\n");
    assertThat(reply).startsWith("HTTP/1.1 413").containsIgnoringCase("connection: close");
  }

  @Test
  void aBodyWithoutALengthIsReadToTheLimitOnly() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", served.server.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /api/v1/reports HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n"
                  + "Transfer-Encoding: chunked\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      byte[] chunk = new byte[1 << 20];
      long sent = 0;
      try {
        for (; sent < 64; sent++) {
          out.write("100000\r\n".getBytes(StandardCharsets.ISO_8859_1));
          out.write(chunk);
          out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
      } catch (java.io.IOException closed) {
        assertThat(sent).isGreaterThan(5);
        return;
      }
      assertThat(status(socket.getInputStream())).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void aClientThatNeverFinishesItsRequestIsLetGo() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", served.server.port())) {
      socket.setSoTimeout(30_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /api/v1/reports HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n"
                  + "Content-Length: 100000\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      Thread drip = new Thread(() -> drip(out));
      drip.setDaemon(true);
      drip.start();
      assertThat(status(socket.getInputStream())).matches("(?s)|HTTP/1.1 (408|400|500).*");
    }
    assertThat(served.get("/health").statusCode()).isEqualTo(200);
    assertThat(served.json("/runs").path("items")).isEmpty();
  }

  private static void drip(OutputStream out) {
    try {
      for (int i = 0; i < 60; i++) {
        out.write('x');
        out.flush();
        Thread.sleep(500);
      }
    } catch (java.io.IOException | InterruptedException e) {
      // The server has let go.
      return;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "title", "outlet", "url"})
  void scriptInAReportComesOutAsJsonTextOnly(String field) throws Exception {
    String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    String body =
        "{\"text\":\"Gunmen killed four people in Gao, Mali, on Monday, the mayor said. "
            + (field.equals("text") ? script : "")
            + "\",\"published\":\"2024-05-03\",\""
            + (field.equals("text") ? "note" : field)
            + "\":\""
            + script
            + "\"}";
    try (Served desk = Served.empty()) {
      String run = Served.tree(desk.post("/reports", body)).path("run").asText();
      while (desk.json("/runs/" + run).path("state").asText().equals("running")) {
        Thread.sleep(20);
      }
      for (String path : List.of("/reports", "/events", "/claims", "/runs", "/events/facets")) {
        HttpResponse<String> reply = desk.get(path);
        assertThat(reply.headers().firstValue("Content-Type").orElse(""))
            .startsWith("application/json");
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.headers().firstValue("Content-Security-Policy").orElse(""))
            .contains("default-src 'none'");
      }
      String id = desk.json("/reports").path("items").get(0).path("id").asText();
      assertThat(desk.get("/reports/" + id).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anAnswerThatTheClientHasIsNotSentAgain() {
    HttpResponse<String> first = served.get("/events?limit=3");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        served.send(served.request("/events?limit=3").header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(
            served
                .send(served.request("/events?limit=4").header("If-None-Match", tag))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void largeAnswersAreCompressed() {
    HttpResponse<String> reply =
        served.send(served.request("/codebook").header("Accept-Encoding", "gzip"));
    assertThat(reply.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  private static String raw(String request) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", served.server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return status(socket.getInputStream());
    }
  }

  /** The head of the reply and what of the body comes with it. */
  private static String status(InputStream in) throws Exception {
    byte[] bytes = new byte[8192];
    int read = in.read(bytes);
    return read < 0 ? "" : new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
  }
}
