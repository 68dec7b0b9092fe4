package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small machines: words, lines, spaces, bytes, tags. */
class TextsTest {

  @Test
  void wordsAreLowerCasedWithoutPunctuationAndFurniture() {
    String text = "Mali’s Army, [share] left—In-Tillit 12!";
    List<String> words = new ArrayList<>();
    Words.each(text, List.of(new Span(13, 20)), 100, words::add);
    assertThat(words).containsExactly("mali", "s", "army", "left", "in", "tillit", "12");
    words.clear();
    Words.each(text, List.of(), 2, words::add);
    assertThat(words).containsExactly("mali", "s");
  }

  @Test
  void linesKnowTheirPlaceWhateverEndsThem() {
    String text = "\uFEFF one \r\n\r\n\ttwo\rthree\u2028 four\n";
    for (Line line : Line.of(text)) {
      assertThat(line.span().of(text)).isEqualTo(line.text());
    }
    assertThat(Line.of(text)).extracting(Line::text).containsExactly("one", "two", "three", "four");
    assertThat(Line.of("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "It ended.,true",
    "It ended.”,true",
    "Really?,true",
    "It ended,false",
    "Boko Haram,false"
  })
  void aSentenceEndsAsOne(String text, boolean sentence) {
    assertThat(Line.of(text).get(0).isSentence()).isEqualTo(sentence);
  }

  @Test
  void spacesOfEveryKindFoldToOne() {
    assertThat(Texts.folded("\uFEFF a\u00A0\u2009b \r\n c\u3000")).isEqualTo("a b c");
    assertThat(Texts.folded(" \n ")).isEmpty();
  }

  @Test
  void halfPairsAreReplacedAndWholePairsStay() {
    assertThat(Texts.wellFormed("a\uD83Db\uDE22c\uD83D\uDE22\u0000"))
        .isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE22\uFFFD");
    String fine = "fine \uD83D\uDE22";
    assertThat(Texts.wellFormed(fine)).isSameAs(fine);
  }

  @Test
  void lettersAreLookedForOutsideTheFurniture() {
    assertThat(Texts.hasLetters("12 share 13", List.of(new Span(3, 8)))).isFalse();
    assertThat(Texts.hasLetters("12 share a", List.of(new Span(3, 8)))).isTrue();
  }

  @Test
  void sequencesOfUtf8AreTakenExactlyWhereTheJdkTakesThem() {
    Random random = new Random(5);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[1 + random.nextInt(4)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (i == 0 ? 0x70 + random.nextInt(0x90) : 0x78 + random.nextInt(0x60));
      }
      int length = Utf8.sequence(bytes, 0);
      boolean whole = length == bytes.length;
      String decoded = TextDecoder.strict(bytes, 0, StandardCharsets.UTF_8);
      boolean one = decoded != null && decoded.codePointCount(0, decoded.length()) == 1;
      assertThat(whole).isEqualTo(one);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a</p>",
        "a < b > c",
        "<div><br><img src=x><p>a<p>b</div>",
        "",
        "<",
        "</",
        "<<<"
      })
  void harmlessPagesPassTheScan(String html) {
    assertThat(TagScan.problem(html)).isNull();
  }

  @Test
  void depthIsWhatCountsAndNotLength() {
    assertThat(TagScan.problem("<div>a</div>".repeat(20_000))).isNull();
    assertThat(TagScan.problem("<div>".repeat(2_001)))
        .isEqualTo("too-nested: 2,001 tags inside one another");
    assertThat(TagScan.problem("<br>".repeat(100_001))).isEqualTo("too-nested: 100,001 tags");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a</p><p>b</p>|a//b",
        "<ul><li>a<li>b</ul>|• a/• b",
        "<ul><li>a<ul><li>b</li></ul></li></ul>|• a/• b",
        "<p>a<br>b<br/><br/>c|a/b//c",
        "<table><tr><td>a<td>b<tr><td>c</table>|a ~ b/c",
        "<div>a<span> b</span><script>c</script></div>d|a b//d",
        "1 &amp; 2|1 & 2",
        "plain|plain",
        "1 &lt; 2|1 < 2",
        "Q&A and AT&T|Q&A and AT&T",
      })
  void markUpInFieldsBecomesLines(String html, String text) {
    assertThat(Fragments.text(html).text()).isEqualTo(text.replace("/", "\n").replace("~", "|"));
  }
}
