package org.griot.encode;

import ai.onnxruntime.OrtException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.griot.codebook.Codebook;
import org.griot.encode.Window.Part;
import org.griot.encode.Window.Read;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The encoder that runs a model of the folder {@code model/}. Everything is in the program and the
 * folder: nothing is fetched, and nothing is written but the native library, which is unpacked to
 * the temporary folder and taken away again once it is loaded.
 */
public final class OnnxEncoder implements Encoder {
  private final ModelManifest manifest;
  private final WordPieces words;
  private final WindowInput.Marks marks;
  private final Inference inference;
  private final SpanDecoder decoder;

  private OnnxEncoder(ModelManifest manifest, WordPieces words, Inference inference) {
    this.manifest = manifest;
    this.words = words;
    this.marks = new WindowInput.Marks(words.id("[CLS]"), words.id("[SEP]"), words.id("[PAD]"));
    this.inference = inference;
    this.decoder = new SpanDecoder(manifest.labels());
  }

  /**
   * Where the model of this installation lies: the folder that the system property {@code
   * griot.model} names, else {@code model} in that of {@code griot.home}, which the launcher sets,
   * else {@code model} in the working folder or the one above it.
   */
  public static Path folder() {
    String named = System.getProperty("griot.model");
    if (named != null) {
      return Path.of(named);
    }
    String home = System.getProperty("griot.home");
    if (home != null) {
      return Path.of(home, "model");
    }
    Path above = Path.of("..", "model");
    return Files.isDirectory(Path.of("model")) || !Files.isDirectory(above)
        ? Path.of("model")
        : above;
  }

  /**
   * The model of that folder, checked: hashes, version, labels, and one empty window read.
   *
   * @throws RejectedModelException in one line, if anything of it is missing, damaged, or not for
   *     this version, this codebook or this machine
   */
  public static OnnxEncoder open(Path folder, Codebook codebook) {
    ModelFolder model = new ModelFolder(folder, codebook);
    WordPieces words = model.tokenizer();
    byte[] bytes = model.networkBytes();
    Path file = model.network();
    OnnxEncoder opened;
    try {
      opened =
          new OnnxEncoder(
              model.manifest(), words, Inference.of(bytes, model.manifest().sentences()));
    } catch (OrtException e) {
      throw new RejectedModelException(file, "is no network that can run: " + e.getMessage(), e);
    } catch (LinkageError e) {
      throw new RejectedModelException(
          file, "its runtime cannot start here: " + root(e).getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new RejectedModelException(file, String.valueOf(e.getMessage()), e);
    }
    opened.probe(file);
    return opened;
  }

  private static Throwable root(Throwable e) {
    return e.getCause() == null ? e : root(e.getCause());
  }

  private void probe(Path file) {
    int length = manifest.buckets().get(0);
    Window empty = new Window(Windows.noTitle(), List.of());
    try {
      WindowOutput out = run(empty);
      if (out.spans.length != length * 3 * manifest.labels().size()
          || out.sentences.length != manifest.sentences() * manifest.types().size()) {
        throw new OrtException("it gives not what the manifest says");
      }
    } catch (OrtException e) {
      close();
      throw new RejectedModelException(file, "cannot be used: " + e.getMessage(), e);
    }
  }

  @Override
  public Reading read(@Nullable String title, String text, List<Span> sentences) {
    List<Read> reads = new ArrayList<>();
    List<SentenceReading> out = new ArrayList<>();
    for (Span span : sentences) {
      Read read = cut(out.size(), text, span);
      reads.add(read);
      out.add(new SentenceReading(read, manifest.labels().size(), manifest.types().size()));
    }
    for (Window window : windows(title, text, sentences, reads)) {
      WindowOutput output = output(window);
      int at = window.firstPart();
      for (int row = 0; row < window.parts().size(); row++) {
        Part part = window.parts().get(row);
        out.get(part.sentence().index()).take(part, row, at, output);
        at += part.size();
      }
    }
    return new Reading(
        out.stream().flatMap(one -> decoder.marks(one).stream()).toList(),
        out.stream().map(one -> one.scores(manifest.types())).toList());
  }

  /** The windows that would be read. */
  List<Window> windows(@Nullable String title, String text, List<Span> sentences) {
    List<Read> reads = new ArrayList<>();
    for (Span span : sentences) {
      reads.add(cut(reads.size(), text, span));
    }
    return windows(title, text, sentences, reads);
  }

  private List<Window> windows(
      @Nullable String title, String text, List<Span> sentences, List<Read> reads) {
    String plain = title == null ? "" : title.strip();
    Span own = titleSpan(plain, text, sentences);
    Read front = cut(-1, plain, new Span(0, plain.length()));
    List<Integer> buckets = manifest.buckets();
    return Windows.of(
        buckets.get(buckets.size() - 1),
        manifest.sentences(),
        front,
        reads,
        read -> own != null && sentences.get(read).overlaps(own));
  }

  /** Where the title stands among the sentences, if it does. */
  private static @Nullable Span titleSpan(String title, String text, List<Span> sentences) {
    if (title.isEmpty()) {
      return null;
    }
    for (Span sentence : sentences) {
      if (text.startsWith(title, sentence.start())) {
        return new Span(sentence.start(), sentence.start() + title.length());
      }
    }
    return null;
  }

  private Read cut(int index, String text, Span span) {
    Pieces pieces = words.cut(text, span);
    List<Integer> cases = Arrays.stream(CaseShape.of(text, span, pieces)).boxed().toList();
    return new Read(index, pieces, cases);
  }

  /** What the model gives for a window; safe for many threads at once. */
  WindowOutput output(Window window) {
    try {
      return run(window);
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot read a window", e);
    }
  }

  /** The window as numbers, padded to the smallest bucket that holds it. */
  WindowInput input(Window window) {
    int size = window.size();
    int length = manifest.buckets().stream().filter(b -> b >= size).findFirst().orElseThrow();
    return new WindowInput(window, length, manifest.sentences(), marks);
  }

  private WindowOutput run(Window window) throws OrtException {
    return inference.run(input(window));
  }

  @Override
  public ModelManifest manifest() {
    return manifest;
  }

  @Override
  public void close() {
    inference.close();
  }
}
