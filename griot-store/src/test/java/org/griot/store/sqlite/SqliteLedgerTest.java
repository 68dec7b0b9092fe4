package org.griot.store.sqlite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.griot.ledger.Ledger;
import org.griot.ledger.LedgerContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {
  @TempDir Path folder;
  private final List<GriotDatabase> open = new ArrayList<>();

  @Override
  protected Ledger empty() {
    GriotDatabase database = GriotDatabase.open(folder.resolve("out" + open.size()));
    open.add(database);
    return database.ledger();
  }

  @AfterEach
  void close() {
    open.forEach(GriotDatabase::close);
  }
}
