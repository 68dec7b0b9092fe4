package org.griot.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.griot.model.Span;
import org.griot.model.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences are worth the model's time. */
class RelevanceGateTest {
  private static final RelevanceGate GATE = RelevanceGate.bundled();

  /** A gate of two words and a pair. */
  private static final String FILE =
      """
      # what it is
      =base\t-200
      =least\t0
      =sure\t300
      =near\t1
      =rows\t3
      killed\t250
      bomb\t400
      bomb shell\t-350
      """;

  private final RelevanceGate small = RelevanceGate.of(Path.of("small.tsv"), FILE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The visitors won the match 3-1 after a goal in the last minute.",
        "Shares of the company rose four percent after it reported higher earnings.",
        "The council will vote next week on the budget for the new library.",
        "Rain is expected on Sunday, with temperatures of up to 20 degrees.",
        "She studied music in Vienna and recorded eleven albums."
      })
  void everydayNewsIsNotRead(String sentence) {
    assertThat(passed(GATE, null, sentence)).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen killed five villagers near the market on Monday.",
        "POLICE ARRESTED TWELVE DEMONSTRATORS OUTSIDE THE PARLIAMENT.",
        "A roadside bomb wounded three soldiers.",
        "The militants kidnapped two teachers and set the school on fire.",
        "Shelling by the army destroyed a hospital."
      })
  void whatAReportOfConflictTellsIsRead(String sentence) {
    assertThat(passed(GATE, null, sentence)).isEqualTo("r");
  }

  @Test
  void aSentenceThatPassesIsReadWithItsNeighbours() {
    assertThat(passed(small, null, "One.", "Two.", "A man was killed.", "Four.", "Five."))
        .isEqualTo("-rrr-");
  }

  @Test
  void aReportWithASureSentenceIsReadWhole() {
    assertThat(passed(small, null, "One.", "Two.", "Three.", "A bomb killed a man."))
        .isEqualTo("rrrr");
    assertThat(passed(small, "Bomb killed two", "One.", "Two.")).isEqualTo("rr");
  }

  @Test
  void wordsCountOnceAndWhateverTheirCase() {
    assertThat(score("Killed, KILLED and killed")).isEqualTo(50);
    assertThat(score("nothing")).isEqualTo(-200);
    assertThat(score("The bomb-shell")).isEqualTo(-150);
    assertThat(score("")).isEqualTo(-200);
  }

  @Test
  void wordsBesideTheSentenceAreNotItsOwn() {
    String text = "A bomb. He sang. A bomb.";
    assertThat(small.score(text, new Span(8, 16))).isEqualTo(-200);
  }

  @Test
  void aWordWithoutEndIsReadInNoTime() {
    assertThat(score("a".repeat(500_000))).isEqualTo(-200);
  }

  @Test
  void theNameOfTheGateIsThatOfItsWords() {
    assertThat(small.version())
        .isEqualTo(RelevanceGate.of(Path.of("other.tsv"), FILE).version())
        .isNotEqualTo(RelevanceGate.of(Path.of("o"), FILE.replace("250", "251")).version());
  }

  @Test
  void aFileThatIsMissingIsNamed(@TempDir Path folder) {
    Path none = folder.resolve("none.tsv");
    assertThatThrownBy(() -> RelevanceGate.open(none))
        .isInstanceOf(UsageException.class)
        .hasMessage("model " + none + ": is missing");
  }

  @Test
  void aFileThatIsCutShortIsRefusedWhereverItIsCut(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("cut.tsv");
    for (int length = 0; length < FILE.length(); length++) {
      Files.writeString(file, FILE.substring(0, length));
      assertThatThrownBy(() -> RelevanceGate.open(file))
          .isInstanceOf(UsageException.class)
          .hasMessageStartingWith("model " + file + ": is cut short or damaged")
          .hasMessageNotContaining("\n");
    }
    Files.writeString(file, FILE);
    assertThat(RelevanceGate.open(file).version()).isEqualTo(small.version());
  }

  private int score(String text) {
    return small.score(text, new Span(0, text.length()));
  }

  /** "r" for each sentence that is read, "-" for each that is not. */
  private static String passed(RelevanceGate gate, String title, String... sentences) {
    String text = String.join("\n", sentences);
    List<Span> spans = TinyModel.lines(text);
    BitSet passed = gate.passed(title, text, spans);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      out.append(passed.get(i) ? 'r' : '-');
    }
    return out.toString();
  }
}
