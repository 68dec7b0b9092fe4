package org.griot.encode;

import java.util.List;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report with the trained model. Safe for use by many threads at once; the answer depends
 * on the arguments and the model alone. Any text is read without an exception: what the model has
 * no pieces for it sees as unknown.
 */
public interface Encoder extends AutoCloseable {
  /**
   * What the model sees in the sentences.
   *
   * @param title the headline or null; context for every sentence. Marks and scores are given for
   *     it only where it is one of the sentences
   * @param text what all spans point into
   * @param sentences what to read, in the order of the text; may be some of all sentences
   */
  Reading read(@Nullable String title, String text, List<Span> sentences);

  /** What the model says of itself: labels, types, thresholds, version. */
  ModelManifest manifest();

  /** Frees the native memory. Nothing may be read with it afterwards. */
  @Override
  void close();
}
