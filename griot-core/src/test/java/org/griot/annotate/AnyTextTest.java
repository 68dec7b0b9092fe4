package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, what is found lies in it, and nothing crashes or hangs. */
@Timeout(60)
class AnyTextTest {
  private static final String[] WORDS = {
    "killed",
    "soldiers",
    "12",
    "by",
    "in",
    "Gao",
    ",",
    "the",
    "rebels",
    "and",
    "said",
    "that",
    "no",
    "attack",
    "on",
    "Monday",
    "denied",
    ".",
    "“",
    "”",
    "(",
    "who",
    "'s",
    "to",
    "blamed",
    "for",
    ";",
    "—",
    "took",
    "prisoner",
    "left",
    "near",
    "Toeni",
    "between"
  };

  private static void check(String text) {
    ReadSentence read = ReadSentence.of(text);
    for (Mention mention : read.found().mentions()) {
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
    }
    for (Trigger trigger : read.found().triggers()) {
      assertThat(trigger.span().of(text)).isNotBlank();
    }
    for (RoleLink link : read.found().links()) {
      assertThat(read.found().triggers()).contains(link.trigger());
      assertThat(link.mention().span().of(text)).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void randomSentencesOfTellingWords(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(60); length > 0; length--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      check(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "...!?;:,—()[]\"'",
        "1234567890 42 7 7 7",
        " \t ",
        "killed",
        "’s",
        "\uD83D\uDCA3 attack \uD83D\uDCA3",
        "by by by by",
        ", , , who , that , killed"
      })
  void onlyMarksOrDigitsOrSingleWords(String text) {
    check(text);
  }

  @Test
  void aSentenceOfTenThousandWords() {
    check("rebels killed 12 soldiers in Gao and ".repeat(1_500));
  }

  @Test
  void aLineWithoutASpaceIsReadInNoTime() {
    long before = System.nanoTime();
    check("killed12soldiers,".repeat(20_000));
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
  }
}
