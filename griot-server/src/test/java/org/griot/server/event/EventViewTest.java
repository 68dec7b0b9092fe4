package org.griot.server.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.griot.model.Event;
import org.griot.server.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One event, its claims and its reports, with the words behind every value. */
class EventViewTest {
  private static Served served;

  @BeforeAll
  static void open() {
    served = Served.examples();
  }

  @AfterAll
  static void close() throws Exception {
    served.close();
  }

  @Test
  void everyQuoteOfEveryEventIsInItsReport() {
    int quotes = 0;
    for (Event event : served.desk.view().projection().events()) {
      for (JsonNode quote : served.json("/events/" + event.id()).path("quotes")) {
        String text =
            served.desk.view().document(quote.path("document").asText()).orElseThrow().text();
        int start = quote.path("span").get(0).asInt();
        int end = quote.path("span").get(1).asInt();
        assertThat(text.substring(start, end)).isEqualTo(quote.path("quote").asText());
        JsonNode sentence = quote.path("sentence");
        assertThat(text.startsWith(sentence.path("text").asText(), sentence.path("start").asInt()))
            .isTrue();
        assertThat(start).isGreaterThanOrEqualTo(sentence.path("start").asInt());
        quotes++;
      }
    }
    assertThat(quotes).isGreaterThan(100);
  }

  @Test
  void whoSaysHowManyIsKeptApart() {
    JsonNode view = served.json("/events/" + mostTold().id());

    assertThat(view.path("saying").findValuesAsText("outlet").stream().distinct().count())
        .isGreaterThan(1);
    assertThat(view.path("figures").path("killed").path("policy").asText()).isEqualTo("ucdp");
    assertThat(view.path("claims")).hasSameSizeAs(mostTold().claims());
    assertThat(view.path("links")).isNotEmpty();
  }

  @Test
  void eventsNearbyAreOthersWithTheReasonWhy() {
    int found = 0;
    for (Event event : served.desk.view().projection().events()) {
      for (JsonNode near : served.json("/events/" + event.id()).path("nearby")) {
        assertThat(near.path("id").asText()).isNotEqualTo(event.id());
        assertThat(near.path("km").asInt()).isBetween(0, 100);
        assertThat(near.path("why")).isNotEmpty();
        found++;
      }
    }
    assertThat(found).isPositive();
  }

  @Test
  void aFormerIdLeadsToTheEventOfNow() {
    Map<String, String> redirects = served.desk.view().projection().redirects();
    String former = redirects.keySet().iterator().next();

    HttpResponse<String> reply = served.get("/events/" + former);

    assertThat(reply.statusCode()).isEqualTo(308);
    assertThat(reply.headers().firstValue("Location"))
        .contains("/api/v1/events/" + redirects.get(former));
  }

  @Test
  void whatIsNotThereIsSaidToBe() {
    for (String path : new String[] {"/events/e-0", "/claims/c-0", "/reports/d-0", "/actors/x"}) {
      assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void claimsAreListedByWhatTheySay() {
    JsonNode statistics = served.json("/claims?kind=statistic&limit=1000").path("items");
    assertThat(statistics).isNotEmpty();
    assertThat(statistics.findValuesAsText("measure")).isNotEmpty();
    JsonNode page = served.json("/claims?limit=5");
    JsonNode next = served.json("/claims?limit=5&cursor=" + page.path("next").asText());
    assertThat(next.path("items").get(0).path("id").asText())
        .isGreaterThan(page.path("items").get(4).path("id").asText());
  }

  @Test
  void aReportShowsWhatWasReadAndWhatWasNotCoded() {
    int coded = 0;
    int notCoded = 0;
    for (JsonNode row : served.json("/reports").path("items")) {
      JsonNode report = served.json("/reports/" + row.path("id").asText());
      int length = report.path("text").asText().length();
      for (JsonNode mark : report.path("marks")) {
        assertThat(mark.path("end").asInt()).isLessThanOrEqualTo(length);
        coded++;
      }
      notCoded += report.path("notCoded").size();
    }
    assertThat(coded).isGreaterThan(500);
    assertThat(notCoded).isPositive();
  }

  @Test
  void anActorHasItsTiesOfTheDayAndTheWordsItWasReadFrom() {
    JsonNode jnim = served.json("/actors/jnim");
    assertThat(jnim.path("events")).isNotEmpty();
    assertThat(jnim.path("aliasesMatched").findValuesAsText("alias")).contains("JNIM");
    assertThat(jnim.path("ties").size())
        .isGreaterThan(served.json("/actors/jnim?at=1990-01-01").path("ties").size());
    assertThat(served.json("/actors?q=jnim").path("items").findValuesAsText("id")).contains("jnim");
    assertThat(served.json("/places?q=Gao").path("items").findValuesAsText("name")).contains("Gao");
    assertThat(served.json("/codebook").path("types").size()).isGreaterThan(20);
  }

  private static Event mostTold() {
    return served.desk.view().projection().events().stream()
        .max(java.util.Comparator.comparingInt((Event e) -> e.documents().size()))
        .orElseThrow();
  }
}
