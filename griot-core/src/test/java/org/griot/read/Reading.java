package org.griot.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.griot.model.Document;
import org.griot.model.Rejection;
import org.griot.model.Span;

/** Reads test inputs and keeps what comes out, in order. */
final class Reading implements DocumentSink {
  /** A report of our own, in two paragraphs, about nothing that happened. */
  static final String REPORT =
      """
      Gunmen attack village near Exampleville

      Gunmen on motorcycles attacked the village of Sampleton on Monday and killed at least 12 \
      people, the mayor of the town said on Tuesday.

      Soldiers were sent to the area after the attack, and three suspects have been arrested, \
      according to a statement by the ministry of defence that was read on state radio.
      """;

  private static final ReportSource STANDARD = new ReportSource(ReadOptions.standard());

  final List<Document> documents = new ArrayList<>();
  final List<Rejection> rejections = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();
  long progress;

  static Reading of(Path... paths) {
    return of(STANDARD, paths);
  }

  static Reading of(ReadOptions options, Path... paths) {
    return of(new ReportSource(options), paths);
  }

  private static Reading of(ReportSource source, Path... paths) {
    Reading reading = new Reading();
    List<String> arguments = new ArrayList<>();
    for (Path path : paths) {
      arguments.add(path.toString());
    }
    source.read(arguments, new ByteArrayInputStream(new byte[0]), reading);
    return reading;
  }

  static Reading ofStdin(String lines) {
    Reading reading = new Reading();
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    STANDARD.read(List.of("-"), new ByteArrayInputStream(bytes), reading);
    return reading;
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only document. */
  Document document() {
    if (documents.size() != 1 || !rejections.isEmpty()) {
      throw new AssertionError("not one document: " + documents + " " + rejections);
    }
    return documents.get(0);
  }

  /** The reason of the only rejection. */
  String reason() {
    if (rejections.size() != 1 || !documents.isEmpty()) {
      throw new AssertionError("not one rejection: " + documents + " " + rejections);
    }
    return rejections.get(0).reason();
  }

  /** What is marked as furniture, as text. */
  static List<String> furniture(Document document) {
    return document.furniture().stream().map(span -> span.of(document.text())).toList();
  }

  /** The text without its furniture. */
  static String told(Document document) {
    StringBuilder told = new StringBuilder(document.text());
    List<Span> spans = document.furniture();
    for (int i = spans.size() - 1; i >= 0; i--) {
      told.delete(spans.get(i).start(), spans.get(i).end());
    }
    return told.toString();
  }

  @Override
  public void document(Document document) {
    documents.add(document);
  }

  @Override
  public void rejection(Rejection rejection) {
    rejections.add(rejection);
  }

  @Override
  public void warning(String path, String message) {
    warnings.add(message);
  }

  @Override
  public void progress(long bytes) {
    progress += bytes;
  }
}
