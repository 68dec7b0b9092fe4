package org.griot.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Griot in a process of its own, as a user starts it. */
final class Child {
  static final Path REPOSITORY = Path.of("..");
  static final Path EXAMPLES = REPOSITORY.resolve("examples/reports");

  /** What it wrote to standard output and standard error, and how it ended. */
  record Result(int status, String said) {}

  private Child() {}

  static Result griot(String... arguments) throws IOException, InterruptedException {
    return griot(List.of(), arguments);
  }

  static Result griot(List<String> jvm, String... arguments)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("griot", ".log");
    try {
      Process process = start(jvm, said, arguments);
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("hangs: " + String.join(" ", arguments));
      }
      return new Result(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    } finally {
      Files.delete(said);
    }
  }

  static Process start(List<String> jvm, Path said, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
    command.addAll(jvm);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.griot.cli.Griot"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }
}
