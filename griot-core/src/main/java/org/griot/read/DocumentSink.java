package org.griot.read;

import org.griot.model.Document;
import org.griot.model.Rejection;

/**
 * Takes what a reader finds, in the order of the input. Called by one thread at a time. Every input
 * (a file, or a line or row of a larger file) ends in exactly one call of {@link #document} or
 * {@link #rejection}; warnings come on top.
 */
public interface DocumentSink {

  /** A report that can be coded. */
  void document(Document document);

  /** An input that cannot be coded, and why. */
  void rejection(Rejection rejection);

  /** Something that a person should know about an input that is coded nevertheless. */
  default void warning(String path, String message) {}

  /** So many more bytes of the input are done; what a progress bar needs. */
  default void progress(long bytes) {}
}
