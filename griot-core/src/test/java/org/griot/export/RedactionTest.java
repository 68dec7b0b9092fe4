package org.griot.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Event;
import org.griot.model.Person;
import org.griot.resolve.Outlets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  @TempDir Path folder;

  private LossReport export(String format, Redaction level, ExportInput in) throws Exception {
    ExportOptions options =
        new ExportOptions(
            TestEvents.POLICIES.acled(),
            level,
            InterStyle.TEXT,
            TestEvents.NAMES,
            Outlets.bundled());
    return Exporter.of(format, options).export(in, folder.resolve("out"));
  }

  private String all() throws Exception {
    return Files.readString(folder.resolve("out"))
        + Files.readString(folder.resolve("out.provenance.jsonl"))
        + Files.readString(folder.resolve("out.loss.json"));
  }

  private static ExportInput input() {
    return TestEvents.input(
        TestEvents.attack()
            .summary("Gunmen injured Amadou Keita at Boulikessi and Keita lives.")
            .persons(TestEvents.trader())
            .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"acled", "csv", "geojson"})
  void aPrivatePersonIsNamedNowhere(String format) throws Exception {
    LossReport report = export(format, Redaction.PRIVATE, input());

    assertThat(all()).doesNotContain("Keita").contains("[person]");
    assertThat(report.redactions()).isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"acled", "csv", "geojson"})
  void nobodyIsRedactedIfAsked(String format) throws Exception {
    LossReport report = export(format, Redaction.NONE, input());

    assertThat(all()).contains("Amadou Keita").doesNotContain("[person]");
    assertThat(report.redactions()).isZero();
  }

  @Test
  void aQuoteThatLostANameSaysSoAndKeepsItsOffsets() throws Exception {
    export("csv", Redaction.PRIVATE, input());

    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("out.provenance.jsonl"))) {
      lines.add(Json.tree(line));
    }
    JsonNode person =
        lines.stream()
            .filter(l -> l.get("field").asText().equals("persons.injured"))
            .findFirst()
            .orElseThrow();
    assertThat(person.get("quote").asText()).isEqualTo("[person]");
    assertThat(person.get("redacted").asBoolean()).isTrue();
    int start = person.get("span").get(0).asInt();
    int end = person.get("span").get(1).asInt();
    assertThat(TestEvents.TEXT.substring(start, end)).isEqualTo("Amadou Keita");
  }

  @Test
  void aPublicPersonKeepsTheNameUnlessAllAreRedacted() throws Exception {
    Person leader =
        new Person(
            "Iyad Example",
            List.of("Abu Example"),
            "commander",
            "jnim",
            null,
            false,
            TestEvents.quote("Gunmen"));
    ExportInput in =
        TestEvents.input(
            TestEvents.attack().summary("Abu Example led the attack.").persons(leader).build());

    export("csv", Redaction.PRIVATE, in);
    assertThat(all()).contains("Iyad Example").contains("Abu Example led");

    export("csv", Redaction.ALL_PERSONS, in);
    assertThat(all()).doesNotContain("Example led").doesNotContain("Iyad");
  }

  @Test
  void aPersonWhomOnlyAnotherClaimOfTheReportNamesIsRedactedInTheQuotesToo() throws Exception {
    Event event = TestEvents.attack().summary("A trader, Amadou Keita, was hurt.").build();
    Claim of = TestEvents.claim("c1", "d1", List.of(), List.of());
    Claim other = TestEvents.claim("c2", "d1", List.of(), List.of(TestEvents.trader()));

    export("csv", Redaction.PRIVATE, TestEvents.input(List.of(event), of, other));

    assertThat(all()).doesNotContain("Keita");
  }

  @Test
  void whatIsMeasuredSurvivesTheRedaction() throws Exception {
    export("csv", Redaction.PRIVATE, input());

    Map<String, String> row = Csv.read(folder.resolve("out")).get(0);
    assertThat(row)
        .containsEntry("place", "Boulikessi")
        .containsEntry("persons", "[person]: injured")
        .containsEntry("killed", "25");
  }
}
