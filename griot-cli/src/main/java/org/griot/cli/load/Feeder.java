package org.griot.cli.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.IntFunction;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;

/** Keeps the server coding: hands in reports, and the next ones when those are done. */
final class Feeder implements AutoCloseable {
  private static final int BATCH = 20;
  private static final int PAUSE_MILLIS = 100;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final IntFunction<Map<String, String>> reports;
  private final Thread thread = new Thread(this::feed, "feeder");
  private volatile boolean closed;
  private volatile long coded;

  Feeder(String server, IntFunction<Map<String, String>> reports) {
    this.server = server;
    this.reports = reports;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Reports coded so far. */
  long coded() {
    return coded;
  }

  private void feed() {
    try {
      for (int next = 0; !closed; next += BATCH) {
        StringBuilder lines = new StringBuilder();
        for (int i = next; i < next + BATCH; i++) {
          lines.append(Json.write(reports.apply(i))).append('\n');
        }
        JsonNode receipt = send(post(lines.toString()));
        JsonNode run = send(HttpRequest.newBuilder(run(receipt)).build());
        while (!closed && run.path("state").asText().equals("running")) {
          Thread.sleep(PAUSE_MILLIS);
          run = send(HttpRequest.newBuilder(run(receipt)).build());
        }
        coded += run.path("coded").asLong();
      }
    } catch (IOException | JsonSyntaxException e) {
      throw new IllegalStateException("the server does not take reports", e);
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  private URI run(JsonNode receipt) {
    return URI.create(server + "api/v1/runs/" + receipt.path("run").asText());
  }

  private HttpRequest post(String lines) {
    return HttpRequest.newBuilder(URI.create(server + "api/v1/reports"))
        .header("Content-Type", "application/x-ndjson")
        .POST(HttpRequest.BodyPublishers.ofString(lines))
        .build();
  }

  private JsonNode send(HttpRequest request)
      throws IOException, InterruptedException, JsonSyntaxException {
    return Json.tree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
