package org.griot.store.sqlite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.griot.store.Store;
import org.griot.store.StoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
  @TempDir Path folder;
  private final List<GriotDatabase> open = new ArrayList<>();

  @Override
  protected Store empty() {
    GriotDatabase database = GriotDatabase.open(folder.resolve("out" + open.size()));
    open.add(database);
    return database.store();
  }

  @AfterEach
  void close() {
    open.forEach(GriotDatabase::close);
  }
}
