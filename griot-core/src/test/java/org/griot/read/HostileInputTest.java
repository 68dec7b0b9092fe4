package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.griot.model.Document;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are: no crash, no hang, every input accounted for, every span in its text. */
@Timeout(30)
class HostileInputTest {
  private static final String PAGE =
      "<html><head><meta name=date content='2019-10-02'><title>Army leaves town</title></head><body>"
          + "<article><h1>Army leaves town</h1><p>The army \uD83D\uDE22 left the town &amp; said so.</p>"
          + "<ul><li>one</li></ul><figure><figcaption>A caption</figcaption></figure></article></body></html>";
  private static final String ROWS =
      "{\"id\":\"1\",\"text\":\"The army was in the town.\",\"date\":\"2019-10-02\"}\n"
          + "{\"id\":\"2\",\"text\":\"<p>The army &quot;left&quot; the town.</p>\"}\n";
  private static final String TABLE =
      "id,text,date\n1,\"The army, it said,\nleft the town.\",2019-10-02\n2,The army is here.,x\n";

  @TempDir Path folder;

  private static byte[] sample(String name) {
    String text =
        name.endsWith(".txt")
            ? Reading.REPORT
            : name.endsWith(".html") ? PAGE : name.endsWith(".csv") ? TABLE : ROWS;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void check(String name, byte[] bytes) {
    Path file = Reading.write(folder, name, bytes);
    Reading reading = Reading.of(file);
    assertThat(reading.documents.size() + reading.rejections.size()).isPositive();
    assertThat(reading.progress).isEqualTo(bytes.length);
    for (Document document : reading.documents) {
      for (Span span : document.furniture()) {
        assertThat(span.end()).isLessThanOrEqualTo(document.text().length());
      }
      if (document.titleSpan() != null) {
        assertThat(document.titleSpan().of(document.text())).isNotBlank();
      }
      assertThat(
              new String(document.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(document.text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.csv", "a.jsonl", "a.json"})
  void everyPrefixIsRead(String name) {
    byte[] bytes = sample(name);
    for (int length = 0; length <= bytes.length; length += 3) {
      check(name, java.util.Arrays.copyOf(bytes, length));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.csv", "a.jsonl", "a.json"})
  void randomChangesAreSurvived(String name) {
    Random random = new Random(name.hashCode());
    for (int round = 0; round < 60; round++) {
      byte[] bytes = sample(name);
      for (int i = 0; i < 1 + random.nextInt(8); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      check(name, bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.csv", "a.jsonl", "a.json", "a"})
  void randomBytesAreSurvived(String name) {
    Random random = new Random(11);
    for (int round = 0; round < 40; round++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      check(name, bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.csv", "a.jsonl", "a.json"})
  void randomPiecesOfSyntaxAreSurvived(String name) {
    List<String> pieces =
        List.of(
            "<",
            ">",
            "</p>",
            "<div",
            "\"",
            "'",
            ",",
            ";",
            "\n",
            "\r\n",
            "{",
            "}",
            "[",
            "]",
            ":",
            "\"text\"",
            "text",
            "The army was there. ",
            "&#0;",
            "&amp;",
            "\\u0000",
            "\uFEFF",
            "<!--",
            "<script>",
            "\uD83D\uDE22",
            "\u200F",
            "Tags:",
            "Comments",
            "2019-10-02",
            "0000-00-00",
            "\t");
    Random random = new Random(13);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < random.nextInt(60); i++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      check(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyLineOfAFileIsAccountedFor() {
    Random random = new Random(17);
    List<String> kinds =
        List.of(
            "{\"text\":\"The army was there.\"}",
            "{\"text\":1}",
            "{}",
            "oops",
            "[]",
            "{\"text\":",
            "{\"text\":\"Le soldat a été tué dans la ville et les autres sont partis.\"}");
    for (int round = 0; round < 20; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        lines.add(kinds.get(random.nextInt(kinds.size())));
      }
      Reading reading = Reading.ofStdin(String.join("\n", lines));
      assertThat(reading.documents.size() + reading.rejections.size()).isEqualTo(50);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "\"",
        "a,",
        "{\"a\":",
        "[",
        "<!--",
        "&amp;",
        "Share ",
        "A b, ",
        "<a href='"
      })
  void oneThingRepeatedIsReadInTime(String piece) {
    byte[] bytes = piece.repeat(200_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
    for (String name : List.of("a.txt", "a.html", "a.csv", "a.jsonl", "a.json")) {
      check(name, bytes);
      byte[] row =
          ("text\n" + piece.repeat(200_000 / piece.length())).getBytes(StandardCharsets.UTF_8);
      check(name, row);
    }
  }
}
