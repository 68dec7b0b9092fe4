package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.griot.model.Document;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextReaderTest {
  @TempDir Path folder;

  private Reading read(String text) {
    return Reading.of(Reading.write(folder, "report.txt", text));
  }

  private Reading read(byte[] bytes) {
    return Reading.of(Reading.write(folder, "report.txt", bytes));
  }

  @Test
  void aTextIsKeptAsItIsAndItsFirstLineIsTheTitle() {
    Document document = read(Reading.REPORT).document();
    assertThat(document.text()).isEqualTo(Reading.REPORT);
    assertThat(document.title()).isEqualTo("Gunmen attack village near Exampleville");
    assertThat(document.titleSpan()).isEqualTo(new Span(0, 39));
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.furniture()).isEmpty();
    assertThat(document.published().reason()).isEqualTo("unknown");
  }

  @Test
  void aFirstParagraphIsNoTitle() {
    String text = Reading.REPORT.substring(Reading.REPORT.indexOf("Gunmen on"));
    assertThat(read(text).document().title()).isNull();
  }

  @Test
  void windowsLineEndsStayAndDoNotHideTheTitle() {
    String text = Reading.REPORT.replace("\n", "\r\n");
    Document document = read(text).document();
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.title()).isEqualTo("Gunmen attack village near Exampleville");
  }

  @Test
  void anEmptyOrBlankFileIsRejected() {
    assertThat(read("").reason()).startsWith("empty: ");
    assertThat(read(" \n\t\r\n\u00A0").reason()).startsWith("empty: ");
    assertThat(read("\uFEFF").reason()).startsWith("empty: ");
  }

  @Test
  void aTextWithoutLettersIsRejected() {
    assertThat(read("12 34\n5,600 -- 7").reason()).startsWith("no-words: ");
  }

  @Test
  void aTextOverTheLimitIsRejectedWithItsLength() {
    String text = "The army left the town. ".repeat(30_000);
    assertThat(read(text).reason()).isEqualTo("too-long: 720,000 characters, the limit is 500,000");
  }

  @Test
  void fiftyMegabytesAreRejectedWithoutBeingKept() throws Exception {
    Path file = folder.resolve("huge.txt");
    byte[] piece = "The army left the town. ".repeat(1 << 15).getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(file)) {
      for (long done = 0; done < 50L << 20; done += piece.length) {
        out.write(piece);
      }
    }
    Reading reading = Reading.of(file);
    assertThat(reading.reason())
        .startsWith("too-long: ")
        .endsWith("the limit is 500,000 characters");
    assertThat(reading.progress).isEqualTo(Files.size(file));
  }

  @Test
  void theLimitIsTheUsersOwn() {
    Path file = Reading.write(folder, "report.txt", Reading.REPORT);
    int length = Reading.REPORT.length();
    assertThat(Reading.of(new ReadOptions(length - 1, null, Map.of()), file).reason())
        .isEqualTo("too-long: " + length + " characters, the limit is " + (length - 1));
    assertThat(Reading.of(new ReadOptions(length, null, Map.of()), file).document()).isNotNull();
  }

  @Test
  void binaryFilesAreRejectedByWhatTheyAre() {
    assertThat(read(new byte[] {'a', 0, 'b', 7, 1, 2}).reason()).startsWith("binary: ");
    assertThat(read("%PDF-1.7 words".getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo("binary: a PDF file, which is not read yet");
    assertThat(read(new byte[] {'P', 'K', 3, 4, 20, 0}).reason()).contains("ZIP");
    assertThat(read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}).reason()).contains("picture");
  }

  @Test
  void aHugeBinaryFileIsCalledBinaryAndNotLong() {
    assertThat(read(new byte[3 << 20]).reason()).startsWith("binary: ");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNoPartOfTheText(String charset) {
    String text = Reading.REPORT.replace("Sampleton", "Ménaka");
    Document document = read(("\uFEFF" + text).getBytes(Charset.forName(charset))).document();
    assertThat(document.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAMarkIsRecognised(String charset) {
    byte[] bytes = Reading.REPORT.getBytes(Charset.forName(charset));
    assertThat(read(bytes).document().text()).isEqualTo(Reading.REPORT);
  }

  @Test
  void windows1252IsReadWithANote() {
    String text = Reading.REPORT.replace("Sampleton", "Ménaka – “north”");
    Reading reading = read(text.getBytes(Charset.forName("windows-1252")));
    assertThat(reading.document().text()).isEqualTo(text);
    assertThat(reading.warnings).containsExactly("not UTF-8: read as windows-1252");
  }

  @Test
  void aMixOfEncodingsIsReadByteByByteWithANote() {
    byte[] utf8 = Reading.REPORT.replace("Sampleton", "Ménaka").getBytes(StandardCharsets.UTF_8);
    byte[] mixed = java.util.Arrays.copyOf(utf8, utf8.length + 3);
    mixed[utf8.length] = 'T';
    mixed[utf8.length + 1] = (byte) 0xE9;
    mixed[utf8.length + 2] = '.';
    Reading reading = read(mixed);
    assertThat(reading.document().text()).contains("Ménaka").endsWith("Té.");
    assertThat(reading.warnings).containsExactly("mixed encoding: 1 bytes read as windows-1252");
  }

  @Test
  void bytesOfNoEuropeanEncodingAreRejected() {
    byte[] bytes = "قتل مسلحون اثني عشر شخصا في القرية".getBytes(Charset.forName("windows-1256"));
    assertThat(read(bytes).reason()).startsWith("encoding: ");
  }

  @Test
  void aBrokenUtf16FileIsRejected() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8, 'a', 0};
    assertThat(read(bytes).reason()).startsWith("encoding: ");
  }

  static Stream<String> oddTexts() {
    return Stream.of(
        "Emoji \uD83D\uDE22\uD83C\uDDF2\uD83C\uDDF1 in the title",
        "Right to left: \u200Fأنصار الدين\u200E and back",
        "Combining e\u0301 and a zero-width\u200Djoiner",
        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 at the start");
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void offsetsAreRightBehindEmojiAndRightToLeftText(String title) {
    String text = title + "\n\n" + Reading.REPORT + "\n\nShare this article\n";
    Document document = read(text).document();
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.titleSpan()).isNotNull();
    assertThat(document.titleSpan().of(text)).isEqualTo(title);
    assertThat(Reading.furniture(document)).containsExactly("Share this article");
  }

  @Test
  void aLineOfHalfAMillionCharactersIsReadQuickly() {
    String text = "Army news\n" + "x".repeat(499_000);
    long start = System.nanoTime();
    read(text);
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
  }

  @Test
  void theAuthorIsReadFromTheByline() {
    Document document = read("Army leaves town\nBy Jane Doe\n\n" + Reading.REPORT).document();
    assertThat(document.author()).isEqualTo("Jane Doe");
    assertThat(Reading.furniture(document)).containsExactly("By Jane Doe");
  }

  @Test
  void aPageSavedAsTextIsReadAsHtml() {
    String page = "<!DOCTYPE html><html><body><p>" + Reading.REPORT + "</p></body></html>";
    assertThat(read(page).document().text())
        .doesNotContain("<p>")
        .contains("Gunmen on motorcycles");
  }
}
