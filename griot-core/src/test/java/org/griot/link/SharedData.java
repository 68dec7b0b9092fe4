package org.griot.link;

import java.nio.file.Path;

/** Where data that is no part of the project may lie: tests that need it are skipped without it. */
final class SharedData {
  private SharedData() {}

  static Path folder() {
    String set = System.getProperty("griot.shared");
    if (set != null) {
      return Path.of(set);
    }
    Path beside = Path.of("../shared");
    return java.nio.file.Files.isDirectory(beside) ? beside : Path.of("../../shared");
  }
}
