package org.griot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.griot.model.UsageException;

/**
 * The gazetteers that the user imported: one file each in {@code $GRIOT_HOME/gazetteer}, by default
 * {@code ~/.griot/gazetteer}.
 */
final class UserGazetteers {
  private UserGazetteers() {}

  static Path folder() {
    String home = System.getenv("GRIOT_HOME");
    Path base =
        home == null || home.isBlank()
            ? Path.of(System.getProperty("user.home"), ".griot")
            : Path.of(home);
    return base.resolve("gazetteer");
  }

  /** The files, sorted by name. */
  static List<Path> files() {
    return files(folder());
  }

  /** The files in that folder, sorted by name; none if there is no such folder. */
  static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new UsageException("cannot read " + folder + ": " + e.getMessage(), e);
    }
  }
}
