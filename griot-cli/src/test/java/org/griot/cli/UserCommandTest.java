package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.griot.store.sqlite.GriotDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class UserCommandTest {
  @TempDir Path out;
  private StringWriter printed = new StringWriter();
  private StringWriter errors = new StringWriter();

  @BeforeEach
  void database() {
    GriotDatabase.open(out).close();
  }

  @Test
  void anAccountIsAddedListedGivenANewPasswordAndRemoved() {
    assertThat(user("long enough\n", "add", "ana", "--role", "admin")).isZero();
    assertThat(user("long enough\n", "add", "ben")).isZero();
    printed = new StringWriter();
    assertThat(user("", "list")).isZero();
    assertThat(printed.toString()).containsPattern("ana +admin +since 20").contains("ben");
    assertThat(printed.toString()).doesNotContain("argon2");

    assertThat(user("another password\n", "password", "ben")).isZero();
    assertThat(user("", "remove", "ben")).isZero();
    printed = new StringWriter();
    user("", "list");
    assertThat(printed.toString()).doesNotContain("ben");
  }

  @Test
  void whatIsWrongIsSaidInOneLine() {
    String[][] wrong = {
      {"add", "ana"},
      {"add", "../ana", "--role", "admin"},
      {"add"},
      {"remove", "nobody"},
      {"password", "nobody"},
      {"promote", "ana"},
      {"add", "ana", "--role", "king"},
    };
    for (String[] words : wrong) {
      errors = new StringWriter();
      assertThat(user("long enough\n", words)).as(String.join(" ", words)).isEqualTo(2);
      assertThat(errors.toString().lines()).hasSize(1);
    }
    errors = new StringWriter();
    assertThat(user("", "add", "ana", "--role", "admin")).isEqualTo(2);
    assertThat(errors.toString()).contains("no password");
    assertThat(user("short\n", "add", "ana", "--role", "admin")).isEqualTo(2);
  }

  @Test
  void aPasswordIsNoArgument() {
    assertThat(user("", "add", "ana", "--role", "admin", "--password", "long enough")).isEqualTo(2);
    assertThat(user("", "add", "ana", "long enough")).isEqualTo(2);
  }

  /** WHAT, then the folder, then the rest. */
  private int user(String stdin, String... words) {
    String[] all = new String[words.length + 1];
    all[0] = words[0];
    all[1] = out.toString();
    System.arraycopy(words, 1, all, 2, words.length - 1);
    Usage usage = new Usage();
    return new CommandLine(
            new UserCommand(
                Clock.systemUTC(),
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8))))
        .setParameterExceptionHandler(usage)
        .setExecutionExceptionHandler(usage)
        .setOut(new PrintWriter(printed, true))
        .setErr(new PrintWriter(errors, true))
        .execute(all);
  }
}
