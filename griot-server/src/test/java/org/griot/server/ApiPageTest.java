package org.griot.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.Event;
import org.griot.server.http.Routes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The curl commands of docs/api.md, run as they stand there, one after the other. */
class ApiPageTest {
  private static final Path PAGE = Path.of("..", "docs", "api.md");
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void everyCommandOfThePageWorks() throws Exception {
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(20);
    try (Served served = Served.examples()) {
      Map<String, String> variables = new HashMap<>();
      Event event =
          served.desk.view().projection().events().stream()
              .filter(e -> e.main() && !e.documents().isEmpty())
              .findFirst()
              .orElseThrow();
      variables.put("DESK", served.server.address() + Routes.API);
      variables.put("EVENT", event.id());
      variables.put("REPORT", event.documents().get(0));
      for (String command : commands) {
        learn(command, run(command, variables), variables);
      }
    }
  }

  /** Ids that later commands name. */
  private static void learn(String command, String reply, Map<String, String> variables) {
    try {
      JsonNode json = Json.tree(reply.isBlank() ? "{}" : reply);
      if (json.path("decisions").has(0)) {
        variables.put("DECISION", json.path("decisions").path(0).path("id").asText());
      } else if (command.contains("/exports\" -d")) {
        variables.put("EXPORT", json.path("id").asText());
      } else if (command.contains("/filters\" -d")) {
        variables.put("FILTER", json.path("id").asText());
      }
    } catch (JsonSyntaxException e) {
      // A file or a feed: no command after it needs anything of it.
      return;
    }
  }

  private String run(String command, Map<String, String> variables) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", command).directory(folder.toFile());
    builder.environment().putAll(variables);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith("_proxy"));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(command).isTrue();
    assertThat(process.exitValue()).as(command + "\n" + Files.readString(err)).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static List<String> commands() throws Exception {
    List<String> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    while (block.find()) {
      block.group(1).lines().filter(line -> line.startsWith("curl")).forEach(commands::add);
    }
    return commands;
  }
}
