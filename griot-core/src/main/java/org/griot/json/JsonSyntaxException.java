package org.griot.json;

import org.jspecify.annotations.Nullable;

/** The text is not JSON, or not of the expected shape. */
public final class JsonSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  JsonSyntaxException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
