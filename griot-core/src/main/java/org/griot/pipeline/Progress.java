package org.griot.pipeline;

/** Hears how far a run is. Called by one thread at a time. */
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = new Progress() {};

  /** So many more bytes of input are done. */
  default void bytes(long more) {}

  /** One more report or rejection is done. */
  default void inputs(long coded, long rejected) {}

  /** Something about an input that a person should know. */
  default void warning(String path, String message) {}
}
