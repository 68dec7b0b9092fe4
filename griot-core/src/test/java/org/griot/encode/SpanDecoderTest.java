package org.griot.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.griot.encode.Window.Part;
import org.griot.encode.Window.Read;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;

/**
 * From probabilities of words to marks. Each word of the sentence "w0 w1 w2 ..." is given as
 * P(begins), P(continues).
 */
class SpanDecoderTest {
  private static List<Marked> marks(double[]... words) {
    Pieces.Draft pieces = new Pieces.Draft();
    float[] logits = new float[3 * words.length];
    for (int i = 0; i < words.length; i++) {
      pieces.add(i, 3 * i, 3 * i + 2, true);
      logits[3 * i] = log(1 - words[i][0] - words[i][1]);
      logits[3 * i + 1] = log(words[i][0]);
      logits[3 * i + 2] = log(words[i][1]);
    }
    Pieces done = pieces.done();
    List<Integer> cases = IntStream.range(0, words.length).mapToObj(i -> 2).toList();
    SentenceReading sentence = new SentenceReading(new Read(0, done, cases), 1, 0);
    sentence.take(
        new Part(new Read(0, done, cases), 0, words.length),
        0,
        0,
        new WindowOutput(logits, new float[0]));
    return new SpanDecoder(List.of("KILLED")).marks(sentence);
  }

  private static float log(double probability) {
    return (float) Math.log(Math.max(probability, 1e-9));
  }

  private static double[] word(double begins, double continues) {
    return new double[] {begins, continues};
  }

  @Test
  void wordsThatCarryTheLabelMakeOneMarkOfTheirMean() {
    assertThat(marks(word(0, 0), word(0.9, 0), word(0.1, 0.6), word(0, 0)))
        .containsExactly(new Marked(new Span(3, 8), "KILLED", 0.8));
  }

  @Test
  void aWordThatRatherBeginsStartsAnotherMark() {
    assertThat(marks(word(0.9, 0), word(0.8, 0.1), word(0, 0.7)))
        .containsExactly(
            new Marked(new Span(0, 2), "KILLED", 0.9), new Marked(new Span(3, 8), "KILLED", 0.8));
  }

  @Test
  void aMarkMayStartWithAWordThatRatherContinues() {
    assertThat(marks(word(0, 0), word(0.1, 0.7)))
        .containsExactly(new Marked(new Span(3, 5), "KILLED", 0.8));
  }

  @Test
  void weakWordsAtTheEndsOfAStrongMarkFallAway() {
    assertThat(marks(word(0, 0.3), word(0.1, 0.8), word(0, 0.3), word(0, 0.7), word(0, 0.4)))
        .containsExactly(new Marked(new Span(3, 11), "KILLED", 0.6333));
  }

  @Test
  void aWeakMarkIsToldAsLongAsItReachesTheFloor() {
    assertThat(marks(word(0.3, 0), word(0, 0.2), word(0, 0.19)))
        .containsExactly(new Marked(new Span(0, 5), "KILLED", 0.25));
    assertThat(marks(word(0.15, 0.04))).isEmpty();
  }
}
