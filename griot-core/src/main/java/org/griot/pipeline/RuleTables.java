package org.griot.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.griot.json.Json;

/**
 * The tables of words and rules that come with the program: lists around places, units of armies,
 * words of tolls. Whoever changes one of them changes what is read, and no part's own version may
 * say so.
 */
final class RuleTables {
  /** The packages whose tables shape what is read, coded and merged. */
  private static final List<String> PACKAGES =
      List.of("annotate", "code", "codebook", "link", "read", "resolve");

  private static final List<String> ENDINGS = List.of(".tsv", ".txt", ".json");

  private RuleTables() {}

  /** SHA-256 over the names and bytes of all tables, in the order of their names. */
  static String version() {
    try {
      Path home =
          Path.of(RuleTables.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        return hash(home);
      }
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        return hash(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own tables", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not lie in a file", e);
    }
  }

  private static String hash(Path root) throws IOException {
    TreeMap<String, Path> tables = new TreeMap<>();
    for (String name : PACKAGES) {
      Path folder = root.resolve("org/griot").resolve(name);
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
            .forEach(file -> tables.put(root.relativize(file).toString().replace('\\', '/'), file));
      }
    }
    StringBuilder all = new StringBuilder();
    for (var table : tables.entrySet()) {
      all.append(table.getKey())
          .append('\0')
          .append(Files.readString(table.getValue()))
          .append('\0');
    }
    return Json.sha256(all.toString());
  }
}
