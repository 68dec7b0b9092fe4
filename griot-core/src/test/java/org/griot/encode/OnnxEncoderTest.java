package org.griot.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.griot.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read, whatever it is made of. */
class OnnxEncoderTest {
  private static OnnxEncoder encoder;

  @BeforeAll
  static void open(@TempDir Path scratch) {
    encoder = TinyModel.open(scratch);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void everySentenceHasAScoreForEveryType() {
    String text = "Gunmen killed three soldiers.\nThe army said so.";
    Reading reading = encoder.read("Attack", text, TinyModel.lines(text));
    assertThat(reading.sentences()).hasSize(2);
    SentenceScores first = reading.sentences().get(0);
    assertThat(first.types()).isEqualTo(encoder.manifest().types());
    assertThat(first.values()).allSatisfy(value -> assertThat(value).isBetween(0.0, 1.0));
    assertThat(first.of("abduction")).isEqualTo(first.at(1));
    assertThatThrownBy(() -> first.of("picnic")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void marksAreWholeWordsOfOneSentenceInOrder() {
    String text = "Gunmen killed three soldiers.\nThe army's convoy was hit near Gao.";
    List<Span> lines = TinyModel.lines(text);
    Reading reading = encoder.read(null, text, lines);
    assertThat(reading.marks()).isNotEmpty();
    assertThat(reading.marks())
        .allSatisfy(
            mark -> {
              assertThat(lines).anyMatch(line -> line.contains(mark.span()));
              assertThat(mark.score()).isBetween(Reading.FLOOR, 1.0);
              assertThat(mark.span().of(text)).isNotBlank().doesNotMatch("^\\s.*|.*\\s$");
              assertThat(encoder.manifest().labels()).contains(mark.label());
            });
    assertThat(reading.marks().stream().map(Marked::span)).isSorted();
  }

  @Test
  void marksOfOneLabelDoNotOverlap() {
    String text = "Three gunmen killed five soldiers near the town of Gao on Monday. ".repeat(20);
    Reading reading = encoder.read(null, text, List.of(new Span(0, text.length())));
    for (String label : encoder.manifest().labels()) {
      List<Marked> own = reading.marks().stream().filter(m -> m.label().equals(label)).toList();
      for (int i = 1; i < own.size(); i++) {
        assertThat(own.get(i).span().start()).isGreaterThanOrEqualTo(own.get(i - 1).span().end());
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsLeftInTheTemporaryFolder() {
    assertThat(Path.of(System.getProperty("onnxruntime.native.path"))).doesNotExist();
  }

  @Test
  void ofNoSentencesNothingIsRead() {
    assertThat(encoder.read("Title", "Some text.", List.of()))
        .isEqualTo(new Reading(List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t\u00A0\u2028 ", "\u200B\u200D\uFEFF", "\uD83D", "\uE000"})
  void aSentenceWithNothingToReadScoresNothing(String nothing) {
    String text = "Gunmen fled.\n" + nothing + "\nThe army said so.";
    Reading reading = encoder.read(null, text, TinyModel.lines(text));
    assertThat(reading.sentences()).hasSize(3);
    assertThat(reading.sentences().get(1).values()).containsOnly(0.0);
    assertThat(reading.sentences().get(0).values())
        .isNotEqualTo(reading.sentences().get(1).values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 34 5,678 9.10 2024-05-06 0 0 0 0",
        "ሰላም ለዓለም ሕዝብ",
        "ߒߞߏ ߞߊ߲ ߓߊߡߊߣߊ߲",
        "\uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDE92 \uD83C\uDDF2\uD83C\uDDF1",
        "e\u0301e\u0301\u0301\u0301 \u0301alone",
        "a\u200Bb\u200Dc\u00ADd\u2060e",
        "one\r\ntwo\rthree\u0000four\u0085five",
        "half \uDE00 surrogates \uD83D here",
        "[CLS] [SEP] [PAD] [UNK] [MASK]",
        "قُتِلَ ثَلَاثَةُ جُنُودٍ \u202Eright to left\u202C"
      })
  void anyScriptIsReadAndItsMarksAreWholeCharacters(String text) {
    Reading reading = encoder.read(text, text, List.of(new Span(0, text.length())));
    assertThat(reading.sentences()).hasSize(1);
    assertThat(reading.sentences().get(0).values()).anyMatch(value -> value > 0);
    assertThat(reading.marks())
        .allSatisfy(
            mark -> {
              assertThat(mark.span().end()).isLessThanOrEqualTo(text.length());
              assertThat(isWithinPair(text, mark.span().start())).isFalse();
              assertThat(isWithinPair(text, mark.span().end())).isFalse();
            });
  }

  private static boolean isWithinPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  @Test
  void aSentenceOfFiveThousandWordsIsReadToItsEnd() {
    String text = "gunmen killed five soldiers near town , ".repeat(715).strip();
    Reading reading = encoder.read("Attack", text, List.of(new Span(0, text.length())));
    assertThat(reading.sentences()).hasSize(1);
    int last = reading.marks().stream().mapToInt(mark -> mark.span().end()).max().orElse(0);
    assertThat(last).isGreaterThan(text.length() - 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".", "中", "x.", "\u0301", "\uD83D\uDE00", "é", "12,"})
  void aLineOfHalfAMillionCharactersWithoutBlanksIsReadInNoTime(String unit) {
    String text = unit.repeat(500_000 / unit.length());
    Instant start = Instant.now();
    Reading whole = encoder.read(text, text, List.of(new Span(0, text.length())));
    List<Span> cut = new ArrayList<>();
    for (int at = 0; at < text.length(); at += 2_000) {
      cut.add(new Span(at, Math.min(text.length(), at + 2_000)));
    }
    Reading inParts = encoder.read(null, text, cut);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    assertThat(whole.sentences()).hasSize(1);
    assertThat(inParts.sentences()).hasSize(cut.size());
    assertThat(whole.marks()).allMatch(mark -> mark.span().start() < WordPieces.STRETCH);
  }

  @Test
  void theTitleIsContextAndHasNoMarksOfItsOwn() {
    String text = "Three soldiers died.";
    List<Span> one = List.of(new Span(0, text.length()));
    Reading with = encoder.read("Gunmen attack a town", text, one);
    Reading without = encoder.read(null, text, one);
    assertThat(with.sentences()).isNotEqualTo(without.sentences());
    assertThat(with.marks()).allMatch(mark -> mark.span().end() <= text.length());
  }
}
