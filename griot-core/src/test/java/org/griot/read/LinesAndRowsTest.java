package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two machines under JSON Lines and CSV. */
class LinesAndRowsTest {

  private static Input input(byte[] bytes) throws IOException {
    // Gives a few bytes at a time, as a pipe does.
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] to, int from, int most) {
            return super.read(to, from, Math.min(7, most));
          }
        };
    return Input.stream("-", "-", slow, Sidecar.Entry.NONE);
  }

  private static List<LineReader.Line> lines(byte[] bytes, int limit) throws IOException {
    List<LineReader.Line> lines = new ArrayList<>();
    try (LineReader reader = new LineReader(input(bytes), limit)) {
      for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static List<CsvRecords.Row> rows(String csv, char separator) throws IOException {
    List<CsvRecords.Row> rows = new ArrayList<>();
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    try (CsvRecords records = new CsvRecords(new LineReader(input(bytes), 1000), separator, 1000)) {
      for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void linesAreNumberedAndMeasured() throws IOException {
    assertThat(lines("a\r\n\nb".getBytes(StandardCharsets.UTF_8), 10))
        .containsExactly(
            new LineReader.Line(1, "a", 3, false, null),
            new LineReader.Line(2, "", 1, false, null),
            new LineReader.Line(3, "b", 1, false, null));
    assertThat(lines(new byte[0], 10)).isEmpty();
  }

  @Test
  void aLineOverTheLimitIsMeasuredButNotKept() throws IOException {
    String text = "x".repeat(300_000) + "\nshort\n";
    assertThat(lines(text.getBytes(StandardCharsets.UTF_8), 100))
        .containsExactly(
            new LineReader.Line(1, "", 300_001, true, null),
            new LineReader.Line(2, "short", 6, false, null));
  }

  @Test
  void oneBadLineDoesNotChangeTheOthers() throws IOException {
    byte[] bytes = "é\n?\né\n".getBytes(StandardCharsets.UTF_8);
    bytes[3] = (byte) 0xE9;
    assertThat(lines(bytes, 100)).extracting(LineReader.Line::text).containsExactly("é", "é", "é");
    assertThat(lines(new byte[] {'a', '\n', (byte) 0xE9, 0, 1, '\n', 'b'}, 100))
        .extracting(LineReader.Line::problem)
        .satisfiesExactly(
            problem -> assertThat(problem).isNull(),
            problem -> assertThat(problem).startsWith("binary"),
            problem -> assertThat(problem).isNull());
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8"})
  void otherEncodingsAreReadAcrossBlocks(String charset) throws IOException {
    String line = "\uD83D\uDE22é".repeat(5_000);
    byte[] bytes = ("\uFEFF" + line + "\n" + line).getBytes(Charset.forName(charset));
    assertThat(lines(bytes, 1 << 20)).extracting(LineReader.Line::text).containsExactly(line, line);
  }

  @Test
  void linesThatWereGivenBackComeAgainInOrder() throws IOException {
    try (LineReader reader =
        new LineReader(input("a\nb\nc".getBytes(StandardCharsets.UTF_8)), 100)) {
      LineReader.Line a = reader.next();
      LineReader.Line b = reader.next();
      reader.pushBack(b);
      reader.pushBack(a);
      assertThat(List.of(reader.next().text(), reader.next().text(), reader.next().text()))
          .containsExactly("a", "b", "c");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a,b~a/b",
        "a,,b,~a//b/",
        "\"a,b\",c~a,b/c",
        "\"a\"\"b\",c~a\"b/c",
        "a\"b,c\"d~a\"b/c\"d",
        " \"a,b\" ,c~a,b /c",
        "\"\",\"\"~/",
        "\"a\"b,c~ab/c",
      })
  void cellsAreSplitAsTheStandardSays(String line, String cells) throws IOException {
    assertThat(rows(line, ',')).hasSize(1);
    assertThat(String.join("/", rows(line, ',').get(0).cells())).isEqualTo(cells);
  }

  @Test
  void whatIsQuotedComesBackWhateverItIs() throws IOException {
    Random random = new Random(3);
    String alphabet = "ab,;\"\n\t |é\uD83D";
    for (int round = 0; round < 500; round++) {
      StringBuilder cell = new StringBuilder("x");
      for (int i = 0; i < random.nextInt(12); i++) {
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        cell.append(Character.isSurrogate(c) ? "\uD83D\uDE22" : String.valueOf(c));
      }
      String quoted = "\"" + cell.toString().replace("\"", "\"\"") + "\"";
      List<CsvRecords.Row> rows = rows(quoted + ";" + quoted + "\n1;2\n", ';');
      assertThat(rows.get(0).cells()).containsExactly(cell.toString(), cell.toString());
      assertThat(rows.get(1).cells()).containsExactly("1", "2");
    }
  }

  @Test
  void anOpenQuoteIsSearchedOnlySoFar() throws IOException {
    String csv = "a,\"b\n" + "c,d\n".repeat(2_000);
    List<CsvRecords.Row> rows = rows(csv, ',');
    assertThat(rows).hasSize(2_001);
    assertThat(rows.get(0).problem()).startsWith("not-csv: ");
    assertThat(rows.get(1).line()).isEqualTo(2);
    assertThat(rows.stream().mapToLong(CsvRecords.Row::bytes).sum()).isEqualTo(csv.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b;c,d", "a", "", "\"a;b;c;d\",e"})
  void aCommaIsTheSeparatorWhereItIsCommonest(String header) {
    assertThat(CsvRecords.separatorOf(header)).isEqualTo(',');
  }

  @Test
  void idsAreRememberedWithTheirTexts() {
    ExternalIds ids = new ExternalIds();
    for (int i = 0; i < 50_000; i++) {
      assertThat(ids.isOther("id" + i, "text" + i)).isFalse();
    }
    for (int i = 0; i < 50_000; i += 7) {
      assertThat(ids.isOther("id" + i, "text" + i)).isFalse();
      assertThat(ids.isOther("id" + i, "other")).isTrue();
    }
  }
}
