package org.griot.model;

/** Bad data: one input cannot be coded. The run records it, counts it and goes on. */
public final class RejectedInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Rejection rejection;

  public RejectedInputException(String path, String stage, String reason) {
    super(path + ": " + reason);
    this.rejection = new Rejection(path, stage, reason);
  }

  public Rejection rejection() {
    return rejection;
  }
}
