package org.griot.encode;

import java.nio.file.Path;
import org.griot.model.UsageException;
import org.jspecify.annotations.Nullable;

/** A model that is missing, damaged or of another version: one clear line, exit status 2. */
public final class RejectedModelException extends UsageException {
  private static final long serialVersionUID = 1L;

  RejectedModelException(Path file, String reason) {
    this(file, reason, null);
  }

  RejectedModelException(Path file, String reason, @Nullable Throwable cause) {
    super("model " + file + ": " + reason, cause);
  }
}
