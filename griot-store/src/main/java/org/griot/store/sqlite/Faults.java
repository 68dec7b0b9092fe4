package org.griot.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.griot.model.UsageException;
import org.sqlite.SQLiteErrorCode;

/** Says in one line what SQLite complains of. */
final class Faults {
  private final Path folder;
  private final Path file;

  Faults(Path folder) {
    this(folder, GriotDatabase.FILE);
  }

  Faults(Path folder, String file) {
    this.folder = folder;
    this.file = folder.resolve(file);
  }

  /**
   * The line for a fault of disk, file or rights.
   *
   * @throws IllegalStateException if the fault is none of these, but a bug of ours
   */
  UsageException usage(SQLException e) {
    String line =
        switch (primary(e)) {
          case SQLITE_FULL ->
              "no space left on the disk of "
                  + folder
                  + ": all that was committed is kept; free some space and run again";
          case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
              "cannot write to " + folder + ": no permission, or a read-only disk";
          case SQLITE_BUSY, SQLITE_LOCKED -> "another griot is writing to " + folder;
          case SQLITE_NOTADB -> file + " is not a Griot database";
          case SQLITE_CORRUPT -> file + " is damaged: put back a copy of it, or code again";
          case SQLITE_IOERR -> "cannot read or write " + file + ": " + e.getMessage();
          default -> "";
        };
    if (line.isEmpty()) {
      throw new IllegalStateException(e);
    }
    return new UsageException(line, e);
  }

  static boolean is(SQLException e, SQLiteErrorCode code) {
    return primary(e) == code;
  }

  /** SQLite keeps the primary code in the lowest byte of an extended one. */
  private static SQLiteErrorCode primary(SQLException e) {
    return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
  }
}
