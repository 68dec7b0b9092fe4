package org.griot.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.griot.codebook.Codebook;
import org.griot.model.Span;

/** The model of random weights that {@code training/tiny_model.py} writes. */
final class TinyModel {
  static final List<String> FILES = List.of("manifest.json", "model.onnx", "tokenizer.json");

  private TinyModel() {}

  static OnnxEncoder open(Path scratch) {
    copyTo(scratch);
    return OnnxEncoder.open(scratch, Codebook.bundled());
  }

  static void copyTo(Path folder) {
    try {
      for (String file : FILES) {
        Files.write(folder.resolve(file), bytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = TinyModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a text, as its sentences. */
  static List<Span> lines(String text) {
    List<Span> out = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      out.add(new Span(at, at + line.length()));
      at += line.length() + 1;
    }
    return out;
  }
}
