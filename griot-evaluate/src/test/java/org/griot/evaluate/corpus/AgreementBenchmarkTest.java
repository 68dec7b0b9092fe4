package org.griot.evaluate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.griot.evaluate.task.Coding;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.Outcome;
import org.griot.pipeline.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementBenchmarkTest {
  private static final String REPORT =
      "Three things\nGunmen raided Ara on Monday. Soldiers\nfought rebels in Bor. A clash shook Cun.";
  private static final String RAID = "Gunmen raided Ara";
  private static final String FIGHT = "Soldiers fought rebels";
  private static final String CLASH = "A clash shook Cun";

  private final AgreementBenchmark agreement = new AgreementBenchmark();
  private final GoldFaults faults = new GoldFaults();
  @TempDir private Path corpus = Path.of(".");

  @BeforeEach
  void aReport() throws IOException {
    Files.createDirectories(corpus.resolve("dev/reports"));
    Files.createDirectories(corpus.resolve("second"));
    Files.writeString(corpus.resolve("dev/reports/r.txt"), REPORT);
  }

  @Test
  void alphaIsMeasuredOverTheClaimsThatBothHave() throws IOException {
    gold("dev", line(RAID, "attack"), line(FIGHT, "armed-clash"), line(CLASH, "armed-clash"));
    gold("second", line(RAID, "attack"), line(FIGHT, "attack"), line(CLASH, "armed-clash"));

    Outcome outcome = measured();

    // observed 2, expected 2 * 3 * 3 / 5: 1 - 2 / 3.6
    assertThat(outcome.metrics().get("alpha_type")).isEqualByComparingTo("0.444");
    assertThat(outcome.reports()).isEqualTo(1);
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void aClaimOfOneAnnotatorIsCountedAlone() throws IOException {
    gold("dev", line(RAID, "attack"), line(CLASH, "armed-clash"));
    gold("second", line(RAID, "attack"));

    assertThat(table("Claims"))
        .containsExactly(
            List.of("of the first annotator", "2"),
            List.of("of the second annotator", "1"),
            List.of("of both (pairs)", "1"),
            List.of("of one alone", "1"));
  }

  @Test
  void theSecondAnnotatorIsScoredAgainstTheFirstAsGriotIs() throws IOException {
    gold("dev", line(RAID, "attack"));
    gold("second", line(RAID, "attack"));

    assertThat(measured().metrics().get("claim_f")).isEqualByComparingTo("1");
  }

  @Test
  void reportsThatTheSecondAnnotatorDidNotReadAreLeftOut() throws IOException {
    Files.writeString(corpus.resolve("dev/reports/other.txt"), "Bor shelled");
    gold(
        "dev", line(RAID, "attack"), line("Bor shelled", "shelling").replace("r.txt", "other.txt"));
    gold("second", line(RAID, "attack"));

    assertThat(measured().reports()).isEqualTo(1);
  }

  @Test
  void aReportThatNoSplitHasIsAFault() throws IOException {
    gold("dev", line(RAID, "attack"));
    gold("second", line(RAID, "attack").replace("r.txt", "lost.txt"));

    assertThat(measured().unread()).isEqualTo(1);
    assertThat(faults.all()).hasSize(1);
  }

  @Test
  void aTriggerThatDoesNotStandInTheReportIsAFault() throws IOException {
    gold("dev", line(RAID, "attack"));
    gold("second", line("Gunmen left Ara", "withdrawal"));

    assertThat(table("Claims")).contains(List.of("of the second annotator", "0"));
    assertThat(faults.all()).hasSize(1);
  }

  @Test
  void aSecondAnnotationIsNoSplitOfTheCorpus() throws IOException {
    gold("dev", line(RAID, "attack"));
    gold("second", line(RAID, "attack"));

    assertThat(new CorpusBenchmark().splits(corpus)).containsOnlyKeys("dev");
    assertThat(agreement.splits(corpus)).containsOnlyKeys("second");
  }

  private Outcome measured() throws IOException {
    List<Path> second = List.copyOf(agreement.splits(corpus).values());
    return agreement.evaluate(second, new Coding(Engine.open(List.of()), 1), faults);
  }

  private List<List<String>> table(String title) throws IOException {
    return measured().tables().stream()
        .filter(table -> table.title().equals(title))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  private void gold(String folder, String... lines) throws IOException {
    Files.writeString(
        corpus.resolve(folder).resolve("gold.jsonl"), String.join("\n", lines) + "\n");
  }

  private static String line(String trigger, String type) {
    return "{\"id\": \"%s\", \"document\": \"r.txt\", \"trigger\": \"%s\", \"kind\": \"event\", \"type\": \"%s\"}"
        .formatted(trigger, trigger, type);
  }
}
