package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  private List<String> split(String text) {
    return splitter.split(text, null, List.of()).stream().map(s -> s.span().of(text)).toList();
  }

  private List<String> roles(String text) {
    return splitter.split(text, null, List.of()).stream()
        .map(s -> s.role() + " " + s.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army fled.|The rebels stayed.",
        "Gen. Salif Traore spoke.|He left.",
        "Lt. Col. A. B. Toure and Maj. Diarra died in St. Louis on Jan. 5.|No one else did.",
        "He lives in the U.S. Army base.|It was hit.",
        "Troops left the U.S. The others stayed.=Troops left the U.S.|The others stayed.",
        "It began at 5 p.m. on Friday.|It ended at 9 a.m. They had fled.=It began at 5 p.m. on"
            + " Friday.|It ended at 9 a.m.|They had fled.",
        "About 3.5 million fled.|Some 2.000 stayed.",
        "“We will fight.” The speaker left.=“We will fight.”|The speaker left.",
        "\"We won.\" Then they left.=\"We won.\"|Then they left.",
        "“Did they?” he asked.|Nobody knew.",
        "He was killed.Al-Qaeda denied it.=He was killed.|Al-Qaeda denied it.",
        "The guard was hit.NasrAnd ten others fled.|The guard was hit.Al-WaqtOr its allies fled.",
        "They hit posts inside… Chad and Togo.|They left… Nobody came.=They hit posts inside… Chad"
            + " and Togo.|They left…|Nobody came.",
        "He came from Aspen, Colo. Springs.|He was ill. Doctors left.=He came from Aspen, Colo."
            + " Springs.|He was ill.|Doctors left.",
        "Write to press.Office@example.org for more.|Visit www.example.Org now.",
        "They ran... and ran.|Then... Nothing came.=They ran... and ran.|Then...|Nothing came.",
        "No. 5 Company held.|No. That is wrong.=No. 5 Company held.|No.|That is wrong.",
        "It was 1990.|In 1991 it ended.",
        "He died.[12] She lived.=He died.[12]|She lived.",
        "REBELS HIT THE U.S. EMBASSY.|GEN. PEREZ SAID 5 DIED.",
        "the army fled. the rebels stayed.=the army fled.|the rebels stayed.",
        "قتل خمسة جنود. هرب الباقون.=قتل خمسة جنود.|هرب الباقون.",
        "पाँच मारे गए।बाकी भागे।=पाँच मारे गए।|बाकी भागे।",
        "Five died 😢. 😡 Nobody came.=Five died 😢.|😡 Nobody came.",
        "Wait! What? Yes.=Wait!|What?|Yes.",
      })
  void fullStopsEndSentencesOnlyWhereOneEnds(String row) {
    String[] sides = row.split("=");
    String expected = sides[sides.length - 1];
    String text = sides[0].replace("|", " ");
    assertThat(split(text)).containsExactly(expected.split("\\|"));
  }

  @Test
  void theFirstLineWithoutAStopIsTheTitleAndShortLinesAreHeadings() {
    String text =
        """
        Four killed at a well

        Four herders were killed on Monday.

        What is known

        Nobody has claimed it. Police went there.

        Four killed at a well
        """;
    assertThat(roles(text))
        .containsExactly(
            "TITLE Four killed at a well",
            "BODY Four herders were killed on Monday.",
            "HEADING What is known",
            "BODY Nobody has claimed it.",
            "BODY Police went there.",
            "TITLE Four killed at a well");
  }

  @Test
  void oneLineAloneIsBody() {
    assertThat(roles("Four herders killed at a well"))
        .containsExactly("BODY Four herders killed at a well");
  }

  @Test
  void linesBrokenToAWidthAreJoined() {
    String text =
        """
        Guerrillas attacked the northern barracks before dawn yesterday and
        burned two trucks before they withdrew across the river into the hills
        near the border. Nobody was hurt, the governor told reporters in the
        capital.

        A SECOND PARAGRAPH IS WRITTEN IN CAPITALS AND IS BROKEN ONCE, WHERE THE
        WIDTH OF THE OTHERS ENDS.
        """;
    assertThat(split(text))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("Guerrillas")
        .endsWith("border.");
  }

  @Test
  void everyLineIsAParagraphWhereLinesAreLong() {
    String line = "The village was attacked again on Tuesday, according to residents who fled. ";
    List<Sentence> sentences =
        splitter.split(line.repeat(3) + "\n" + line.repeat(2), null, List.of());
    assertThat(sentences).hasSize(5);
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 0, 1, 1);
  }

  @Test
  void bulletsAreParagraphs() {
    String text =
        "The toll so far:\n• five dead in the market\n• two hurt at the gate\n1. Cars lost";
    assertThat(split(text)).hasSize(4).contains("• two hurt at the gate", "1. Cars lost");
  }

  @Test
  void theHourBeforeAnEntryOfALiveReportStandsAlone() {
    String entries =
        """
        08:10 Tanks entered the town overnight, residents say.
        9:35 The armed wing says it destroyed a carrier.
        13h00 GMT - UN says a worker was killed.
        """;
    assertThat(split(entries))
        .containsExactly(
            "08:10",
            "Tanks entered the town overnight, residents say.",
            "9:35",
            "The armed wing says it destroyed a carrier.",
            "13h00 GMT -",
            "UN says a worker was killed.");
    assertThat(split("12.05 The bus left.\n13.05 The bus came.\n14.05 The bus burnt.\n"))
        .contains("12.05 The bus left.");
  }

  @Test
  void furnitureAndTitleKeepTheirBounds() {
    String text = "Share this Bomb kills two Two people died. They were guards. Follow us on X";
    List<Sentence> sentences =
        splitter.split(text, new Span(11, 25), List.of(new Span(0, 11), new Span(61, 75)));
    assertThat(sentences)
        .extracting(s -> s.role() + " " + s.span().of(text))
        .containsExactly(
            "FURNITURE Share this",
            "TITLE Bomb kills two",
            "BODY Two people died.",
            "BODY They were guards.",
            "FURNITURE Follow us on X");
  }

  @Test
  void emptyTextHasNoSentence() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \n\u00A0\r\n\uFEFF")).isEmpty();
  }

  @Test
  void everyCharacterIsCoveredOnceWhateverTheText() {
    String alphabet = "ab AB..!?\"“”'()[1]2\n\r\t •-…。।\u00A0\uFEFF@é\uD83D\uDE22\uD83D 9,:;";
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int cut = length == 0 ? 0 : random.nextInt(length);
      assertCovered(
          text.toString(), splitter.split(text.toString(), null, List.of(new Span(cut / 2, cut))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", ".", ". ", "\n", "\"", ".\"a", "a.B", "[1", " ", "U.S. ", "😢", "•\n"})
  void hostileTextIsSplitInLinearTime(String part) {
    String text = part.repeat(500_000 / part.length());
    List<Sentence> sentences =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> splitter.split(text, null, List.of()));
    assertCovered(text, sentences);
    assertThat(sentences).allSatisfy(s -> assertThat(s.span().length()).isLessThanOrEqualTo(2000));
  }

  private static void assertCovered(String text, List<Sentence> sentences) {
    int at = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      assertThat(sentence.index()).isEqualTo(i);
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(Characters.skipBlank(text, at, text.length())).isEqualTo(sentence.span().start());
      assertThat(sentence.span().length()).isPositive();
      assertThat(Characters.isBlank(text.charAt(sentence.span().end() - 1))).isFalse();
      at = sentence.span().end();
    }
    assertThat(Characters.skipBlank(text, at, text.length())).isEqualTo(text.length());
  }

  @Test
  void twoLinesOfOneSentenceAreOneParagraph() {
    String text =
        "Gunmen on motorcycles killed five people in a market near the\nMalian border, a mayor said.";

    assertThat(splitter.split(text, null, List.of())).hasSize(1);
  }
}
