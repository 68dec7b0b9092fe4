package org.griot.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.Side;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void aDateIsWrittenWithItsReasonAndTheSpansItQuotes() {
    LocalDate day = LocalDate.of(2019, 9, 30);
    DateRange range =
        new DateRange(
            day,
            day,
            DatePrecision.DAY,
            "weekday before publication",
            Provenance.quote(new Span(3, 12)));

    assertThat(Json.write(range))
        .isEqualTo(
            "{\"start\":\"2019-09-30\",\"end\":\"2019-09-30\",\"precision\":\"day\","
                + "\"reason\":\"weekday before publication\","
                + "\"provenance\":{\"kind\":\"quote\",\"spans\":[[3,12]]}}");
  }

  @Test
  void whatIsWrittenReadsBackEqual() throws Exception {
    Harm harm =
        new Harm(
            "h1",
            HarmKind.KILLED,
            Side.TARGET,
            "soldiers",
            "fama",
            25,
            null,
            false,
            null,
            null,
            List.of(),
            "officials",
            Stance.ASSERTS,
            null,
            Provenance.derived("rule", new Span(0, 4)));

    assertThat(Json.read(Json.write(harm), Harm.class)).isEqualTo(harm);
  }

  @Test
  void degreesKeepFiveDecimals() throws Exception {
    Position position = Position.of(16.2, -0.04472);

    assertThat(Json.write(position)).isEqualTo("{\"lat\":16.20000,\"lon\":-0.04472}");
    assertThat(Json.read(Json.write(position), Position.class)).isEqualTo(position);
    assertThat(Json.toTree(position).toString()).isEqualTo(Json.write(position));
  }

  @Test
  void anUnknownEnumValueIsASyntaxErrorNotACrash() {
    assertThatThrownBy(() -> Json.read("\"sideways\"", Side.class))
        .isInstanceOf(JsonSyntaxException.class);
  }
}
