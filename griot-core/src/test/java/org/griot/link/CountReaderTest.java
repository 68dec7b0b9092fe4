package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.griot.annotate.SentenceSplitter;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountReaderTest {
  private final CountReader reader = new CountReader();

  private List<Mention.Count> counts(String text) {
    return reader.counts(text, new SentenceSplitter().split(text, null, List.of()));
  }

  static Stream<Arguments> examples() {
    return CountLines.of("counts/examples.tsv", 1).stream()
        .map(row -> Arguments.of(row[0], row.length > 1 ? row[1] : ""));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsEachExampleAsWritten(String text, String expected) {
    List<String> read = counts(text).stream().map(c -> written(text, c)).toList();
    assertThat(String.join(" | ", read)).isEqualTo(expected.strip());
  }

  private static String written(String text, Mention.Count count) {
    StringBuilder out = new StringBuilder(count.span().of(text)).append(" =");
    Integer low = count.low();
    Integer high = count.high();
    if (low != null && low.equals(high)) {
      out.append(count.approx() ? " ~" : " ").append(low);
    } else if (low != null || high != null) {
      out.append(' ').append(low == null ? "" : low).append("..").append(high == null ? "" : high);
      out.append(count.approx() ? "~" : "");
    }
    if (count.words() != null) {
      out.append(" \"").append(count.words()).append('"');
    }
    return count.noun() == null ? out.toString() : out.append(" [" + count.noun() + "]").toString();
  }

  @Test
  void spansQuoteNumberAndNoun() {
    String text = "They killed at least 25 Malian soldiers.";
    Mention.Count count = counts(text).get(0);
    assertThat(count.span().of(text)).isEqualTo("at least 25 Malian soldiers");
    assertThat(count.number().of(text)).isEqualTo("25");
    assertThat(count.nounSpan().of(text)).isEqualTo(count.noun()).isEqualTo("Malian soldiers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soldiers",
        "Malian soldiers",
        "others",
        "Germans",
        "Burkinabe",
        "police",
        "women",
        "suspected jihadists",
        "Nigeriens",
        "casualties",
        "members of the family",
        "passers-by"
      })
  void thesePhrasesArePeople(String noun) {
    assertThat(CountNouns.isPerson(noun)).isTrue();
    assertThat(CountNouns.isThing(noun)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"motorcycles", "army vehicles", "cattle", "houses", "UN helicopters"})
  void thesePhrasesAreThings(String noun) {
    assertThat(CountNouns.isThing(noun)).isTrue();
    assertThat(CountNouns.isPerson(noun)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"attacks", "", " ", "-", "reasons", "of", "elections", "terrorist organizations"})
  void otherPhrasesAreNeither(String noun) {
    assertThat(CountNouns.kind(noun)).isEqualTo(CountNouns.Kind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "1-",
        "1,000,",
        "1.",
        "two ",
        "hundred ",
        "tens of ",
        "a ",
        "no ",
        "at least ",
        "more than ",
        "between 1 and ",
        "soldiers ",
        "25 Malian ",
        "$",
        "of ",
        "😢",
        "x"
      })
  void hostileTextIsReadInLinearTime(String part) {
    String text = part.repeat(200_000 / part.length());
    List<Sentence> whole =
        List.of(new Sentence(0, 0, new Span(0, text.length()), Sentence.Role.BODY));
    assertThat(
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> reader.counts(text, whole)))
        .allSatisfy(c -> assertThat(c.span().length()).isPositive());
  }

  @Test
  void anyMixtureOfItsWordsIsReadInOrder() {
    String[] parts =
        ("at least more than about some between and from to or 1 25 2,000 3.5 999999999999 one two"
                + " twenty dozen dozens hundred thousand million of the soldiers Malian police cars"
                + " killed were no none both a an all $ % km year - , . ' ( ) é \uD83D family others")
            .split(" ");
    Random random = new Random(5);
    for (int round = 0; round < 6_000; round++) {
      StringBuilder text = new StringBuilder("A");
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(random.nextInt(4) == 0 ? "" : " ").append(parts[random.nextInt(parts.length)]);
      }
      assertSound(text.toString(), counts(text.toString()));
    }
  }

  private static void assertSound(String text, List<Mention.Count> counts) {
    int at = 0;
    for (Mention.Count count : counts) {
      assertThat(count.span().start()).as(text).isGreaterThanOrEqualTo(at);
      assertThat(count.span().contains(count.number())).as(text).isTrue();
      if (count.low() != null && count.high() != null) {
        assertThat(count.low()).as(text).isLessThanOrEqualTo(count.high());
      }
      if (count.nounSpan() != null) {
        assertThat(count.nounSpan().of(text)).isEqualTo(count.noun());
      }
      at = count.span().end();
    }
  }
}
