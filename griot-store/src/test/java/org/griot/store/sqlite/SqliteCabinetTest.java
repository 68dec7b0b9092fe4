package org.griot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.griot.desk.Account;
import org.griot.desk.Cabinet;
import org.griot.desk.CabinetContract;
import org.griot.desk.Role;
import org.griot.model.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCabinetTest extends CabinetContract {
  @TempDir Path folder;

  @Override
  protected Cabinet empty() {
    return SqliteCabinet.open(folder);
  }

  @Override
  protected Cabinet reopened(Cabinet before) {
    before.close();
    return SqliteCabinet.open(folder);
  }

  @Test
  void aCommandLineMayWriteWhileADeskRuns() {
    try (GriotDatabase running = GriotDatabase.open(folder);
        Cabinet desk = SqliteCabinet.open(folder);
        Cabinet console = SqliteCabinet.open(folder)) {
      console.accounts().put(new Account("ana", Role.ADMIN, "hash", "now"));

      assertThat(desk.accounts().get("ana")).isPresent();
      assertThat(running.ledger().size()).isZero();
    }
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    SqliteCabinet.open(folder).close();

    assertThat(Files.getPosixFilePermissions(folder.resolve(SqliteCabinet.FILE)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aFileThatIsNotOursIsRefusedInOneLine() throws IOException {
    Path file = folder.resolve("other");
    Files.createDirectories(file);
    Files.write(
        file.resolve(SqliteCabinet.FILE), "x".repeat(9000).getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> SqliteCabinet.open(file)).isInstanceOf(UsageException.class);
  }
}
