package org.griot.model;

import org.jspecify.annotations.Nullable;

/**
 * Bad use: a wrong option, a folder that cannot be written, a full disk, a database of a newer
 * version. The message is one clear line for the person who ran the command; it is printed without
 * a stack trace and the exit status is 2. Nothing that was committed before it is lost.
 */
public class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    this(message, null);
  }

  public UsageException(String message, @Nullable Throwable cause) {
    super(message.lines().findFirst().orElse(""), cause);
  }
}
