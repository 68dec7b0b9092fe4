package org.griot.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.griot.decide.DecisionLog;
import org.griot.desk.Assignment;
import org.griot.json.Json;
import org.griot.ledger.LedgerObjects;
import org.griot.model.Decision;
import org.griot.model.Event;
import org.griot.server.Served;
import org.griot.store.EventQuery;
import org.griot.store.sqlite.GriotDatabase;
import org.griot.store.sqlite.SqliteCabinet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk that is killed in the middle of decisions, a few times; {@code -Dgriot.kills=100} does so
 * more often.
 */
class KilledDeskTest {
  private static final int KILLS = Integer.getInteger("griot.kills", 3);
  private static final int REPORTS = 12;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Set<String> acknowledged = new TreeSet<>();
  private final Set<String> assigned = new TreeSet<>();

  @TempDir Path folder;

  @Test
  void noDecisionThatWasAcknowledgedIsLost() throws Exception {
    try (GriotDatabase database = GriotDatabase.open(folder)) {
      for (int i = 0; i < REPORTS; i++) {
        database.ledger().append(LedgerObjects.report("r" + i, 1));
      }
    }
    Random random = new Random(7);
    for (int round = 0; round < KILLS; round++) {
      decideUntilKilled(random.nextInt(900));
      try (GriotDatabase database = GriotDatabase.open(folder);
          SqliteCabinet cabinet = SqliteCabinet.open(folder)) {
        assertThat(database.ledger().verify().isIntact()).isTrue();
        assertThat(DecisionLog.of(database.ledger()).all())
            .extracting(Decision::id)
            .containsAll(acknowledged);
        assertThat(cabinet.assignments().all()).extracting(Assignment::event).containsAll(assigned);
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS);
  }

  /** Runs a desk in a process of its own and kills it while it is asked. */
  private void decideUntilKilled(int millis) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Desk.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String address = out.readLine();
      assertThat(address).startsWith("http");
      List<String> events = List.of(out.readLine().split(" "));
      Thread killer =
          new Thread(
              () -> {
                sleep(millis);
                process.destroyForcibly();
              });
      killer.start();
      ask(address, events);
      killer.join();
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  /** Decides and assigns until nobody answers any more. */
  private void ask(String address, List<String> events) throws InterruptedException {
    for (int i = 0; ; i++) {
      String event = events.get(i % events.size());
      try {
        JsonNode taken =
            post(address + "/decisions", "{\"action\":\"ACCEPT\",\"event\":\"" + event + "\"}");
        acknowledged.add(taken.path("decisions").path(0).path("id").asText());
        post(address + "/review/assign", "{\"events\":[\"" + event + "\"],\"assignee\":\"Ana\"}");
        assigned.add(event);
      } catch (IOException e) {
        return;
      }
    }
  }

  private JsonNode post(String address, String json) throws IOException, InterruptedException {
    HttpResponse<String> reply =
        client.send(
            HttpRequest.newBuilder(URI.create(address))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(reply.statusCode()).as(reply.body()).isBetween(200, 201);
    try {
      return Json.tree(reply.body());
    } catch (org.griot.json.JsonSyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The process that is killed: prints its address and its events, and ends with its input. */
  static final class Desk {
    private Desk() {}

    public static void main(String[] args) throws Exception {
      Served served = Served.folder(Path.of(args[0]), List.of());
      List<String> events = new ArrayList<>();
      for (Event event : served.desk.store().events(EventQuery.ALL)) {
        events.add(event.id());
      }
      System.out.println(served.server.address() + "/api/v1");
      System.out.println(String.join(" ", events));
      System.out.flush();
      InputStream parent = System.in;
      while (parent.read() >= 0) {
        continue;
      }
      System.exit(0);
    }
  }
}
