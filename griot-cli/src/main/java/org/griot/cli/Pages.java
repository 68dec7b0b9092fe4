package org.griot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.griot.model.UsageException;

/**
 * The pages of the desk. They are built by npm at the first serve, and again when their sources are
 * newer; nothing else needs Node.
 */
final class Pages {
  private static final List<String> SOURCES =
      List.of(
          "src",
          "public",
          "scripts",
          "index.html",
          "package.json",
          "package-lock.json",
          "tsconfig.json",
          "vite.config.ts");

  private final Path ui;
  private final PrintWriter say;

  private Pages(Path ui, PrintWriter say) {
    this.ui = ui;
    this.say = say;
  }

  /**
   * The folder of the built pages.
   *
   * @throws UsageException in one line, if they are not built and cannot be
   */
  static Path built(PrintWriter say) {
    String home = System.getProperty("griot.home", ".");
    Path ui = Path.of(home).resolve("griot-ui");
    if (!Files.isDirectory(ui)) {
      throw new UsageException("no griot-ui in " + home + ": griot serve --api serves without it");
    }
    return new Pages(ui, say).build();
  }

  private Path build() {
    Path dist = ui.resolve("dist");
    try (FileChannel channel =
            FileChannel.open(
                ui.resolve(".build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (lock.isValid() && isStale(dist.resolve("index.html"))) {
        say.println("griot: building the pages (the first time this takes a minute) ...");
        say.flush();
        if (isOlder(ui.resolve("node_modules/.package-lock.json"), "package-lock.json")) {
          npm("ci", "--no-audit", "--no-fund");
        }
        npm("run", "build");
        Files.setLastModifiedTime(
            dist.resolve("index.html"), FileTime.fromMillis(System.currentTimeMillis()));
      }
      return dist;
    } catch (IOException e) {
      throw new UsageException("cannot build the pages in " + ui + ": " + e.getMessage(), e);
    }
  }

  private boolean isStale(Path index) throws IOException {
    if (!Files.exists(index)) {
      return true;
    }
    FileTime built = Files.getLastModifiedTime(index);
    for (String source : SOURCES) {
      if (Files.exists(ui.resolve(source)) && newest(ui.resolve(source)).compareTo(built) > 0) {
        return true;
      }
    }
    return false;
  }

  private static FileTime newest(Path source) throws IOException {
    FileTime newest = FileTime.fromMillis(0);
    try (Stream<Path> walk = Files.walk(source)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        FileTime time = Files.getLastModifiedTime(file);
        newest = time.compareTo(newest) > 0 ? time : newest;
      }
    }
    return newest;
  }

  private boolean isOlder(Path made, String source) throws IOException {
    return !Files.exists(made)
        || Files.getLastModifiedTime(ui.resolve(source)).compareTo(Files.getLastModifiedTime(made))
            > 0;
  }

  private void npm(String... arguments) {
    Path log = ui.resolve("build.log");
    List<String> command = Stream.concat(Stream.of("npm"), Stream.of(arguments)).toList();
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(ui.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    } catch (IOException e) {
      throw new UsageException(
          "the pages are built by Node.js 20.19 or later and there is no npm here; with --api the"
              + " desk is served without pages",
          e);
    }
    try {
      if (process.waitFor() != 0) {
        throw new UsageException("the pages could not be built; all of it is in " + log);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted while the pages were built", e);
    }
  }
}
