package org.griot.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;

/** Where the pieces stand in the text. */
class WordPiecesTest {
  private static final WordPieces WORDS = new WordPieces(vocabulary());

  private static Map<String, Integer> vocabulary() {
    Map<String, Integer> pieces = new HashMap<>();
    for (String piece : "[UNK] cafe army ##s kill ##ed a b c . , ' ا ##ل ß".split(" ")) {
      pieces.put(piece, pieces.size());
    }
    return pieces;
  }

  private static List<String> cut(String text) {
    return cut(text, new Span(0, text.length()));
  }

  private static List<String> cut(String text, Span span) {
    Pieces pieces = WORDS.cut(text, span);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String own = text.substring(pieces.start(i), pieces.end(i));
      out.add((pieces.isHead(i) ? "" : "##") + own);
    }
    return out;
  }

  @Test
  void aWordIsCutIntoTheLongestPieces() {
    assertThat(cut("Armys KILLED.")).containsExactly("Army", "##s", "KILL", "##ED", ".");
  }

  @Test
  void aWordThatTheVocabularyCannotMakeIsOnePiece() {
    assertThat(cut("armyz kills")).containsExactly("armyz", "kill", "##s");
    assertThat(WORDS.cut("armyz", new Span(0, 5)).id(0)).isZero();
  }

  @Test
  void accentsBelongToTheirLetter() {
    assertThat(cut("CAFÉ cafe\u0301s cafe\u0301\u0302."))
        .containsExactly("CAFÉ", "cafe\u0301", "##s", "cafe\u0301\u0302", ".");
  }

  @Test
  void whatHasNoWidthIsReadOver() {
    assertThat(cut("ar\u200Bmy\u00ADs \uFEFFa")).containsExactly("ar\u200Bmy", "##s", "a");
  }

  @Test
  void pairsOfSurrogatesStayWhole() {
    assertThat(cut("a\uD83D\uDCA5b army")).containsExactly("a\uD83D\uDCA5b", "army");
    assertThat(cut("a \uD83D\uDCA5 b")).containsExactly("a", "\uD83D\uDCA5", "b");
    assertThat(cut("a\uD83Db")).hasSize(1);
  }

  @Test
  void otherScriptsAndLineEndsKeepTheirPlaces() {
    assertThat(cut("ال\r\na\u2028b")).containsExactly("ا", "##ل", "a", "b");
  }

  @Test
  void onlyTheStretchAskedForIsRead() {
    assertThat(cut("army kills, a", new Span(5, 11))).containsExactly("kill", "##s", ",");
  }

  @Test
  void ofAnEndlessWordOnlyTheStartIsRead() {
    String text = "a " + ".".repeat(3_000) + " b";
    assertThat(cut(text)).hasSize(1 + WordPieces.STRETCH + 1);
    assertThat(cut(text, new Span(1_500, 2_000))).isEmpty();
    assertThat(cut(text, new Span(900, 1_100))).hasSize(102);
  }
}
