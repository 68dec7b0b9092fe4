package org.griot.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.griot.model.Rejection;
import org.griot.model.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Reads everything that a command line names: files, folders, and "-" for JSON Lines on standard
 * input. The order is that of the arguments, and of the names inside a folder. One report is in
 * memory at a time. May be used again, and by several threads at once.
 */
public final class ReportSource {
  /** The argument that stands for standard input. */
  public static final String STDIN = "-";

  private final ReadOptions options;
  private final List<DocumentReader> readers;

  public ReportSource(ReadOptions options) {
    DocumentAssembler assembler = new DocumentAssembler(options);
    this.options = options;
    this.readers =
        List.of(
            new CsvReader(assembler),
            new JsonLinesReader(assembler),
            new HtmlReader(assembler),
            new PlainTextReader(assembler));
  }

  /**
   * Reads all arguments. A folder without a single report is no error here: whoever counts what the
   * sink got can tell.
   *
   * @param stdin read if an argument is "-"; not closed
   * @throws UsageException before anything is read, if an argument does not exist or none is given
   */
  public void read(List<String> arguments, InputStream stdin, DocumentSink sink) {
    Set<String> distinct = new LinkedHashSet<>(arguments);
    check(distinct);
    for (String argument : distinct) {
      if (argument.equals(STDIN)) {
        readStream(stdin, sink);
      } else {
        new FolderWalk(options.skip(), sink, this::readFile).walk(Path.of(argument), argument);
      }
    }
  }

  /**
   * Reads one file under a name of its own, as for an upload that lies under another.
   *
   * @param path as rejections and documents name it
   * @param name decides the format and is part of the report's identity
   */
  public void read(Path file, String path, String name, DocumentSink sink) {
    readFile(file, path, name, null, sink);
  }

  /**
   * How many bytes there are to read, for a progress bar: counts files without opening them.
   *
   * @return -1 if one of the arguments is standard input
   * @throws UsageException as {@link #read} does
   */
  public long size(List<String> arguments) {
    Set<String> distinct = new LinkedHashSet<>(arguments);
    check(distinct);
    if (distinct.contains(STDIN)) {
      return -1;
    }
    long[] sum = new long[1];
    DocumentSink silent = FolderWalk.silent();
    for (String argument : distinct) {
      new FolderWalk(
              options.skip(), silent, (file, path, name, sidecar, sink) -> sum[0] += sizeOf(file))
          .walk(Path.of(argument), argument);
    }
    return sum[0];
  }

  private static void check(Set<String> arguments) {
    if (arguments.isEmpty()) {
      throw new UsageException("no input: name a file, a folder, or - for standard input");
    }
    for (String argument : arguments) {
      if (!argument.equals(STDIN) && !exists(argument)) {
        throw new UsageException("no such file or folder: " + argument);
      }
    }
  }

  private static boolean exists(String argument) {
    try {
      return !argument.isEmpty() && Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private void readStream(InputStream stdin, DocumentSink sink) {
    try {
      readInput(Input.stream(STDIN, STDIN, stdin, Sidecar.Entry.NONE), sink);
    } catch (IOException e) {
      sink.rejection(new Rejection(STDIN, "read", "unreadable: " + Messages.firstLine(e)));
    }
  }

  private void readFile(
      Path file, String path, String name, @Nullable Sidecar sidecar, DocumentSink sink) {
    ProgressCount counted = new ProgressCount(sink);
    try {
      readInput(Input.file(file, path, name, sidecar), counted);
    } catch (IOException e) {
      sink.rejection(new Rejection(path, "read", "unreadable: " + FolderWalk.reason(e)));
    }
    sink.progress(Math.max(0, sizeOf(file) - counted.done()));
  }

  private void readInput(Input input, DocumentSink sink) throws IOException {
    for (DocumentReader reader : readers) {
      if (reader.reads(input)) {
        reader.read(input, sink);
        return;
      }
    }
  }
}
