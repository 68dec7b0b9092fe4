package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at random moments: nothing committed is lost, and the result is the same. */
class KilledRunTest {
  private static final int ROUNDS = 10;
  private static final int REPORTS = 300;
  private static final List<String> TOWNS =
      List.of("Gao", "Mopti", "Djibo", "Dori", "Niamey", "Tillabery", "Kidal", "Menaka");

  @TempDir Path folder;

  private Path reports() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    for (int i = 0; i < REPORTS; i++) {
      Files.writeString(
          reports.resolve(String.format(Locale.ROOT, "%03d.txt", i)),
          String.format(
              Locale.ROOT,
              "Gunmen attacked a village near %s on %d May 2023 and killed at least %d civilians,"
                  + " the mayor said. Soldiers arrested %d suspects after the attack.%n",
              TOWNS.get(i % TOWNS.size()),
              1 + i % 28,
              2 + i % 40,
              1 + i % 5));
    }
    return reports;
  }

  private static Process code(Path reports, Path out) throws IOException {
    return Child.start(
        List.of(),
        out.resolveSibling(out.getFileName() + ".log"),
        "code",
        reports.toString(),
        "--out",
        out.toString(),
        "--published",
        "2023-06-01",
        "--quiet");
  }

  @Test
  void aRunThatIsKilledGoesOnToTheSameResult() throws Exception {
    Path reports = reports();
    Path calm = folder.resolve("calm");
    long start = System.nanoTime();
    assertThat(code(reports, calm).waitFor()).isZero();
    long whole = (System.nanoTime() - start) / 1_000_000;

    Path out = folder.resolve("out");
    Random random = new Random(5);
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Process process = code(reports, out);
      // Half of the time goes by before the first report is read.
      if (process.waitFor(whole / 4 + random.nextLong(whole * 3 / 4), TimeUnit.MILLISECONDS)) {
        // It was ready before its time: nothing is left to kill there, and the next is killed
        // sooner.
        out = folder.resolve("out" + round);
        whole = whole * 3 / 4;
      } else {
        killed++;
        process.destroyForcibly().waitFor();
      }
    }
    assertThat(killed).isPositive();
    assertThat(code(reports, out).waitFor()).isZero();
    for (String file :
        List.of("events.jsonl", "claims.jsonl", "documents.jsonl", "rejected.jsonl")) {
      assertThat(out.resolve(file)).hasSameTextualContentAs(calm.resolve(file));
    }
    assertThat(Files.readAllLines(out.resolve("documents.jsonl"))).hasSize(REPORTS);
    Child.Result verified = Child.griot("verify", out.toString());
    assertThat(verified.status()).as(verified.said()).isZero();
  }
}
