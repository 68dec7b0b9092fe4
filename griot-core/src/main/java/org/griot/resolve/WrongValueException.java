package org.griot.resolve;

/** The value of a correction has not the shape that its field needs. */
final class WrongValueException extends Exception {
  private static final long serialVersionUID = 1L;

  WrongValueException(String message) {
    super(message);
  }
}
