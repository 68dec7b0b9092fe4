package org.griot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.ledger.LedgerObjects.RUN;
import static org.griot.ledger.LedgerObjects.rejection;
import static org.griot.ledger.LedgerObjects.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.griot.ledger.Entry;
import org.griot.ledger.Ledger;
import org.griot.ledger.NewEntry;
import org.griot.ledger.Tombstone;
import org.griot.ledger.Verification;
import org.griot.model.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TamperTest {
  private static final List<String> COLUMNS =
      List.of("kind", "subject", "document", "payload_hash", "previous_hash", "at", "hash");

  @TempDir Path folder;
  private Path file;
  private Path original;
  private long size;

  @BeforeEach
  void aLedgerOfSeveralReports() throws Exception {
    file = folder.resolve("griot.db");
    original = folder.resolve("original");
    try (GriotDatabase database = GriotDatabase.open(folder)) {
      Ledger ledger = database.ledger();
      ledger.append(List.of(NewEntry.run(RUN), NewEntry.rejection(rejection("bad", "empty"))));
      ledger.append(report("a", 2));
      ledger.append(report("b", 1));
      ledger.forget(new Tombstone("a", "ana", "why"));
      size = ledger.size();
    }
    Files.copy(file, original);
  }

  @Test
  void aChangeOfAnyColumnOfAnyEntryIsFoundAtThatEntry() throws Exception {
    for (long seq = 1; seq <= size; seq++) {
      for (String column : COLUMNS) {
        restore();
        sql(
            "drop trigger entry_stays",
            "update entry set "
                + column
                + " = coalesce("
                + column
                + ", '') || 'x' where seq = "
                + seq);
        assertThat(fault()).as(column).isEqualTo(seq);
      }
    }
  }

  @Test
  void aChangedErasedAddedOrMissingPayloadIsFound() throws Exception {
    restore();
    sql("drop trigger payload_stays", "update payload set body = body || ' ' where seq = 7");
    assertThat(fault()).isEqualTo(7);
    restore();
    sql("delete from payload where seq = 7");
    assertThat(fault()).isEqualTo(7);
    restore();
    sql("insert into payload values (3, 'what was forgotten')");
    assertThat(fault()).isEqualTo(3);
    restore();
    sql("drop trigger entry_remains", "delete from entry where seq = 5");
    assertThat(fault()).isEqualTo(5);
  }

  /** Where a flip is not found, it hit free space, an index or the projection: nothing is lost. */
  @Test
  void anyFlippedByteOfTheFileIsFoundOrChangesNothing() throws Exception {
    List<String> before = lines();
    byte[] bytes = Files.readAllBytes(original);
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 400; i++) {
      byte[] changed = bytes.clone();
      int at = 100 + random.nextInt(bytes.length - 100);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, changed);
      try {
        if (fault() == -1) {
          assertThat(lines()).as("byte %s", at).isEqualTo(before);
        } else {
          found++;
        }
      } catch (UsageException e) {
        found++;
      }
    }
    assertThat(found).isPositive();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    try (GriotDatabase database = GriotDatabase.openForReading(folder)) {
      database
          .ledger()
          .replay((Entry entry, Optional<String> payload) -> lines.add(entry + " " + payload));
    }
    return lines;
  }

  private long fault() {
    try (GriotDatabase database = GriotDatabase.openForReading(folder)) {
      Verification.Fault fault = database.ledger().verify().fault();
      return fault == null ? -1 : fault.seq();
    }
  }

  private void restore() throws Exception {
    Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (String statement : statements) {
        Database.execute(connection, statement);
      }
    }
  }
}
