package org.griot.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.stream.Stream;

/** A file that lies synced under a temporary name beside its own, and takes it when renamed. */
record WrittenFile(Path target, Path temporary, Sum sum) {

  /** What {@code run.json} says of a file. */
  record Sum(long lines, String sha256) {}

  static WrittenFile write(Path target, Stream<String> lines) throws IOException {
    Path temporary = temporary(target);
    Sum sum;
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      sum = copy(lines, new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
      channel.force(true);
    }
    return new WrittenFile(target, temporary, sum);
  }

  /** What would be written. */
  static Sum sum(Stream<String> lines) {
    try {
      return copy(lines, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sum copy(Stream<String> lines, OutputStream to) throws IOException {
    MessageDigest digest = sha256();
    OutputStream out = new DigestOutputStream(to, digest);
    long count = 0;
    for (Iterator<String> each = lines.iterator(); each.hasNext(); count++) {
      out.write(each.next().getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
    out.flush();
    return new Sum(count, HexFormat.of().formatHex(digest.digest()));
  }

  static Path temporary(Path target) {
    return target.resolveSibling("." + target.getFileName() + ".tmp");
  }

  void rename() throws IOException {
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  String name() {
    return target.getFileName().toString();
  }

  /** Makes renames survive a loss of power, where the system can. */
  static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems cannot open a folder; the renames themselves are done.
      return;
    }
  }

  static String sha256(Path file) {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
