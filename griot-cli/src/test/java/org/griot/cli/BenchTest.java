package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The benchmark measures what it says it does; how fast is not for a test to say. */
class BenchTest {
  private static final Path DOCS = Path.of("..", "docs");

  @TempDir Path folder;

  @Test
  void thePageSaysWhatTheFiguresSay() throws IOException, JsonSyntaxException {
    BenchFigures figures =
        Json.read(Files.readString(DOCS.resolve("benchmarks/speed.json")), BenchFigures.class);

    assertThat(Files.readString(DOCS.resolve("speed.md"))).isEqualTo(BenchPage.page(figures));
    assertThat(figures.steps()).hasSize(3);
    assertThat(figures.steps().get(0).reports()).isGreaterThanOrEqualTo(1_000);
    assertThat(figures.steps().get(2).reports()).isEqualTo(4 * figures.steps().get(0).reports());
  }

  @Test
  void inventedReportsAreTheSameEachTimeAndNoTwoAlike() {
    BenchReports reports = new BenchReports();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 300; i++) {
      assertThat(reports.report(i)).isEqualTo(new BenchReports().report(i));
      String text = String.valueOf(reports.report(i).get("text"));
      assertThat(text).doesNotContain("{");
      assertThat(text.split("\\s+").length).isBetween(600, 800);
      texts.add(text);
    }
    assertThat(texts).hasSize(300);
  }

  @Test
  void threeReportsTellOfOneAttack() {
    BenchReports reports = new BenchReports();

    assertThat(firstDay(reports, 3)).isLessThanOrEqualTo(2).isGreaterThanOrEqualTo(0);
    assertThat(reports.report(3)).isNotEqualTo(reports.report(4));
  }

  private static long firstDay(BenchReports reports, int from) {
    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    for (int i = from; i < from + BenchReports.PER_EVENT; i++) {
      long day = java.time.LocalDate.parse(reports.report(i).get("published")).toEpochDay();
      low = Math.min(low, day);
      high = Math.max(high, day);
    }
    return high - low;
  }

  @Test
  void aSmallRunCountsEveryReportAndMergesSome() throws IOException, JsonSyntaxException {
    Path json = folder.resolve("speed.json");
    StringWriter out = new StringWriter();

    int status =
        new CommandLine(new BenchCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(new StringWriter()))
            .execute("--reports", "6", "--threads", "1", "--out", json.toString());

    assertThat(status).isZero();
    JsonNode figures = Json.tree(Files.readString(json));
    JsonNode last = figures.get("steps").get(2);
    assertThat(last.get("reports").asInt()).isEqualTo(24);
    assertThat(last.get("events").asInt()).isPositive().isLessThan(last.get("claims").asInt());
    assertThat(out.toString()).contains("| 24 | ");
  }

  @Test
  void aStreamIsCodedWithoutAndWithTheGate() throws IOException {
    Path news = folder.resolve("news.jsonl");
    Files.writeString(
        news,
        """
        {"id": "1", "text": "Gunmen killed five villagers near Gao on Monday. A witness said so."}
        {"id": "2", "text": "The visitors won the match 3-1. The coach left his team as it was."}
        """);
    BenchStream stream = new BenchStream(1);

    List<BenchFigures.Stream> rows = stream.measure(List.of(news, news), Map.of());

    assertThat(rows)
        .extracting(BenchFigures.Stream::news)
        .containsExactly("news.jsonl", "news.jsonl", "all");
    assertThat(rows).extracting(BenchFigures.Stream::reports).containsExactly(2, 2, 4);
    BenchFigures.Stream one = rows.get(0);
    assertThat(one.telling()).isEqualTo(1);
    assertThat(one.claimsGated()).isEqualTo(one.claims());
    assertThat(one.readPercent()).isEqualTo(new BigDecimal("50.0"));
  }

  @Test
  void sharesAddUpToAHundred() {
    TreeMap<String, Long> amounts = new TreeMap<>();
    amounts.put("read", 1_000L);
    amounts.put("code", 3_000L);

    assertThat(BenchSampler.percent(amounts))
        .containsEntry("read", new BigDecimal("25.0"))
        .containsEntry("code", new BigDecimal("75.0"));
  }
}
