package org.griot.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.griot.encode.Window.Part;
import org.griot.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sentences are packed. A word of the tiny vocabulary, such as "army", is one piece. */
class WindowsTest {
  private static OnnxEncoder encoder;

  @BeforeAll
  static void open(@TempDir Path scratch) {
    encoder = TinyModel.open(scratch);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  private static String army(int words) {
    return "army ".repeat(words).strip();
  }

  private static List<Window> pack(String title, String... sentences) {
    String text = String.join("\n", sentences);
    return encoder.windows(title, text, TinyModel.lines(text));
  }

  private static List<List<Integer>> sentences(List<Window> windows) {
    return windows.stream()
        .map(window -> window.parts().stream().map(part -> part.sentence().index()).toList())
        .toList();
  }

  @Test
  void wholeSentencesFillAWindowInOrder() {
    List<Window> windows = pack(null, army(100), army(100), army(54), army(1));
    assertThat(sentences(windows)).containsExactly(List.of(0, 1, 2), List.of(3));
    assertThat(windows.get(0).size()).isEqualTo(256);
  }

  @Test
  void theTitleStandsInFrontOfEveryWindow() {
    List<Window> windows = pack("The bus", army(100), army(100), army(54));
    assertThat(sentences(windows)).containsExactly(List.of(0, 1), List.of(2));
    assertThat(windows).allMatch(window -> window.title().size() == 2);
  }

  @Test
  void aTitleThatIsASentenceIsNotReadTwice() {
    List<Window> windows = pack("The bus", "The bus", army(100), army(100), army(60));
    assertThat(sentences(windows)).containsExactly(List.of(0, 1, 2), List.of(3));
    assertThat(windows.stream().map(window -> window.title().size())).containsExactly(0, 2);
  }

  @Test
  void aTitleOfTwoSentencesIsNotReadTwice() {
    String text = "The bus. The bomb.\n" + army(3);
    List<Span> spans = List.of(new Span(0, 8), new Span(9, 18), new Span(19, text.length()));
    List<Window> windows = encoder.windows(" The bus. The bomb. ", text, spans);
    assertThat(windows).hasSize(1);
    assertThat(windows.get(0).title().size()).isZero();
  }

  @Test
  void theTitleGivesWayToASentenceThatNeedsItsRoom() {
    List<Window> windows = pack("The bus", army(253), army(3));
    assertThat(sentences(windows)).containsExactly(List.of(0), List.of(1));
    assertThat(windows.stream().map(window -> window.title().size())).containsExactly(0, 2);
  }

  @Test
  void anEndlessTitleIsLeftOut() {
    assertThat(pack(army(65), army(3)).get(0).title().size()).isZero();
    assertThat(pack(army(64), army(3)).get(0).title().size()).isEqualTo(64);
  }

  @Test
  void aWindowHoldsAtMostSixteenSentences() {
    List<Window> windows = pack(null, "army\n".repeat(17).strip().split("\n"));
    assertThat(windows.stream().map(window -> window.parts().size())).containsExactly(16, 1);
  }

  @Test
  void aSentenceWithoutPiecesTakesNoPlace() {
    assertThat(sentences(pack(null, "army", " ", "army"))).containsExactly(List.of(0, 2));
    assertThat(pack("The bus", "", " ")).isEmpty();
  }

  @Test
  void aLongSentenceIsCutIntoPartsThatOverlap() {
    List<Window> windows = pack("The bus", army(3), army(600), army(3));
    assertThat(sentences(windows))
        .containsExactly(List.of(0), List.of(1), List.of(1), List.of(1), List.of(2));
    List<Part> parts = windows.subList(1, 4).stream().map(window -> window.parts().get(0)).toList();
    assertThat(parts.stream().map(Part::from)).containsExactly(0, 190, 380);
    assertThat(parts.stream().map(Part::to)).containsExactly(254, 444, 600);
  }

  @Test
  void aCutNeverGoesThroughAWord() {
    // Seven pieces each, of which the first begins the word.
    String text = "xxxxxxx ".repeat(100).strip();
    for (Window window : pack(null, text)) {
      Part part = window.parts().get(0);
      assertThat(part.sentence().pieces().isHead(part.from())).isTrue();
      assertThat(part.from() % 7).isZero();
      assertThat(part.size()).isLessThanOrEqualTo(254);
    }
  }

  @Test
  void theNumbersOfAWindowSayWhereItsSentencesStand() {
    Window window = pack("The bus", "Three soldiers", "Army 7").get(0);
    WindowInput input = encoder.input(window);
    assertThat(input.length).isEqualTo(64);
    assertThat(head(input.mask, 9)).containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 0L);
    assertThat(head(input.cases, 9)).containsExactly(0L, 3L, 2L, 3L, 2L, 3L, 7L, 0L, 0L);
    assertThat(input.pool).hasSize(16 * 64);
    assertThat(input.pool[3]).isEqualTo(0.5f);
    assertThat(input.pool[4]).isEqualTo(0.5f);
    assertThat(input.pool[64 + 5]).isEqualTo(0.5f);
    assertThat(input.pool[64 + 7]).isZero();
    assertThat(input.pool[2]).isZero();
  }

  private static List<Long> head(long[] values, int count) {
    List<Long> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(values[i]);
    }
    return out;
  }
}
