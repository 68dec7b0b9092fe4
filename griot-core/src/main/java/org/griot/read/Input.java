package org.griot.read;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One file, or standard input: its names, its first bytes, and a way to the rest. */
public final class Input {
  private static final int HEAD = 8192;

  private final String path;
  private final String name;
  private final byte[] head;
  private final long size;
  private final Opener opener;
  private final Sidecar.Entry sidecar;

  private interface Opener {
    InputStream open() throws IOException;
  }

  private Input(
      String path, String name, byte[] head, long size, Opener opener, Sidecar.Entry sidecar) {
    this.path = path;
    this.name = name;
    this.head = head;
    this.size = size;
    this.opener = opener;
    this.sidecar = sidecar;
  }

  /**
   * A file. A pipe is read only once.
   *
   * @param path as a person should see it
   * @param name relative to the argument it was found under: part of the document's identity
   * @throws IOException if it cannot be opened
   */
  static Input file(Path file, String path, String name, @Nullable Sidecar sidecar)
      throws IOException {
    Sidecar.Entry entry = sidecar == null ? Sidecar.Entry.NONE : sidecar.entry(file);
    if (!Files.isRegularFile(file)) {
      return stream(path, name, Files.newInputStream(file), entry);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      long size = Math.max(Files.size(file), head.length);
      return new Input(path, name, head, size, () -> Files.newInputStream(file), entry);
    }
  }

  /** A stream that can be read once, such as standard input; the caller closes it. */
  static Input stream(String path, String name, InputStream in, Sidecar.Entry sidecar)
      throws IOException {
    byte[] head = in.readNBytes(HEAD);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    return new Input(path, name, head, -1, () -> unclosed(whole), sidecar);
  }

  /** As given on the command line, "-" for standard input. */
  public String path() {
    return path;
  }

  /** Relative to the argument it was found under, with "/" between folders. */
  public String name() {
    return name;
  }

  /** Size in bytes, -1 if unknown. */
  public long size() {
    return size;
  }

  /** The first 8,192 bytes, fewer if there are no more. */
  public byte[] head() {
    return head.clone();
  }

  /** The bytes from the beginning. */
  public InputStream open() throws IOException {
    return opener.open();
  }

  /** What the file's sidecar says of it. */
  Sidecar.Entry sidecar() {
    return sidecar;
  }

  /** Whether the name ends in one of these, such as ".html". */
  boolean named(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {
        // The owner of standard input closes it.
      }
    };
  }
}
