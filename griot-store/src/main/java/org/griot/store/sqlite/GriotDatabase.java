package org.griot.store.sqlite;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.griot.ledger.Ledger;
import org.griot.model.UsageException;
import org.griot.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The database of an output folder. Safe for use by many threads.
 *
 * <p>One process at a time opens it for writing, any number for reading; a reader sees what was
 * committed when it asked. All that can go wrong outside the program (no permission, full disk,
 * damaged file, a database of a newer version, another writer) is a {@link UsageException}.
 */
public final class GriotDatabase implements AutoCloseable {
  /** The one file, in the output folder. */
  public static final String FILE = "griot.db";

  private final Database database;
  private final Database reader;
  private final @Nullable WriterLock lock;
  private final SqliteLedger ledger;
  private final SqliteStore store;

  private GriotDatabase(
      Database database, Database reader, @Nullable WriterLock lock, Clock clock) {
    this.database = database;
    this.reader = reader;
    this.lock = lock;
    this.ledger = new SqliteLedger(database, clock);
    this.store = new SqliteStore(database, reader);
  }

  /** Opens the database for writing; makes the folder and the file if they are not there. */
  public static GriotDatabase open(Path folder) {
    return open(folder, Clock.systemUTC());
  }

  /** As {@link #open(Path)}, with the clock that stamps the entries. */
  public static GriotDatabase open(Path folder, Clock clock) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UsageException("cannot write to " + folder + ": " + reason(e), e);
    }
    WriterLock lock = WriterLock.take(folder);
    try {
      Database database = Database.forWriting(folder);
      try {
        return new GriotDatabase(database, Database.forReading(folder), lock, clock);
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Opens the database of a folder that a run has written; nothing can be changed. */
  public static GriotDatabase openForReading(Path folder) {
    if (!Files.isRegularFile(folder.resolve(FILE))) {
      throw new UsageException(
          "no " + FILE + " in " + folder + ": griot code ... --out " + folder + " makes one");
    }
    Database database = Database.forReading(folder);
    return new GriotDatabase(database, database, null, Clock.systemUTC());
  }

  public Ledger ledger() {
    return ledger;
  }

  public Store store() {
    return store;
  }

  /** What SQLite finds wrong with the file itself, a line each; empty if it is sound. */
  public List<String> damage() {
    return database.damage();
  }

  /** As if the disk had room for so many pages only. */
  void limitPages(int pages) {
    database.limitPages(pages);
  }

  @Override
  public void close() {
    try {
      reader.close();
      database.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }

  private static String reason(IOException e) {
    if (e instanceof FileSystemException at && at.getReason() != null) {
      return at.getReason();
    }
    return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
  }
}
