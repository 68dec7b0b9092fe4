package org.griot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.griot.ledger.LedgerObjects.report;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.griot.ledger.Ledger;
import org.griot.ledger.LedgerObjects;
import org.griot.ledger.NewEntry;
import org.griot.ledger.Recorded;
import org.griot.ledger.Tombstone;
import org.griot.model.Document;
import org.griot.model.UsageException;
import org.griot.store.EventQuery;
import org.griot.store.OutputFolder;
import org.griot.store.Rebuild;
import org.griot.store.StoreObjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GriotDatabaseTest {
  private static final String SECRET = "Zarathoustra-Ouedraogo";

  @TempDir Path folder;

  @Test
  void whatWasWrittenIsThereWhenOpenedAgain() {
    String head;
    try (GriotDatabase database = GriotDatabase.open(folder)) {
      database.ledger().append(report("a", 2));
      database.store().replace(StoreObjects.projection("h", 3, 1));
      head = database.ledger().head();
    }
    try (GriotDatabase database = GriotDatabase.openForReading(folder)) {
      assertThat(database.ledger().head()).isEqualTo(head);
      assertThat(database.ledger().verify().isIntact()).isTrue();
      assertThat(database.store().events(EventQuery.ALL)).hasSize(3);
      assertThat(database.damage()).isEmpty();
    }
  }

  @Test
  void aPathMayHoldSpacesSignsAndOtherScripts() {
    Path odd = folder.resolve("out put/100% #1?&x=ü'ß أخبار");
    try (GriotDatabase database = GriotDatabase.open(odd)) {
      database.ledger().append(report("a", 0));
    }

    assertThat(odd.resolve("griot.db")).isRegularFile();
    try (GriotDatabase database = GriotDatabase.openForReading(odd)) {
      assertThat(database.ledger().size()).isEqualTo(2);
    }
  }

  @Test
  void aSecondWriterIsTurnedAwayAndAReaderIsNot() {
    try (GriotDatabase first = GriotDatabase.open(folder)) {
      first.ledger().append(report("a", 1));

      assertThatThrownBy(() -> GriotDatabase.open(folder))
          .isInstanceOf(UsageException.class)
          .hasMessage("another griot is writing to " + folder);
      try (GriotDatabase reader = GriotDatabase.openForReading(folder)) {
        first.ledger().append(report("b", 1));
        assertThat(Recorded.of(reader.ledger()).documents()).containsOnlyKeys("a", "b");
      }
    }
    GriotDatabase.open(folder).close();
  }

  @Test
  void aReaderChangesNothing() {
    GriotDatabase.open(folder).close();
    try (GriotDatabase reader = GriotDatabase.openForReading(folder)) {
      assertThatThrownBy(() -> reader.ledger().append(report("a", 1)))
          .isInstanceOf(UsageException.class);
    }
  }

  @Test
  void aFolderWithoutADatabaseIsNamed() {
    assertThatThrownBy(() -> GriotDatabase.openForReading(folder))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("no griot.db in " + folder);
  }

  @Test
  void aDatabaseOfANewerVersionIsRefusedAndLeftAsItIs() throws Exception {
    GriotDatabase.open(folder).close();
    sql("pragma user_version = 99");
    byte[] before = Files.readAllBytes(folder.resolve("griot.db"));

    assertThatThrownBy(() -> GriotDatabase.open(folder))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("newer Griot (schema 99, this one knows 2)");
    assertThatThrownBy(() -> GriotDatabase.openForReading(folder))
        .isInstanceOf(UsageException.class);
    assertThat(folder.resolve("griot.db")).hasBinaryContent(before);
  }

  @Test
  void theDatabaseOfAnotherProgramIsRefused() throws Exception {
    sql("create table mine (x)");

    assertThatThrownBy(() -> GriotDatabase.open(folder))
        .isInstanceOf(UsageException.class)
        .hasMessage(folder.resolve("griot.db") + " is not a Griot database");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws Exception {
    Files.writeString(folder.resolve("griot.db"), "this is a text, not a database ".repeat(200));

    assertThatThrownBy(() -> GriotDatabase.open(folder))
        .isInstanceOf(UsageException.class)
        .hasMessage(folder.resolve("griot.db") + " is not a Griot database");
  }

  @Test
  void aDamagedFileIsSaidInOneLine() throws Exception {
    try (GriotDatabase database = GriotDatabase.open(folder)) {
      for (int i = 0; i < 40; i++) {
        database.ledger().append(report("d" + i, 3));
      }
    }
    byte[] bytes = Files.readAllBytes(folder.resolve("griot.db"));
    Arrays.fill(bytes, 8192, bytes.length, (byte) 0x5a);
    Files.write(folder.resolve("griot.db"), bytes);

    assertThatThrownBy(
            () -> {
              try (GriotDatabase database = GriotDatabase.openForReading(folder)) {
                Recorded.of(database.ledger());
              }
            })
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void aFullDiskLosesNothingThatWasCommitted() throws Exception {
    try (GriotDatabase database = GriotDatabase.open(folder)) {
      Ledger ledger = database.ledger();
      ledger.append(report("a", 1));
      String head = ledger.head();
      database.limitPages(40);
      List<NewEntry> large = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        large.addAll(report("d" + i, 2));
      }

      assertThatThrownBy(() -> ledger.append(large))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("no space left on the disk of " + folder);

      assertThat(ledger.head()).isEqualTo(head);
      assertThat(ledger.verify().isIntact()).isTrue();
      database.limitPages(1_000_000);
      ledger.append(large);
      assertThat(Recorded.of(ledger).documents()).hasSize(401);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidInOneLine() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> GriotDatabase.open(file.resolve("out")))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("cannot write to " + file.resolve("out"));
  }

  @Test
  void aReadOnlyFolderCanBeReadButNotWritten() throws Exception {
    try (GriotDatabase database = GriotDatabase.open(folder)) {
      database.ledger().append(report("a", 1));
    }
    Files.delete(folder.resolve(".griot.lock"));
    assertThat(folder.toFile().setWritable(false)).isTrue();
    assumeTrue(!Files.isWritable(folder), "this user may write anywhere");
    try {
      assertThatThrownBy(() -> GriotDatabase.open(folder))
          .isInstanceOf(UsageException.class)
          .hasMessageStartingWith("cannot write to " + folder);
      try (GriotDatabase reader = GriotDatabase.openForReading(folder)) {
        assertThat(reader.ledger().size()).isEqualTo(3);
      }
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aForgottenTextIsNowhereInTheFolder() throws Exception {
    Document named = LedgerObjects.document("a", "They named " + SECRET + " twice.", "t");
    OutputFolder out = new OutputFolder(folder);
    try (GriotDatabase database = GriotDatabase.open(folder)) {
      Ledger ledger = database.ledger();
      for (int i = 0; i < 30; i++) {
        ledger.append(report("before" + i, 1));
      }
      ledger.append(NewEntry.report(named, List.of(LedgerObjects.claim("a", 3)), "run"));
      ledger.append(report("after", 2));
      Rebuild rebuild = new Rebuild(ledger, StoreObjects::eventPerClaim);
      rebuild.into(database.store(), out);
      assertThat(filesWithTheSecret()).isNotEmpty();

      ledger.forget(new Tombstone("a", "ana", "asked by the person named"));

      assertThat(filesWithTheSecret()).isEmpty();
      assertThat(database.store().ledgerHead()).isEmpty();
      rebuild.into(database.store(), out);
      assertThat(ledger.verify().isIntact()).isTrue();
      assertThat(database.store().document("a")).isEmpty();
      assertThat(database.store().document("after")).isPresent();
      assertThat(filesWithTheSecret()).isEmpty();
    }
    assertThat(filesWithTheSecret()).isEmpty();
  }

  @Test
  void theTablesThemselvesRefuseChanges() throws Exception {
    try (GriotDatabase database = GriotDatabase.open(folder)) {
      database.ledger().append(report("a", 1));
    }
    for (String change :
        List.of(
            "update entry set subject = 'b'",
            "delete from entry where seq = 1",
            "update payload set body = '{}'")) {
      assertThatThrownBy(() -> sql(change)).isInstanceOf(SQLException.class);
    }
  }

  private List<Path> filesWithTheSecret() throws Exception {
    List<Path> found = new ArrayList<>();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (bytes.contains(SECRET)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private void sql(String... statements) throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("griot.db");
    try (Connection connection = DriverManager.getConnection(url)) {
      for (String statement : statements) {
        Database.execute(connection, statement);
      }
    }
  }
}
