package org.griot.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, read from the imports of their sources. */
class ModulesTest {
  private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);");
  private static final Set<String> BELOW_THE_DATABASE =
      Set.of("model", "json", "ledger", "store", "desk");

  private record Import(String module, Path file, String target) {}

  private final List<Import> imports = new ArrayList<>();

  ModulesTest() throws IOException {
    for (String module :
        List.of("griot-core", "griot-store", "griot-evaluate", "griot-server", "griot-cli")) {
      try (Stream<Path> walk = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : walk.filter(f -> f.toString().endsWith(".java")).toList()) {
          for (String line : Files.readAllLines(file)) {
            Matcher match = IMPORT.matcher(line);
            if (match.find()) {
              imports.add(new Import(module, file, match.group(1)));
            }
          }
        }
      }
    }
  }

  @Test
  void theCoreKnowsNeitherDatabaseNorCommandLine() {
    assertThat(imports)
        .filteredOn(i -> i.module().equals("griot-core"))
        .noneMatch(i -> i.target().startsWith("java.sql"))
        .noneMatch(i -> i.target().startsWith("org.griot.store.sqlite"))
        .noneMatch(i -> i.target().startsWith("org.griot.cli"))
        .noneMatch(i -> i.target().startsWith("me.tongfei"));
  }

  @Test
  void onlyTheStoreSeesTheDatabase() {
    assertThat(imports)
        .filteredOn(i -> i.target().startsWith("java.sql") || i.target().startsWith("org.sqlite"))
        .isNotEmpty()
        .allMatch(i -> i.module().equals("griot-store"));
  }

  @Test
  void onlyTheServerSeesTheWeb() {
    assertThat(imports)
        .filteredOn(i -> i.target().startsWith("io.javalin") || i.target().contains(".jetty."))
        .isNotEmpty()
        .allMatch(i -> i.module().equals("griot-server"));
  }

  @Test
  void theServerKnowsNoDatabase() {
    assertThat(imports)
        .filteredOn(i -> i.module().equals("griot-server"))
        .noneMatch(i -> i.target().startsWith("org.griot.store.sqlite"))
        .noneMatch(i -> i.target().startsWith("org.griot.cli"));
  }

  @Test
  void theStoreImportsNothingOfTheCodingOfReports() {
    assertThat(imports)
        .filteredOn(i -> i.module().equals("griot-store") && i.target().startsWith("org.griot."))
        .isNotEmpty()
        .allMatch(i -> BELOW_THE_DATABASE.contains(i.target().split("\\.")[2]));
  }

  @Test
  void measuringNeedsTheCoreAlone() {
    assertThat(imports)
        .filteredOn(i -> i.module().equals("griot-evaluate") && i.target().startsWith("org.griot."))
        .isNotEmpty()
        .noneMatch(i -> i.target().startsWith("org.griot.store.sqlite"))
        .noneMatch(i -> i.target().startsWith("org.griot.cli"));
    assertThat(imports)
        .filteredOn(i -> i.target().startsWith("org.griot.evaluate"))
        .allMatch(i -> Set.of("griot-evaluate", "griot-cli").contains(i.module()));
  }
}
