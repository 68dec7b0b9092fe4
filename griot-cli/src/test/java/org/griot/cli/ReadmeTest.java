package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.griot.pipeline.Engine;
import org.junit.jupiter.api.Test;

/** The commands that README.md tells a reader to type are commands. */
class ReadmeTest {
  @Test
  void everyCommandParses() throws Exception {
    List<String> commands =
        Files.readAllLines(Child.REPOSITORY.resolve("README.md")).stream()
            .filter(line -> line.startsWith("./griot "))
            .map(line -> line.replaceFirst("\\s+#.*", "").substring("./griot ".length()))
            .toList();
    assertThat(commands).hasSizeGreaterThan(4).contains("test");
    for (String command : commands) {
      if (!command.equals("test")) {
        Griot.commandLine(Engine::projector).parseArgs(command.split(" +"));
      }
    }
    assertThat(commands)
        .anyMatch(command -> Arrays.asList(command.split(" ")).contains("examples/reports"));
  }
}
