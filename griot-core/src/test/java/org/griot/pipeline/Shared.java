package org.griot.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where reports and benchmarks lie that are not part of the repository, if they are at hand. */
public final class Shared {
  private Shared() {}

  /** A folder of them: from the property {@code griot.shared}, else beside the repository. */
  public static Optional<Path> folder(String name) {
    String given = System.getProperty("griot.shared");
    List<Path> roots =
        given != null
            ? List.of(Path.of(given))
            : List.of(Path.of("../shared"), Path.of("../../shared"), Path.of("../../../shared"));
    return roots.stream().map(root -> root.resolve(name)).filter(Files::isDirectory).findFirst();
  }

  /** The root of the repository. */
  public static Path repository() {
    return Files.exists(Path.of("griot-core")) ? Path.of("") : Path.of("..");
  }
}
