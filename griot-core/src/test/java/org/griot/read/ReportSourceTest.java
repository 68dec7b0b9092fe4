package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.griot.model.Document;
import org.griot.model.PublicationDate;
import org.griot.model.Rejection;
import org.griot.model.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSourceTest {
  @TempDir Path folder;

  private void write(String name) {
    write(name, Reading.REPORT + "\nThis file is called " + name + ".\n");
  }

  private void write(String name, String text) {
    Reading.write(folder, name, text);
  }

  private List<String> paths(Reading reading) {
    return reading.documents.stream()
        .map(document -> document.path().replace(folder.toString(), "IN"))
        .toList();
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNames() {
    for (String name :
        List.of("b.txt", "a/z.txt", "a/y.html", "c.jsonl", "B.txt", "é.txt", "10.txt", "9.txt")) {
      write(
          name,
          name.endsWith("l") && !name.endsWith("html")
              ? "{\"text\":\"The army was there.\"}"
              : Reading.REPORT);
    }
    assertThat(paths(Reading.of(folder)))
        .containsExactly(
            "IN/10.txt",
            "IN/9.txt",
            "IN/B.txt",
            "IN/a/y.html",
            "IN/a/z.txt",
            "IN/b.txt",
            "IN/c.jsonl:1",
            "IN/é.txt");
  }

  @Test
  void argumentsAreReadInTheirOrderAndOnlyOnce() {
    write("a.txt");
    write("b.txt");
    Path a = folder.resolve("a.txt");
    Path b = folder.resolve("b.txt");
    assertThat(paths(Reading.of(b, a, b))).containsExactly("IN/b.txt", "IN/a.txt");
  }

  @Test
  void hiddenFilesAndTheOutputFolderAreSkipped() {
    write(".hidden.txt");
    write(".git/a.txt");
    write("out/events.jsonl");
    write("a.txt");
    ReadOptions options = ReadOptions.standard().skipping(List.of(folder.resolve("out")));
    assertThat(paths(Reading.of(options, folder))).containsExactly("IN/a.txt");
  }

  @Test
  void everyFileIsADocumentOrARejection() {
    write("a.txt");
    write("b.txt", "");
    write("c.pdf", "%PDF-1.4 words");
    write("d.csv", "a,b\n1,2\n");
    write("e.xyz");
    Reading reading = Reading.of(folder);
    assertThat(paths(reading)).containsExactly("IN/a.txt", "IN/e.xyz");
    assertThat(reading.rejections).extracting(Rejection::reason).hasSize(3);
  }

  @Test
  void aFolderWithoutReportsGivesNothing() {
    Reading reading = Reading.of(folder);
    assertThat(reading.documents).isEmpty();
    assertThat(reading.rejections).isEmpty();
  }

  @Test
  void aCircleOfLinksIsLeft() throws IOException {
    write("a/a.txt");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
    Reading reading = Reading.of(folder);
    assertThat(paths(reading)).containsExactly("IN/a/a.txt");
    assertThat(reading.warnings).hasSize(1).allMatch(w -> w.startsWith("skipped: the link"));
    assertThat(reading.rejections)
        .extracting(Rejection::reason)
        .containsExactly("unreadable: a link that leads nowhere");
  }

  @Test
  void anUnreadableFileIsARejectionAndTheRestIsRead() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
    write("a.txt");
    write("b.txt");
    Files.setPosixFilePermissions(
        folder.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
    Reading reading = Reading.of(folder);
    assertThat(paths(reading)).containsExactly("IN/b.txt");
    assertThat(reading.rejections.get(0).reason()).isEqualTo("unreadable: no permission");
  }

  @Test
  void aStreamThatBreaksIsARejection() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the pipe broke");
          }
        };
    Reading reading = new Reading();
    new ReportSource(ReadOptions.standard()).read(List.of("-"), broken, reading);
    assertThat(reading.reason()).isEqualTo("unreadable: the pipe broke");
  }

  @Test
  void whatDoesNotExistIsBadUseBeforeAnythingIsRead() {
    write("a.txt");
    Reading reading = new Reading();
    ReportSource source = new ReportSource(ReadOptions.standard());
    List<String> arguments = List.of(folder.toString(), folder + "/missing");
    assertThatThrownBy(() -> source.read(arguments, InputStream.nullInputStream(), reading))
        .isInstanceOf(UsageException.class)
        .hasMessage("no such file or folder: " + folder + "/missing");
    assertThatThrownBy(() -> source.read(List.of(), InputStream.nullInputStream(), reading))
        .isInstanceOf(UsageException.class);
    assertThat(reading.documents).isEmpty();
  }

  @Test
  void theSizeIsKnownBeforeAndProgressAddsUpToIt() {
    write("a.txt");
    write("b/c.jsonl", "{\"text\":\"The army was there.\"}\noops\n");
    write("d.csv", "text\n\"a\nb\"\n");
    write("e.html", "<p>The army was there.");
    ReportSource source = new ReportSource(ReadOptions.standard());
    Reading reading = new Reading();
    source.read(List.of(folder.toString()), InputStream.nullInputStream(), reading);
    assertThat(reading.progress).isEqualTo(source.size(List.of(folder.toString())));
    assertThat(source.size(List.of("-"))).isEqualTo(-1);
  }

  @Test
  void theSidecarGivesDateAndOutlet() {
    write("a.txt");
    write("sub/b.txt");
    write("c.txt");
    write(
        "documents.csv",
        "file;published;source;note\na.txt;2019-10-02;The Example;x\nsub/b.txt;3 Oct 2019;;\ngone.txt;2019-10-02;;\n");
    Reading reading = Reading.of(folder);
    assertThat(paths(reading)).containsExactly("IN/a.txt", "IN/c.txt", "IN/sub/b.txt");
    Document first = reading.documents.get(0);
    assertThat(first.published())
        .isEqualTo(new PublicationDate(LocalDate.of(2019, 10, 2), "sidecar"));
    assertThat(first.outlet()).isEqualTo("The Example");
    assertThat(reading.documents.get(1).published()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(reading.documents.get(2).published().date()).isEqualTo(LocalDate.of(2019, 10, 3));
    assertThat(reading.warnings).containsExactly("names a file that is not there: gone.txt");
  }

  @Test
  void theSidecarServesAFileNamedAlone() {
    write("a.txt");
    write("documents.csv", "file,published\na.txt,2019-10-02\n");
    assertThat(Reading.of(folder.resolve("a.txt")).document().published().reason())
        .isEqualTo("sidecar");
  }

  @Test
  void theSidecarIsNeverAnInput() {
    write("documents.csv", "file,published,text\na.txt,2019-10-02,words\n");
    assertThat(Reading.of(folder).documents).isEmpty();
    assertThat(Reading.of(folder).rejections).isEmpty();
    assertThat(Reading.of(folder.resolve("documents.csv")).reason()).startsWith("sidecar: ");
  }

  @Test
  void aTableOfReportsMayBeCalledDocumentsToo() {
    write("documents.csv", "id,text\n1,The army was there and left.\n");
    assertThat(Reading.of(folder).document().externalId()).isEqualTo("1");
  }

  @Test
  void theDocumentsOwnDateGoesBeforeTheSidecarAndThatBeforeTheOption() {
    write("a.txt", "Army leaves town\nPublished: 1 October 2019\n\n" + Reading.REPORT);
    write("b.txt");
    write("c.txt");
    write("documents.csv", "file,published\na.txt,2019-10-02\nb.txt,2019-10-02\n");
    ReadOptions options = new ReadOptions(500_000, LocalDate.of(2019, 10, 9), Map.of());
    assertThat(Reading.of(options, folder).documents)
        .extracting(document -> document.published().date() + " " + document.published().reason())
        .containsExactly("2019-10-01 dateline", "2019-10-02 sidecar", "2019-10-09 option");
  }

  @Test
  void theIdDoesNotDependOnWhereTheFolderLies() {
    write("x/sub/a.txt", Reading.REPORT);
    write("y/sub/a.txt", Reading.REPORT);
    write("y/sub/b.txt", Reading.REPORT);
    Document first = Reading.of(folder.resolve("x")).document();
    List<Document> others = Reading.of(folder.resolve("y")).documents;
    assertThat(others.get(0).id()).isEqualTo(first.id()).matches("d-[0-9a-f]{16}");
    assertThat(others.get(1).id()).isNotEqualTo(first.id());
    assertThat(others.get(1).textId()).isEqualTo(first.textId()).matches("t-[0-9a-f]{20}");
  }

  @Test
  void whiteSpaceDoesNotMakeAnotherText() {
    write("a.txt", Reading.REPORT);
    write(
        "b.txt",
        "\uFEFF" + Reading.REPORT.replace("\n", "\r\n").replace(" the ", " \u00A0the  ") + "\n\n");
    List<Document> documents = Reading.of(folder).documents;
    assertThat(documents.get(0).textId()).isEqualTo(documents.get(1).textId());
  }

  @Test
  void readingTwiceGivesTheSame() {
    write("a.txt");
    write("b.html", "<html><body><article><p>" + Reading.REPORT + "</p></article>");
    write("c.csv", "text\n\"" + Reading.REPORT + "\"\n");
    assertThat(Reading.of(folder).documents).isEqualTo(Reading.of(folder).documents).hasSize(3);
  }

  @Test
  void oneSourceServesManyThreads() throws Exception {
    for (int i = 0; i < 20; i++) {
      write("f" + i + ".txt");
    }
    List<Document> expected = Reading.of(folder).documents;
    ReportSource source = new ReportSource(ReadOptions.standard());
    List<Reading> readings = List.of(new Reading(), new Reading(), new Reading());
    List<Thread> threads =
        readings.stream()
            .map(
                reading ->
                    new Thread(
                        () ->
                            source.read(
                                List.of(folder.toString()),
                                new ByteArrayInputStream(new byte[0]),
                                reading)))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(readings).allSatisfy(reading -> assertThat(reading.documents).isEqualTo(expected));
  }
}
