package org.griot.server.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.UsageException;

/**
 * Uploads on disk, from their receipt until they are coded: a folder for each, named as its run,
 * which appears whole or not at all. What a run came to stays as {@code RUN.json}. No name that a
 * client gave is the name of a file.
 */
final class Spool {
  private static final String HALF = ".half";
  private static final String MANIFEST = "manifest.json";
  private static final String RESULT = ".json";
  private static final int KEPT = 500;

  private final Path folder;

  /** What lies in a run's folder, besides the reports in files by their numbers. */
  record Manifest(String id, String who, String received, List<Entry> files) {
    Manifest {
      files = List.copyOf(files);
    }

    long reports() {
      return files.stream().mapToLong(Entry::reports).sum();
    }
  }

  /** A file and what its sender calls it. */
  record Entry(String file, String name, int reports) {}

  Spool(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      for (Path half : list(HALF)) {
        delete(half);
      }
    } catch (IOException e) {
      throw fault("make", e);
    }
  }

  /** Puts an upload on the disk. When this returns, neither kill nor loss of power can lose it. */
  Manifest put(String id, Upload upload, String received) {
    Path half = folder.resolve(id + HALF);
    try {
      Files.createDirectory(half);
      List<Entry> files = new ArrayList<>();
      for (Upload.Part part : upload.parts()) {
        String file = Integer.toString(files.size() + 1);
        write(half.resolve(file), part.bytes());
        files.add(new Entry(file, part.name(), part.reports()));
      }
      Manifest manifest = new Manifest(id, upload.who(), received, files);
      write(half.resolve(MANIFEST), Json.write(manifest).getBytes(StandardCharsets.UTF_8));
      sync(half);
      Files.move(half, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
      return manifest;
    } catch (IOException e) {
      throw fault("write", e);
    }
  }

  Path file(Manifest manifest, Entry entry) {
    return folder.resolve(manifest.id()).resolve(entry.file());
  }

  /** What came in and is not done, in the order in which it came. */
  List<Manifest> waiting() {
    List<Manifest> waiting = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path each : all.filter(Files::isDirectory).sorted().toList()) {
        waiting.add(Json.read(Files.readString(each.resolve(MANIFEST)), Manifest.class));
      }
    } catch (IOException | JsonSyntaxException e) {
      throw fault("read", e);
    }
    return waiting;
  }

  /** A run is over: its reports are in the ledger, so their files go. */
  void finish(Run run) {
    try {
      Path temporary = folder.resolve(run.id() + RESULT + HALF);
      write(temporary, Json.write(run).getBytes(StandardCharsets.UTF_8));
      Files.move(
          temporary,
          folder.resolve(run.id() + RESULT),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      // A kill must not leave a folder of which half is gone.
      Path done = folder.resolve(run.id() + HALF);
      Files.move(folder.resolve(run.id()), done, StandardCopyOption.ATOMIC_MOVE);
      delete(done);
      List<Path> results = list(RESULT);
      for (Path old : results.subList(0, Math.max(0, results.size() - KEPT))) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      throw fault("write", e);
    }
  }

  /** What earlier runs came to, in their order. */
  List<Run> finished() {
    List<Run> runs = new ArrayList<>();
    try {
      for (Path file : list(RESULT)) {
        read(file).ifPresent(runs::add);
      }
    } catch (IOException e) {
      throw fault("read", e);
    }
    return runs;
  }

  /** A result that cannot be read says nothing; the reports are in the ledger all the same. */
  private static Optional<Run> read(Path file) throws IOException {
    try {
      return Optional.of(Json.read(Files.readString(file), Run.class));
    } catch (JsonSyntaxException e) {
      return Optional.empty();
    }
  }

  private List<Path> list(String suffix) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> inside = Files.list(path)) {
        for (Path each : inside.toList()) {
          Files.delete(each);
        }
      }
    }
    Files.deleteIfExists(path);
  }

  private UsageException fault(String what, Exception e) {
    return new UsageException("cannot " + what + " uploads in " + folder + ": " + e, e);
  }
}
