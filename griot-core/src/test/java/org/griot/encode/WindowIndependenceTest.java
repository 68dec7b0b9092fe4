package org.griot.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window gives is its own, to the last bit: no neighbour, order or thread shows in it. */
class WindowIndependenceTest {
  private static final String WORDS =
      "three gunmen killed five Soldiers near the Town of Gao , on Monday 12 رجال army 中 bombs";

  private static OnnxEncoder encoder;
  private static List<Window> windows;
  private static List<Bits> alone;

  @BeforeAll
  static void open(@TempDir Path scratch) {
    encoder = TinyModel.open(scratch);
    windows = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 40; i++) {
      String text = text(random, 5 + random.nextInt(200));
      windows.addAll(encoder.windows("Gunmen attack", text, TinyModel.lines(text)));
    }
    alone = windows.stream().map(window -> bits(encoder.output(window))).toList();
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void theWindowsFillAllBuckets() {
    assertThat(windows.stream().map(window -> encoder.input(window).length).distinct())
        .containsExactlyInAnyOrder(64, 128, 192, 256);
  }

  @Test
  void theOrderDoesNotShow() {
    List<Integer> order = order(5);
    for (int i : order) {
      assertThat(bits(encoder.output(windows.get(i)))).isEqualTo(alone.get(i));
    }
  }

  @Test
  void fourThreadsAtOnceDoNotShow() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 3; round++) {
        List<Integer> order = order(round);
        List<Future<Bits>> found = new ArrayList<>();
        for (int i : order) {
          found.add(threads.submit(() -> bits(encoder.output(windows.get(i)))));
        }
        for (int i = 0; i < order.size(); i++) {
          assertThat(found.get(i).get()).isEqualTo(alone.get(order.get(i)));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anotherEncoderGivesTheSame(@TempDir Path scratch) {
    try (OnnxEncoder other = TinyModel.open(scratch)) {
      for (int i : order(8)) {
        assertThat(bits(other.output(windows.get(i)))).isEqualTo(alone.get(i));
      }
    }
  }

  @Test
  void aSentenceThatHasAWindowToItselfIsReadTheSameInAnyReport() {
    String full = "gunmen ".repeat(250).strip();
    String few = full + "\nThe army said so.";
    String many = "Five villagers were killed.\n" + full + "\nThe army said so.";
    Reading first = encoder.read(null, few, TinyModel.lines(few));
    Reading second = encoder.read(null, many, TinyModel.lines(many));
    assertThat(second.sentences().get(1)).isEqualTo(first.sentences().get(0));
    int shift = many.indexOf(full);
    assertThat(
            second.marks().stream()
                .filter(m -> m.span().start() >= shift)
                .map(m -> new Marked(m.span().shift(-shift), m.label(), m.score())))
        .isEqualTo(first.marks());
  }

  private static List<Integer> order(int seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  private static String text(Random random, int words) {
    String[] known = WORDS.split(" ");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append(known[random.nextInt(known.length)]).append(i % 13 == 12 ? '\n' : ' ');
    }
    return out.append("end").toString();
  }

  private record Bits(List<Integer> spans, List<Integer> sentences) {}

  private static Bits bits(WindowOutput output) {
    return new Bits(bits(output.spans), bits(output.sentences));
  }

  private static List<Integer> bits(float[] values) {
    List<Integer> out = new ArrayList<>();
    for (float value : values) {
      out.add(Float.floatToRawIntBits(value));
    }
    return out;
  }
}
