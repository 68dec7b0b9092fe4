package org.griot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.griot.model.Basis;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {
  @TempDir Path folder;

  private LossReport export(ExportInput in) throws IOException {
    return Exporter.of("csv", TestEvents.OPTIONS).export(in, folder.resolve("events.csv"));
  }

  private Map<String, String> row(TestEvents.Builder event) throws IOException {
    export(TestEvents.input(event.build()));
    return Csv.read(folder.resolve("events.csv")).get(0);
  }

  @Test
  void everyEventIsARowAlsoWithoutDatePlaceOrType() throws Exception {
    LossReport report =
        export(
            TestEvents.input(
                TestEvents.attack().noAcledType().date(null).place(null).actors().harm().build()));

    assertThat(report.written()).isEqualTo(1);
    assertThat(Csv.read(folder.resolve("events.csv")).get(0))
        .containsEntry("date_start", "")
        .containsEntry("place", "")
        .containsEntry("latitude", "")
        .containsEntry("killed", "")
        .containsEntry("type", "threat");
  }

  @Test
  void theColumnsHoldWhatTheEventHolds() throws Exception {
    Map<String, String> row =
        row(
            TestEvents.attack()
                .background()
                .actors(
                    TestEvents.actor(
                        "jnim",
                        "JNIM",
                        PartyRole.INITIATOR,
                        PartyType.REBEL_GROUP,
                        TestEvents.ground(Basis.BLAMED, "the army")),
                    TestEvents.army(PartyRole.TARGET)));

    assertThat(row)
        .containsEntry("id", "griot-1")
        .containsEntry("main", "false")
        .containsEntry("date_start", "2019-09-30")
        .containsEntry("latitude", "15.02334")
        .containsEntry("longitude", "-1.95561")
        .containsEntry("precision_km", "5")
        .containsEntry("initiators", "JNIM")
        .containsEntry("initiator_ids", "jnim")
        .containsEntry("initiator_attribution", "JNIM: blamed by the army")
        .containsEntry("targets", "Malian army")
        .containsEntry("killed", "25")
        .containsEntry("killed_low", "25")
        .containsEntry("killed_high", "25")
        .containsEntry("injured", "")
        .containsEntry(
            "harm",
            "killed (target): 25 according to the government;"
                + " killed (target): at most 40 according to residents")
        .containsEntry("outlets", "Example Daily")
        .containsEntry("first_published", "2019-10-02")
        .containsEntry("confidence", "0.900");
    assertThat(row.get("geometry")).startsWith("POLYGON ((-1.95561 15.068");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "commas, \"quotes\" and 'apostrophes'",
        "two\nlines\r\nand a third",
        "=HYPERLINK(\"http://example.org\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "'=already guarded",
        "''+twice",
        "＝full width",
        "🙂 emoji and 𝔘 astral",
        "مدينة غاو \u202eright to left",
        " leading and trailing ",
        "semi;colon; and | pipe",
      })
  void anyTextComesBackFromTheFileAsItWas(String text) throws Exception {
    String cell = row(TestEvents.attack().summary(text)).get("summary");

    assertThat(Stream.of("=", "+", "-", "@", "\t")).noneMatch(cell::startsWith);
    boolean guarded = cell.matches("(?s)'+[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");
    assertThat(guarded ? cell.substring(1) : cell).isEqualTo(text);
  }

  @Test
  void aNegativeLongitudeIsANumberNotAGuardedText() throws Exception {
    assertThat(row(TestEvents.attack())).containsEntry("longitude", "-1.95561");
  }

  @Test
  void theOrderOfTheEventsDoesNotMatter() throws Exception {
    var one = TestEvents.attack().id("griot-1").build();
    var two = TestEvents.attack().id("griot-2").date(TestEvents.day("2019-01-01")).build();

    export(TestEvents.input(one, two));
    String first = Files.readString(folder.resolve("events.csv"));
    export(TestEvents.input(two, one));

    assertThat(Files.readString(folder.resolve("events.csv"))).isEqualTo(first);
    assertThat(Csv.read(folder.resolve("events.csv")))
        .extracting(row -> row.get("id"))
        .containsExactly("griot-2", "griot-1");
  }

  @Test
  void besideTheFileLieTheProvenanceAndTheLossReportAndNothingElse() throws Exception {
    LossReport report = export(TestEvents.input(TestEvents.attack().build()));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "events.csv", "events.csv.provenance.jsonl", "events.csv.loss.json");
    }
    assertThat(Files.readString(folder.resolve("events.csv.loss.json")))
        .isEqualTo(report.toJson() + "\n");
    assertThat(Files.readAllLines(folder.resolve("events.csv.provenance.jsonl")))
        .contains(
            "{\"event\":\"griot-1\",\"field\":\"harm.killed\",\"value\":\"25\","
                + "\"by\":\"the government\",\"kind\":\"quote\",\"rule\":null,\"claim\":\"c1\","
                + "\"document\":\"d1\",\"span\":[75,86],\"quote\":\"25 soldiers\","
                + "\"chosen\":true,\"redacted\":false}");
  }

  @Test
  void anErasedReportLosesItsQuotesAndSaysSo() throws Exception {
    ExportInput in = TestEvents.input(TestEvents.attack().build());
    LossReport report = export(new ExportInput(in.events(), in.claims(), Map.of(), null, null));

    assertThat(report.losses()).extracting(LossReport.Item::loss).contains("missing-text");
    assertThat(Files.readString(folder.resolve("events.csv.provenance.jsonl")))
        .contains("\"quote\":null")
        .doesNotContain("25 soldiers");
  }

  @Test
  void aFileThatCannotBeWrittenLeavesTheOldOne() throws Exception {
    Files.writeString(folder.resolve("events.csv"), "old", StandardCharsets.UTF_8);
    Files.createDirectory(folder.resolve("events.csv.loss.json"));

    assertThatThrownBy(() -> export(TestEvents.input(TestEvents.attack().build())))
        .isInstanceOf(IOException.class);
    assertThat(Files.readString(folder.resolve("events.csv"))).isEqualTo("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("events.csv", "events.csv.loss.json");
    }
  }

  @Test
  void anUnknownFormatIsRefusedWithTheOnesThereAre() {
    assertThatThrownBy(() -> Exporter.of("xlsx", TestEvents.OPTIONS))
        .hasMessage("no format xlsx; there are acled, csv, geojson, site");
  }

  @Test
  void theSummaryOfTheLossesIsForAPerson() throws Exception {
    LossReport report =
        Exporter.of("acled", TestEvents.OPTIONS)
            .export(
                TestEvents.input(
                    TestEvents.attack().build(),
                    TestEvents.attack().id("griot-2").date(null).build(),
                    TestEvents.attack()
                        .id("griot-3")
                        .harm(TestEvents.harm("h1", HarmKind.INJURED, 1, 1, null, "injured"))
                        .build()),
                folder.resolve("a.csv"));

    assertThat(report.summary())
        .startsWith(
            "acled: 2 of 3 events written, policy acled\n"
                + "left out: 1\n"
                + "  griot-2  no-date: no date\n"
                + "not held by the format (events):\n")
        .contains("     1  deaths-unknown: ");
    assertThat(List.of(report.leftOut().get(0).event())).containsExactly("griot-2");
  }
}
