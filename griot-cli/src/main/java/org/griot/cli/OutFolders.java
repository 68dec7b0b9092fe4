package org.griot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.griot.model.UsageException;
import org.griot.store.sqlite.GriotDatabase;

/** The folder that a run has written and a later command is given. */
final class OutFolders {
  private OutFolders() {}

  /** Refuses a folder without a database, which opening it for writing would make. */
  static void demand(Path out) {
    if (!Files.isRegularFile(out.resolve(GriotDatabase.FILE))) {
      throw new UsageException(
          "no "
              + GriotDatabase.FILE
              + " in "
              + out
              + ": griot code ... --out "
              + out
              + " makes one");
    }
  }
}
