package org.griot.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.griot.encode.Window.Part;
import org.griot.encode.Window.Read;
import org.griot.json.Json;
import org.griot.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Python makes of parity.json, Java makes of it too. */
class ParityTest {
  private static OnnxEncoder encoder;

  @BeforeAll
  static void open(@TempDir Path scratch) {
    encoder = TinyModel.open(scratch);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  static List<JsonNode> cases() throws Exception {
    List<JsonNode> out = new ArrayList<>();
    Json.tree(TinyModel.text("parity.json")).forEach(out::add);
    return out;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePiecesStandWhereTheyStandInPython(JsonNode expected) {
    String text = expected.path("text").asText();
    List<Integer> ids = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    List<Integer> shapes = new ArrayList<>();
    for (Read read : reads(expected)) {
      shapes.addAll(read.cases());
      for (int i = 0; i < read.size(); i++) {
        ids.add(read.pieces().id(i));
        starts.add(read.pieces().start(i));
        ends.add(withoutAccents(text, read.pieces().start(i), read.pieces().end(i)));
      }
    }
    assertThat(ids).isEqualTo(numbers(expected, "ids"));
    assertThat(starts).isEqualTo(numbers(expected, "starts"));
    assertThat(ends).isEqualTo(numbers(expected, "ends"));
    assertThat(shapes).isEqualTo(numbers(expected, "cases"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theNetworkGivesTheLabelsThatItGivesInPython(JsonNode expected) {
    Window window = window(expected);
    WindowOutput output = encoder.output(window);
    int labels = encoder.manifest().labels().size();
    for (int piece = 0; piece < window.size() - 2; piece++) {
      StringBuilder best = new StringBuilder();
      for (int label = 0; label < labels; label++) {
        int[] odds = Odds.ofThree(output.spans, 3 * ((piece + 1) * labels + label));
        best.append("OBI".charAt(best(odds)));
        double inside = expected.path("inside").path(piece).path(label).asDouble();
        assertThat(1 - Odds.plain(odds[0])).isCloseTo(inside, within(0.01));
      }
      String python = expected.path("labels").path(piece).asText();
      assertThat(best.toString()).matches(python.replace("?", "[OBI]"));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSentencesScoreAsInPython(JsonNode expected) {
    Reading reading = encoder.read(null, expected.path("text").asText(), sentences(expected));
    for (int row = 0; row < reading.sentences().size(); row++) {
      for (int type = 0; type < encoder.manifest().types().size(); type++) {
        double score = expected.path("scores").path(row).path(type).asDouble();
        assertThat(reading.sentences().get(row).at(type)).isCloseTo(score, within(0.01));
      }
    }
  }

  private static int best(int[] odds) {
    int best = 0;
    for (int i = 1; i < odds.length; i++) {
      best = odds[i] > odds[best] ? i : best;
    }
    return best;
  }

  private static Window window(JsonNode expected) {
    List<Window> windows =
        encoder.windows(null, expected.path("text").asText(), sentences(expected));
    assertThat(windows).hasSize(1);
    return windows.get(0);
  }

  private static List<Read> reads(JsonNode expected) {
    return window(expected).parts().stream().map(Part::sentence).toList();
  }

  /** Python ends a piece before an accent that stands by itself; a quotation must not. */
  private static int withoutAccents(String text, int start, int end) {
    int at = end;
    while (at - 1 > start && CodePoints.isAccent(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static List<Span> sentences(JsonNode expected) {
    List<Span> out = new ArrayList<>();
    expected
        .path("sentences")
        .forEach(pair -> out.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
    return out;
  }

  private static List<Integer> numbers(JsonNode expected, String field) {
    List<Integer> out = new ArrayList<>();
    expected.path(field).forEach(number -> out.add(number.asInt()));
    return out;
  }
}
