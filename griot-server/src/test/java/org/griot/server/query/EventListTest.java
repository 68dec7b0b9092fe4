package org.griot.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.griot.server.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of events: every condition against a look at each row. */
class EventListTest {
  private static Served served;
  private static List<JsonNode> all;

  @BeforeAll
  static void open() {
    served = Served.examples();
    all = rows("");
  }

  @AfterAll
  static void close() throws Exception {
    served.close();
  }

  @Test
  void everyEventIsInTheListOnce() {
    assertThat(all).hasSize(served.desk.view().projection().events().size());
    assertThat(ids(all)).hasSize(all.size());
  }

  @Test
  void countriesTypesAndStatusAreLookedUpInTheRow() {
    same("country=ML", row -> has(row.path("place").path("countries"), "ML"));
    same(
        "country=ml&country=NE",
        row ->
            has(row.path("place").path("countries"), "ML")
                || has(row.path("place").path("countries"), "NE"));
    same("type=armed-clash", row -> row.path("type").asText().equals("armed-clash"));
    same("acled=battles", row -> has(row.path("acled"), "Battles"));
    same("acled=Armed%20clash", row -> has(row.path("acled"), "Armed clash"));
    same("main=true", row -> row.path("main").asBoolean());
    same("status=disputed", row -> row.path("status").asText().equals("disputed"));
    same("reviewed=true", row -> row.path("reviewed").asBoolean());
    same("country=ML&main=true&type=armed-clash", EventListTest::clashInMali);
  }

  @Test
  void partiesAreFoundByIdAndByWords() {
    same("party=jnim", row -> row.path("actors").findValuesAsText("id").contains("jnim"));
    assertThat(ids(rows("party=islamic%20state")))
        .isNotEmpty()
        .allMatch(id -> served.json("/events/" + id).toString().contains("Islamic State"));
  }

  @Test
  void figuresAreThoseOfThePolicyAskedFor() {
    same("minKilled=50", row -> row.path("killed").path("best").asInt(-1) >= 50);
    List<JsonNode> acled = rows("policy=acled&minKilled=50");
    assertThat(acled).isNotEmpty().allMatch(r -> r.path("killed").path("best").asInt() >= 50);
    assertThat(acled.toString()).isNotEqualTo(rows("minKilled=50").toString());
  }

  @Test
  void aPeriodHoldsWhatMayHaveHappenedInItAndNothingUndated() {
    same(
        "from=2019-03-01&to=2019-12-31",
        row ->
            !row.path("date").isNull()
                && row.path("date").path("start").asText("0000").compareTo("2019-12-31") <= 0
                && (row.path("date").path("end").isNull()
                    || row.path("date").path("end").asText().compareTo("2019-03-01") >= 0));
  }

  @Test
  void whatHasNoDateOrPlaceStandsBesideTheListAndIsNotDropped() {
    long undated = all.stream().filter(row -> row.path("date").isNull()).count();
    assertThat(undated).isPositive();
    assertThat(rows("without=date")).hasSize((int) undated);
    assertThat(rows("from=2019-01-01&without=date")).hasSize((int) undated);
    assertThat(served.json("/events/facets?from=2019-01-01").path("withoutDate").asInt())
        .isEqualTo((int) undated);

    long nowhere = all.stream().filter(EventListTest::isNowhere).count();
    assertThat(rows("without=place")).hasSize((int) nowhere);
    assertThat(served.json("/events/marks?bbox=-5,10,5,20").path("withoutPlace").asInt())
        .isEqualTo((int) nowhere);
  }

  @Test
  void aBoxHoldsThePointsWithinIt() {
    same(
        "bbox=-5,10,5,20",
        row -> {
          JsonNode place = row.path("place");
          double lon = place.path("lon").asDouble(999);
          double lat = place.path("lat").asDouble(999);
          return lon >= -5 && lon <= 5 && lat >= 10 && lat <= 20;
        });
  }

