package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk as a process: it starts, ends, is killed, and loses nothing that it acknowledged. */
class ServeTest {
  /**
   * {@code ./griot test -pl griot-cli -am -Dtest=ServeTest -Dgriot.kills=100} kills it 100 times.
   */
  private static final int KILLS = Integer.getInteger("griot.kills", 4);

  @TempDir Path folder;

  @Test
  void itEndsCleanlyAndLeavesFilesThatFitTheLedger() throws Exception {
    Path out = folder.resolve("out");
    Child.griot("code", Child.EXAMPLES.toString(), "--out", out.toString(), "--quiet");
    try (Serving serving = Serving.start(out)) {
      assertThat(Child.griot("serve", out.toString(), "--port", "0", "--api").said())
          .contains("another griot is writing");
      JsonNode event = Serving.tree(serving.get("/events?limit=1")).path("items").get(0).path("id");
      assertThat(serving.post("/decisions", accept(event.asText())).statusCode()).isEqualTo(201);
      assertThat(serving.end()).isZero();
    }
    assertThat(Child.griot("verify", out.toString()).said()).contains("byte for byte");
    assertThat(Child.griot("rebuild", out.toString()).said()).contains("files as before");
  }

  @Test
  void itIsRefusedToOthersUntilSomebodyHasAnAccount() throws Exception {
    Path out = folder.resolve("out");
    Child.Result result =
        Child.griot("serve", out.toString(), "--port", "0", "--api", "--listen", "0.0.0.0");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.said()).contains("griot user add");
  }

  @Test
  void whatWasAcknowledgedSurvivesEveryKill() throws Exception {
    Path out = folder.resolve("out");
    Child.griot("code", Child.EXAMPLES.toString(), "--out", out.toString(), "--quiet");
    Random random = new Random(7);
    List<String> reports = new ArrayList<>();
    List<String> decisions = new ArrayList<>();
    AtomicInteger number = new AtomicInteger();
    for (int round = 0; round < KILLS; round++) {
      try (Serving serving = Serving.start(out)) {
        HttpResponse<String> first = serving.get("/events?limit=1&sort=date");
        assertThat(first.statusCode()).as("round " + round + ": " + first.body()).isEqualTo(200);
        String event = Serving.tree(first).path("items").path(0).path("id").asText();
        assertThat(event).as("round " + round + ": " + first.body()).isNotEmpty();
        Thread sending = new Thread(() -> send(serving, number, reports));
        Thread deciding = new Thread(() -> decide(serving, event, decisions));
        sending.start();
        deciding.start();
        Thread.sleep(50 + random.nextInt(900));
        serving.kill();
        sending.join();
        deciding.join();
      }
    }
    try (Serving serving = Serving.start(out)) {
      waitUntilCoded(out.resolve("inbox"));
      assertThat(reports).isNotEmpty();
      for (String word : reports) {
        assertThat(Serving.tree(serving.get("/reports?q=" + word)).path("total").asInt())
            .as(word)
            .isEqualTo(1);
      }
      String all = serving.get("/decisions?limit=1000").body();
      assertThat(decisions).allMatch(all::contains);
      assertThat(serving.end()).isZero();
    }
    assertThat(Child.griot("verify", out.toString()).status()).isZero();
  }

  private static void send(Serving serving, AtomicInteger number, List<String> acknowledged) {
    try {
      while (true) {
        String word = "zq" + Integer.toString(number.incrementAndGet(), 36) + "village";
        String text =
            "Gunmen attacked the village of " + word + " on 3 May 2023 and killed 4 people.";
        HttpResponse<String> reply =
            serving.post("/reports", "{\"text\":\"" + text + "\",\"published\":\"2023-05-04\"}");
        if (reply.statusCode() == 202) {
          acknowledged.add(word);
        }
      }
    } catch (IOException e) {
      // It was killed.
      return;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void decide(Serving serving, String event, List<String> acknowledged) {
    try {
      while (true) {
        HttpResponse<String> reply = serving.post("/decisions", accept(event));
        if (reply.statusCode() == 201) {
          Serving.tree(reply)
              .path("decisions")
              .forEach(decision -> acknowledged.add(decision.path("id").asText()));
        }
      }
    } catch (IOException e) {
      // It was killed.
      return;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String accept(String event) {
    return "{\"action\":\"ACCEPT\",\"events\":[\"" + event + "\"],\"note\":\"read\"}";
  }

  /** It may take long, for a hundred rounds leave thousands; but it must go on. */
  private static void waitUntilCoded(Path inbox) throws Exception {
    long left = left(inbox);
    int idle = 0;
    while (left > 0) {
      Thread.sleep(100);
      long now = left(inbox);
      idle = now < left ? 0 : idle + 1;
      assertThat(idle).as(left + " uploads are left, none was coded in a minute").isLessThan(600);
      left = now;
    }
  }

  private static long left(Path inbox) throws IOException {
    try (Stream<Path> all = Files.list(inbox)) {
      return all.filter(Files::isDirectory).count();
    }
  }
}
