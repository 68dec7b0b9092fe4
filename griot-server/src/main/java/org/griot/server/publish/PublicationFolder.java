package org.griot.server.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.griot.desk.Publication.PublishedFile;
import org.griot.model.Event;
import org.griot.server.live.Desk;

/** Where the files of publications lie, a folder each. */
final class PublicationFolder {
  static final String NAME = "publications";
  static final String SNAPSHOT = ".events.jsonl.gz";

  private final Path root;

  private PublicationFolder(Path root) {
    this.root = root;
  }

  /** Beside the database; of a desk without a folder in a temporary one. */
  static PublicationFolder of(Desk desk) {
    try {
      Path root =
          desk.folder().isPresent()
              ? desk.folder().get().resolve(NAME)
              : Files.createTempDirectory("griot-" + NAME);
      return new PublicationFolder(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder in which files are made before anybody sees them. */
  Path begin(String id) throws IOException {
    Files.createDirectories(root);
    Path part = root.resolve("." + id + ".part");
    discard(part);
    return Files.createDirectory(part);
  }

  /** Makes the files visible, all at once, with the events that they show. */
  List<PublishedFile> publish(String id, Path part, List<Event> events) throws IOException {
    List<PublishedFile> files = files(part);
    Snapshot.write(part.resolve(SNAPSHOT), events);
    Files.move(part, root.resolve(id), StandardCopyOption.ATOMIC_MOVE);
    sync(root);
    return files;
  }

  /** Throws away what was made. */
  void discard(Path part) throws IOException {
    if (!Files.isDirectory(part)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(part)) {
      for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  /** The events that a publication showed. */
  Optional<List<Event>> snapshot(String id) {
    return Snapshot.read(root.resolve(id).resolve(SNAPSHOT));
  }

  /** A file of a publication; the name must be one that its entry lists. */
  Path file(String id, PublishedFile file) {
    return root.resolve(id).resolve(file.name());
  }

  /** Where something beside the publications lies, such as the state of a feed. */
  Path beside(String name) throws IOException {
    Files.createDirectories(root);
    return root.resolve(name);
  }

  private static List<PublishedFile> files(Path folder) throws IOException {
    List<PublishedFile> files = new ArrayList<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.sorted().toList()) {
        files.add(new PublishedFile(file.getFileName().toString(), Files.size(file), sha256(file)));
      }
    }
    return files;
  }

  static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems cannot open a folder; the rename itself is done.
      return;
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