  @Test
  void wordsAreLookedForInTheReports() {
    Set<String> found = ids(rows("q=Inates"));
    assertThat(found).isNotEmpty();
    for (String id : found) {
      assertThat(
              served.json("/events/" + id).path("documents").findValuesAsText("id").stream()
                  .map(document -> served.json("/reports/" + document).path("text").asText()))
          .anyMatch(text -> text.contains("Inates"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"date", "-date", "killed", "-killed", "confidence"})
  void pagesTogetherAreTheWholeInOrder(String sort) {
    List<JsonNode> paged = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode page = served.json("/events?limit=7&sort=" + sort + cursor);
      page.path("items").forEach(paged::add);
      cursor = page.path("next").isNull() ? null : "&cursor=" + page.path("next").asText();
    }
    JsonNode whole = served.json("/events?limit=1000&sort=" + sort).path("items");

    assertThat(paged).hasSize(all.size());
    assertThat(paged.toString().replace(", ", ",")).isEqualTo(whole.toString().replace(", ", ","));
  }

  @Test
  void theMarksAreColumnsOfOneLength() {
    JsonNode marks = served.json("/events/marks");
    int size = marks.path("ids").size();
    assertThat(size).isPositive();
    for (String column : List.of("lon", "lat", "km", "killed", "type", "date", "main")) {
      assertThat(marks.path(column)).as(column).hasSize(size);
    }
    assertThat(size + marks.path("withoutPlace").asInt()).isEqualTo(marks.path("total").asInt());
  }

  @Test
  void theTimelineCountsEveryDatedEvent() {
    JsonNode facets = served.json("/events/facets?bucket=week");
    int events = 0;
    for (JsonNode bar : facets.path("timeline")) {
      events += bar.path("events").asInt();
    }
    assertThat(events + facets.path("withoutDate").asInt()).isEqualTo(facets.path("total").asInt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=yesterday",
        "from=2024-02-01&to=2024-01-01",
        "bbox=1,2,3",
        "bbox=NaN,0,0,0",
        "limit=0",
        "limit=100000",
        "sort=size",
        "cursor=nonsense",
        "harm=sadness",
        "main=yes",
        "policy=mine",
        "without=hope",
        "countri=ML",
        "minKilled=many"
      })
  void aQuestionThatMakesNoSenseIsRefusedInOneLine(String query) {
    HttpResponse<String> reply = served.get("/events?" + query);
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(Served.tree(reply).path("detail").asText()).isNotBlank().doesNotContain("\n");
  }

  @Test
  void filesAreThoseOfTheExporters() {
    JsonNode features = Served.tree(served.get("/events?format=geojson&country=ML"));
    assertThat(features.path("features")).hasSize(rows("country=ML").size());
    HttpResponse<String> csv = served.get("/events?format=csv&country=ML");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body()).startsWith("id,type,");
  }

  private static boolean clashInMali(JsonNode row) {
    return has(row.path("place").path("countries"), "ML")
        && row.path("main").asBoolean()
        && row.path("type").asText().equals("armed-clash");
  }

  private static boolean isNowhere(JsonNode row) {
    return row.path("place").path("lat").isMissingNode() || row.path("place").path("lat").isNull();
  }

  private static void same(String query, Predicate<JsonNode> fits) {
    assertThat(ids(rows(query))).as(query).isEqualTo(ids(all.stream().filter(fits).toList()));
  }

  private static boolean has(JsonNode array, String value) {
    for (JsonNode each : array) {
      if (each.asText().equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static List<JsonNode> rows(String query) {
    List<JsonNode> rows = new ArrayList<>();
    served.json("/events?limit=1000&" + query).path("items").forEach(rows::add);
    return rows;
  }

  private static Set<String> ids(List<JsonNode> rows) {
    Set<String> ids = new TreeSet<>();
    rows.forEach(row -> ids.add(row.path("id").asText()));
    assertThat(new HashSet<>(ids)).hasSize(rows.size());
    return ids;
  }
}
