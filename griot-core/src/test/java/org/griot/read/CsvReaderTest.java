package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.griot.model.Document;
import org.griot.model.Rejection;
import org.griot.model.Span;
import org.griot.model.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
  private static final String TEXT = "The army said that it had killed five men near the town.";

  @TempDir Path folder;

  private Reading read(String csv) {
    return Reading.of(Reading.write(folder, "reports.csv", csv));
  }

  @Test
  void everyColumnIsReadByItsName() {
    Document document =
        read("id,text,title,published,source,url,lang\n7,"
                + TEXT
                + ",A title,2019-10-02,The Example,https://example.org/7,en\n")
            .document();
    assertThat(document.externalId()).isEqualTo("7");
    assertThat(document.text()).isEqualTo("A title\n\n" + TEXT);
    assertThat(document.title()).isEqualTo("A title");
    assertThat(document.titleSpan()).isEqualTo(new Span(0, 7));
    assertThat(document.published().date()).isEqualTo(LocalDate.of(2019, 10, 2));
    assertThat(document.published().reason()).isEqualTo("field");
    assertThat(document.outlet()).isEqualTo("The Example");
    assertThat(document.url()).isEqualTo("https://example.org/7");
    assertThat(document.path()).endsWith("reports.csv:2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "Body", "ARTICLE", "full_text", "Article Text", "\uFEFFtext"})
  void commonNamesOfTheTextAreKnown(String name) {
    assertThat(read(name + ",headline\n" + TEXT + ",A title\n").document().title())
        .isEqualTo("A title");
  }

  @Test
  void theUsersOwnNamesComeFirst() {
    Path file = Reading.write(folder, "a.csv", "Inhalt,text\n" + TEXT + ",nothing\n");
    ReadOptions options = new ReadOptions(1000, null, Map.of("text", "Inhalt"));
    assertThat(Reading.of(options, file).document().text()).isEqualTo(TEXT);
  }

  @Test
  void aColumnThatWeDoNotHaveIsBadUse() {
    assertThatThrownBy(() -> new ReadOptions(1000, null, Map.of("txt", "Inhalt")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("'txt'")
        .hasMessageContaining("published");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsFound(String separator) {
    String csv =
        String.join(separator, "id", "text", "source")
            + "\n"
            + String.join(separator, "7", "\"" + TEXT + "\"", "The Example")
            + "\n";
    assertThat(read(csv).document().outlet()).isEqualTo("The Example");
  }

  @Test
  void quotedTextMayHaveLinesQuotesAndSeparators() {
    String text = "Title\n\nThe \"army\" said, it left; the town\nwas burned by the men.";
    Reading reading =
        read("text,id\r\n\"" + text.replace("\"", "\"\"") + "\",1\r\n\"" + TEXT + "\",2\r\n");
    assertThat(reading.documents).extracting(Document::text).containsExactly(text, TEXT);
    assertThat(reading.documents.get(1).path()).endsWith(":6");
  }

  @Test
  void aFileWithoutATextColumnIsOneRejection() {
    assertThat(read("a,b,c\n1,2,3\n4,5,6\n").reason()).isEqualTo("no-text-column: has a, b, c");
  }

  @Test
  void aRowWithoutTextIsOneRejection() {
    Reading reading = read("id,text\n1,\n2," + TEXT + "\n3\n\n");
    assertThat(reading.documents).hasSize(1);
    assertThat(reading.rejections)
        .extracting(Rejection::path)
        .containsExactly(folder + "/reports.csv:2", folder + "/reports.csv:4");
    assertThat(reading.rejections.get(0).reason()).startsWith("no-text: ");
  }

  @Test
  void aQuoteThatIsNeverClosedCostsOneRow() {
    Reading reading = read("id,text\n1,\"" + TEXT + "\n2," + TEXT + "\n3," + TEXT + "\n");
    assertThat(reading.documents).extracting(Document::externalId).containsExactly("2", "3");
    assertThat(reading.rejections)
        .containsExactly(
            new Rejection(
                folder + "/reports.csv:2", "read", "not-csv: a quote is opened and never closed"));
  }

  @Test
  void emptyFilesAndLoneHeadersAreRejected() {
    assertThat(read("").reason()).startsWith("empty: ");
    assertThat(read("id,text\n").reason()).startsWith("empty: ");
  }

  @Test
  void aVeryLongRowIsRejectedAndTheNextOnesRead() {
    String csv = "id,text\n1," + "x".repeat(8_000_000) + "\n2," + TEXT + "\n";
    Reading reading = read(csv);
    assertThat(reading.documents).hasSize(1);
    assertThat(reading.rejections.get(0).reason()).startsWith("too-long: a line of 8,000,0");
    assertThat(reading.progress).isEqualTo(csv.length());
  }

  @Test
  void rowsInWindows1252AreReadToo() {
    byte[] bytes = ("id;text\n1;" + TEXT + " Il était là.\n").getBytes(StandardCharsets.ISO_8859_1);
    Path file = Reading.write(folder, "a.csv", bytes);
    assertThat(Reading.of(file).document().text()).endsWith("Il était là.");
  }

  @Test
  void rowsInUtf16AreReadToo() {
    byte[] bytes =
        ("\uFEFFid\ttext\n1\t" + TEXT + " \uD83D\uDE22\n").getBytes(StandardCharsets.UTF_16LE);
    Path file = Reading.write(folder, "a.tsv", bytes);
    assertThat(Reading.of(file).document().text()).isEqualTo(TEXT + " \uD83D\uDE22");
  }

  @Test
  void anImpossibleDateIsUnknownWithAWarning() {
    Reading reading = read("text,date\n" + TEXT + ",0000-00-00\n");
    assertThat(reading.document().published().date()).isNull();
    assertThat(reading.document().published().reason())
        .isEqualTo("unknown: field 0000-00-00 is not a date");
    assertThat(reading.warnings).hasSize(1);
  }

  @Test
  void markUpInTheTextIsCleaned() {
    Document document =
        read("text\n\"<p>The army said:</p><p>The town was <b>not</b> taken by them &amp; us.</p>\"\n")
            .document();
    assertThat(document.text()).isEqualTo("The army said:\n\nThe town was not taken by them & us.");
  }

  @Test
  void aSmallerSignIsNoMarkUp() {
    String text = "The army has < 12 men and > 3 cars in the town, and it is <not known> why.";
    assertThat(read("text\n\"" + text + "\"\n").document().text()).isEqualTo(text);
  }
}
