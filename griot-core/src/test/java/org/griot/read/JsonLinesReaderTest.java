package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.griot.model.Document;
import org.griot.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesReaderTest {
  private static final String TEXT = "The army said that it had killed five men near the town.";
  private static final String GOOD = "{\"id\":\"%s\",\"text\":\"" + TEXT + "\"}\n";

  @TempDir Path folder;

  private Reading read(String lines) {
    return Reading.of(Reading.write(folder, "reports.jsonl", lines));
  }

  @Test
  void everyFieldIsReadByItsName() {
    Document document =
        read("{\"doc_id\":\"a1\",\"title\":\"A title\",\"dct\":\"2016-02-09\",\"url\":"
                + "\"http://web.archive.org/web/20160713033953/http://www.example.org:80/x\","
                + "\"text\":\""
                + TEXT
                + "\"}")
            .document();
    assertThat(document.externalId()).isEqualTo("a1");
    assertThat(document.published().date()).isEqualTo(LocalDate.of(2016, 2, 9));
    assertThat(document.outlet()).isEqualTo("example.org");
    assertThat(document.title()).isEqualTo("A title");
  }

  @Test
  void aBrokenLineInTheMiddleCostsOneReport() {
    Reading reading =
        read(GOOD.formatted(1) + "{\"id\": \"2\", \"text\": \"The ar\n" + GOOD.formatted(3));
    assertThat(reading.documents).extracting(Document::externalId).containsExactly("1", "3");
    assertThat(reading.rejections).hasSize(1);
    assertThat(reading.rejections.get(0).path()).isEqualTo(folder + "/reports.jsonl:2");
    assertThat(reading.rejections.get(0).stage()).isEqualTo("read");
    assertThat(reading.rejections.get(0).reason()).startsWith("not-json: ");
  }

  @Test
  void aLineThatIsNoObjectIsRejected() {
    Reading reading = read("[1]\n\"text\"\n12\nnull\n" + GOOD.formatted(1));
    assertThat(reading.documents).hasSize(1);
    assertThat(reading.rejections)
        .hasSize(4)
        .allMatch(rejection -> rejection.reason().startsWith("not-json: "));
  }

  @Test
  void anObjectWithoutTextIsRejected() {
    Reading reading = read("{\"id\":\"1\"}\n{\"text\":null}\n{\"text\":\" \"}\n{\"text\":{}}\n");
    assertThat(reading.rejections)
        .hasSize(4)
        .allMatch(rejection -> rejection.reason().startsWith("no-text: "));
  }

  @Test
  void twoTextsUnderOneIdAreBothKeptWithAWarning() {
    Reading reading =
        read(GOOD.formatted(1) + GOOD.formatted(1).replace("five", "six") + GOOD.formatted(1));
    assertThat(reading.documents).extracting(Document::externalId).containsOnly("1");
    assertThat(reading.documents.get(0).id()).isNotEqualTo(reading.documents.get(1).id());
    assertThat(reading.documents.get(0).id()).isEqualTo(reading.documents.get(2).id());
    assertThat(reading.warnings)
        .containsExactly("id 1 stands for another text further up; both are kept");
  }

  @Test
  void blankLinesAreNoInput() {
    Reading reading = read("\n" + GOOD.formatted(1) + "\r\n \n" + GOOD.formatted(2));
    assertThat(reading.documents)
        .extracting(Document::path)
        .containsExactly(folder + "/reports.jsonl:2", folder + "/reports.jsonl:5");
    assertThat(reading.rejections).isEmpty();
  }

  @Test
  void anEmptyFileIsRejected() {
    assertThat(read("").reason()).startsWith("empty: ");
    assertThat(read("\n\n").reason()).startsWith("empty: ");
  }

  @Test
  void aLineTooLongToKeepIsRejectedAndTheNextOnesRead() {
    String lines = "{\"text\":\"" + "x".repeat(8_000_000) + "\"}\n" + GOOD.formatted(2);
    Reading reading = read(lines);
    assertThat(reading.documents).hasSize(1);
    assertThat(reading.rejections.get(0).reason()).startsWith("too-long: a line of 8,000,012");
  }

  @Test
  void deepNestingAndDoubleKeysDoNoHarm() {
    String deep = "{\"text\":" + "[".repeat(5000) + "]".repeat(5000) + "}\n";
    Reading reading = read(deep + "{\"text\":\"" + TEXT + "\",\"TEXT\":\"other\"}\n");
    assertThat(reading.documents).extracting(Document::text).containsExactly(TEXT);
    assertThat(reading.rejections).hasSize(1);
  }

  @Test
  void otherPeoplesShapesAreRead() {
    Document document =
        read("{\"content\":[\"The army said this.\",\"It was on the road to the town.\"],"
                + "\"source\":{\"id\":null,\"name\":\"The Example\"},\"id\":17,"
                + "\"authors\":[\"Jane Doe\",\"John Smith\"],\"publishedAt\":1570021200}")
            .document();
    assertThat(document.text()).isEqualTo("The army said this.\n\nIt was on the road to the town.");
    assertThat(document.outlet()).isEqualTo("The Example");
    assertThat(document.externalId()).isEqualTo("17");
    assertThat(document.published().date()).isEqualTo(LocalDate.of(2019, 10, 2));
  }

  @Test
  void aMappedNameMayLeadIntoAnObject() {
    Path file =
        Reading.write(folder, "a.jsonl", "{\"doc\":{\"Body\":\"" + TEXT + "\"},\"text\":\"no\"}");
    ReadOptions options = new ReadOptions(1000, null, Map.of("text", "doc.body"));
    assertThat(Reading.of(options, file).document().text()).isEqualTo(TEXT);
  }

  @Test
  void halfAnEmojiIsReplacedAndOffsetsStay() {
    Document document = read("{\"text\":\"" + TEXT + " \\ud83d end\"}").document();
    assertThat(document.text()).isEqualTo(TEXT + " \uFFFD end");
  }

  @Test
  void standardInputIsJsonLines() {
    Reading reading = Reading.ofStdin(GOOD.formatted(1) + "oops\n");
    assertThat(reading.documents).extracting(Document::path).containsExactly("-:1");
    assertThat(reading.rejections).extracting(Rejection::path).containsExactly("-:2");
  }

  @Test
  void theSameRowFromAFileAndFromStandardInputIsOneDocument() {
    assertThat(read(GOOD.formatted(1)).document().id())
        .isEqualTo(Reading.ofStdin(GOOD.formatted(1)).document().id());
  }

  @Test
  void anArrayInAJsonFileIsReadElementByElement() {
    String array = "[\n" + GOOD.formatted(1) + ",\n" + GOOD.formatted(2) + ", 7]";
    Reading reading = Reading.of(Reading.write(folder, "a.json", array));
    assertThat(reading.documents).extracting(Document::externalId).containsExactly("1", "2");
    assertThat(reading.rejections).hasSize(1);
  }

  @Test
  void anArrayThatBreaksOffKeepsWhatCameBefore() {
    Reading reading = Reading.of(Reading.write(folder, "a.json", "[" + GOOD.formatted(1) + ",{"));
    assertThat(reading.documents).hasSize(1);
    assertThat(reading.rejections.get(0).reason()).startsWith("not-json: ");
  }

  @Test
  void oneObjectOverManyLinesIsOneReport() {
    String pretty = "{\n  \"id\": \"1\",\n  \"text\": \"" + TEXT + "\"\n}\n";
    assertThat(Reading.of(Reading.write(folder, "a.json", pretty)).document().text())
        .isEqualTo(TEXT);
  }

  @Test
  void jsonLinesMayBeCalledJson() {
    String lines = GOOD.formatted(1) + GOOD.formatted(2);
    assertThat(Reading.of(Reading.write(folder, "a.json", lines)).documents).hasSize(2);
  }

  @Test
  void whatTheFieldSaysOfTheLanguageIsChecked() {
    assertThat(
            read("{\"lang\":\"fr\",\"text\":\"" + Reading.REPORT.replace("\n", "\\n") + "\"}")
                .document()
                .language())
        .isEqualTo("en");
  }
}
