package org.griot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.griot.model.UsageException;
import org.jspecify.annotations.Nullable;

/** A file that an option names and a command writes. */
final class OutFile {
  private OutFile() {}

  /** Writes the file and the folders above it; nothing if the option was not given. */
  static void write(@Nullable Path file, String text) {
    if (file == null) {
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
