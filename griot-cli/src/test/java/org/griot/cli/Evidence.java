package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Holds the provenance of every value of a claim against the text it points into. */
final class Evidence {
  private Evidence() {}

  static void check(JsonNode claim, String text) {
    span(claim.path("trigger"), text);
    claim.path("mentions").forEach(span -> span(span, text));
    claim.path("sentences").forEach(span -> span(span, text));
    assertThat(claim.path("sentences")).as(claim.path("id").asText()).isNotEmpty();
    value(claim.path("type"), text);
    for (String field : List.of("date", "place", "speaker")) {
      if (!claim.path(field).isNull()) {
        value(claim.path(field), text);
      }
    }
    for (String field : List.of("actors", "harm", "persons", "material")) {
      claim.path(field).forEach(each -> value(each, text));
    }
    claim.path("actors").forEach(a -> a.path("attribution").forEach(each -> value(each, text)));
  }

  private static void value(JsonNode value, String text) {
    JsonNode provenance = value.path("provenance");
    assertThat(provenance.path("kind").asText()).as(value.toString()).isIn("quote", "derived");
    provenance.path("spans").forEach(span -> span(span, text));
    if (provenance.path("kind").asText().equals("quote")) {
      assertThat(provenance.path("spans")).as(value.toString()).isNotEmpty();
    }
  }

  private static void span(JsonNode span, String text) {
    int start = span.path(0).asInt(-1);
    int end = span.path(1).asInt(-1);
    assertThat(start).isNotNegative().isLessThan(end);
    assertThat(end).isLessThanOrEqualTo(text.length());
    assertThat(Character.isLowSurrogate(text.charAt(start))).as("cuts a character").isFalse();
    assertThat(Character.isHighSurrogate(text.charAt(end - 1))).as("cuts a character").isFalse();
  }
}
