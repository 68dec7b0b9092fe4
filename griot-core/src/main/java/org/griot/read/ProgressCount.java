package org.griot.read;

import org.griot.model.Document;
import org.griot.model.Rejection;

/** Counts the progress that a reader reports, so that each file adds up to its size. */
final class ProgressCount implements DocumentSink {
  private final DocumentSink sink;
  private long done;

  ProgressCount(DocumentSink sink) {
    this.sink = sink;
  }

  long done() {
    return done;
  }

  @Override
  public void document(Document document) {
    sink.document(document);
  }

  @Override
  public void rejection(Rejection rejection) {
    sink.rejection(rejection);
  }

  @Override
  public void warning(String path, String message) {
    sink.warning(path, message);
  }

  @Override
  public void progress(long bytes) {
    done += bytes;
    sink.progress(bytes);
  }
}
