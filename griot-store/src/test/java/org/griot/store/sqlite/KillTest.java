package org.griot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.griot.ledger.Entry;
import org.griot.ledger.Ledger;
import org.griot.ledger.LedgerObjects;
import org.griot.ledger.NewEntry;
import org.griot.ledger.Recorded;
import org.griot.store.Projection;
import org.griot.store.StoreObjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  private static final int ROUNDS = 20;
  private static final int CLAIMS = 3;

  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsLostAndNoReportIsHalfThere() throws Exception {
    Random random = new Random(11);
    long reports = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long acknowledged = writeUntilKilled(round, random.nextInt(120));
      try (GriotDatabase database = GriotDatabase.open(folder)) {
        Ledger ledger = database.ledger();
        assertThat(ledger.verify().isIntact()).isTrue();
        assertThat(ledger.size()).isGreaterThanOrEqualTo(acknowledged);
        Recorded recorded = Recorded.of(ledger);
        assertThat(recorded.claims().keySet()).isEqualTo(recorded.documents().keySet());
        assertThat(recorded.claims().values()).allSatisfy(c -> assertThat(c).hasSize(CLAIMS));
        assertThat(recorded.documents().size()).isGreaterThanOrEqualTo((int) reports);
        reports = recorded.documents().size();
        database.store().counts();
      }
    }
    assertThat(reports).isGreaterThan(ROUNDS);
  }

  /** Runs a writer in a process of its own and kills it; the last number it acknowledged. */
  private long writeUntilKilled(int round, int millis) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            folder.toString(),
            Integer.toString(round));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    long acknowledged = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      Thread.sleep(millis);
      process.destroyForcibly();
      while (line != null) {
        if (line.endsWith(".")) {
          acknowledged = Long.parseLong(line.substring(0, line.length() - 1));
        }
        line = readQuietly(out);
      }
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isNotZero();
    assertThat(acknowledged).isPositive();
    return acknowledged;
  }

  private static String readQuietly(BufferedReader out) {
    try {
      return out.readLine();
    } catch (IOException e) {
      return null;
    }
  }

  /** Appends reports for ever; now and then replaces the projection. Prints what is durable. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) {
      try (GriotDatabase database = GriotDatabase.open(Path.of(args[0]))) {
        for (int i = 0; ; i++) {
          List<NewEntry> batch = new ArrayList<>();
          for (int k = 0; k <= i % 4; k++) {
            batch.addAll(LedgerObjects.report("d" + args[1] + "-" + i + "-" + k, CLAIMS));
          }
          List<Entry> sealed = database.ledger().append(batch);
          System.out.println(sealed.get(sealed.size() - 1).seq() + ".");
          System.out.flush();
          if (i % 16 == 15) {
            Projection projection = StoreObjects.projection("h" + i, 20, i);
            database.store().replace(projection);
          }
        }
      }
    }
  }
}
