package org.griot.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.griot.json.Json;
import org.griot.resolve.Outlets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteExportTest {
  private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final String EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>";

  @TempDir Path folder;

  @Test
  void everyEventHasAPageWithTheWordsBehindItsValues() throws Exception {
    Map<String, String> site = site(Redaction.PRIVATE, input("An attack at Boulikessi."), null);

    assertThat(site.keySet())
        .contains(
            "site/index.html",
            "site/list.html",
            "site/about.html",
            "site/data.js",
            "site/site.css");
    String page =
        site.entrySet().stream()
            .filter(e -> e.getKey().startsWith("site/events/"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    assertThat(page).contains("<blockquote").contains("<mark>").contains("Who says how many");
    assertThat(site.get("site/list.html")).contains("An attack at Boulikessi.");
  }

  @Test
  void noAddressLeadsOutButThoseOfReportsAndEveryOtherIsThere() throws Exception {
    Map<String, String> site = site(Redaction.PRIVATE, input("An attack."), null);

    site.forEach(
        (name, text) -> {
          Matcher address = ADDRESS.matcher(name.endsWith(".html") ? text : "");
          while (address.find()) {
            if (!address.group(1).startsWith("http")) {
              Path from = Path.of(name).getParent();
              assertThat(site).containsKey(from.resolve(address.group(1)).normalize().toString());
            }
          }
          assertThat(text).doesNotContain("<script src=\"http").doesNotContain("@import");
        });
  }

  @Test
  void whatIsWrittenInAReportIsNeverMarkup() throws Exception {
    Map<String, String> site = site(Redaction.NONE, input("Attack " + EVIL), null);

    site.forEach(
        (name, text) ->
            assertThat(text).as(name).doesNotContain("<script>").doesNotContain("<img"));
    assertThat(site.get("site/list.html")).contains("&lt;script&gt;");
    assertThat(rows(site).path(0).path("summary").asText()).isEqualTo("Attack " + EVIL);
  }

  @Test
  void aPrivatePersonIsNamedInNoFile() throws Exception {
    ExportInput in =
        TestEvents.input(
            TestEvents.attack()
                .summary("Gunmen injured Amadou Keita at Boulikessi and Keita lives.")
                .persons(TestEvents.trader())
                .build());

    site(Redaction.PRIVATE, in, null)
        .forEach((name, text) -> assertThat(text).as(name).doesNotContain("Keita"));
    assertThat(site(Redaction.NONE, in, null).get("site/list.html")).contains("Amadou Keita");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    site(Redaction.PRIVATE, input("An attack."), null);
    byte[] first = Files.readAllBytes(folder.resolve("site.zip"));
    site(Redaction.PRIVATE, input("An attack."), null);

    assertThat(Files.readAllBytes(folder.resolve("site.zip"))).isEqualTo(first);
    assertThat(folder.resolve("site.zip.loss.json")).exists();
    assertThat(folder.resolve("site.zip.provenance.jsonl")).isNotEmptyFile();
  }

  @Test
  void theBuiltPagesTakeTheFirstPlaceAndNotThatOfTheData() throws Exception {
    Path bundle = folder.resolve("bundle");
    Files.createDirectories(bundle.resolve("assets"));
    Files.writeString(bundle.resolve("index.html"), "<!doctype html><title>Map</title>");
    Files.writeString(bundle.resolve("assets/app.js"), "/* map */");
    Files.writeString(bundle.resolve("data.js"), "stale");

    Map<String, String> site = site(Redaction.PRIVATE, input("An attack."), bundle);

    assertThat(site.get("site/index.html")).contains("<title>Map</title>");
    assertThat(site.get("site/assets/app.js")).isEqualTo("/* map */");
    assertThat(site.get("site/data.js")).startsWith("window.GRIOT_SITE={");
    assertThat(rows(site).path(0).path("page").asText()).startsWith("events/");
  }

  private static ExportInput input(String summary) {
    return TestEvents.input(TestEvents.attack().summary(summary).build());
  }

  private static JsonNode rows(Map<String, String> site) throws Exception {
    String data = site.get("site/data.js");
    String json = data.substring(data.indexOf('=') + 1, data.lastIndexOf(';'));
    return Json.tree(json).path("rows");
  }

  private Map<String, String> site(Redaction level, ExportInput in, Path bundle)
      throws IOException {
    ExportOptions options =
        new ExportOptions(
            TestEvents.POLICIES.ucdp(),
            level,
            InterStyle.TEXT,
            TestEvents.NAMES,
            Outlets.bundled());
    Path file = folder.resolve("site.zip");
    new SiteExporter(options, bundle).export(in, file);
    Map<String, String> entries = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry : zip.stream().toList()) {
        entries.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
