package org.griot.export;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
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
    Part part = begin(target);
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(Channels.newOutputStream(part.channel), StandardCharsets.UTF_8));
    parts.add(new Part(target, part.temporary, part.channel, writer, writer));
    return writer;
  }

  /** A file to be, of bytes. */
  OutputStream openBytes(Path target) throws IOException {
    Part part = begin(target);
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(part.channel), 1 << 16);
    parts.add(new Part(target, part.temporary, part.channel, out, out));
    return out;
  }

  private static Part begin(Path target) throws IOException {
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
    return new Part(target, temporary, channel, () -> {}, () -> {});
  }

  /** Makes all of them visible, the one opened first last. */
  void publish() throws IOException {
    for (Part part : parts) {
      part.content.flush();
      part.channel.force(true);
      part.end.close();
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

  private record Part(
      Path target, Path temporary, FileChannel channel, Flushable content, Closeable end) {}
}
