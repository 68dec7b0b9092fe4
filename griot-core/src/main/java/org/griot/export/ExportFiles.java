package org.griot.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of one export, written under other names, then synced and renamed together. Closed
 * without {@link #publish}, they leave no trace.
 */
final class ExportFiles implements AutoCloseable {
  private final List<Part> parts = new ArrayList<>();

  /** A file to be; UTF-8, lines end as they are given. */
  Writer open(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException(target + " is a folder");
    }
    Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
    FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
    parts.add(new Part(target, temporary, channel, writer));
    return writer;
  }

  /** Makes all of them visible, the one opened first last. */
  void publish() throws IOException {
    for (Part part : parts) {
      part.writer.flush();
      part.channel.force(true);
      part.writer.close();
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      rename(parts.get(i));
    }
    parts.clear();
  }

  @Override
  public void close() throws IOException {
    for (Part part : parts) {
      try {
        part.channel.close();
      } finally {
        Files.deleteIfExists(part.temporary);
      }
    }
  }

  private static void rename(Part part) throws IOException {
    try {
      Files.move(part.temporary, part.target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part.temporary, part.target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private record Part(Path target, Path temporary, FileChannel channel, Writer writer) {}
}
