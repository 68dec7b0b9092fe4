package org.griot.read;

import java.io.IOException;

/** Reads one format. Stateless and safe for use by many threads. */
public interface DocumentReader {

  /** Whether this reader takes the input, judged by its name and its first bytes. */
  boolean reads(Input input);

  /**
   * Hands every report in the input to the sink, in order, and a rejection for every part that is
   * none. What is wrong with the data is a rejection and never an exception.
   *
   * @throws IOException if the bytes themselves cannot be had
   */
  void read(Input input, DocumentSink sink) throws IOException;
}
