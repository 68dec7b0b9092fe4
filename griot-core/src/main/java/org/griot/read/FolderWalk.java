package org.griot.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.griot.model.Document;
import org.griot.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files under an argument, sorted by name folder by folder. Hidden files are skipped,
 * links are followed but never in a circle, and a sidecar serves its folder and those below.
 */
final class FolderWalk {
  private final List<Path> skip;
  private final DocumentSink sink;
  private final Visitor visitor;

  /** Takes a file. */
  interface Visitor {
    void file(Path file, String path, String name, @Nullable Sidecar sidecar, DocumentSink sink);
  }

  FolderWalk(List<Path> skip, DocumentSink sink, Visitor visitor) {
    this.skip = skip;
    this.sink = sink;
    this.visitor = visitor;
  }

  /** A sink that hears nothing. */
  static DocumentSink silent() {
    return new DocumentSink() {
      @Override
      public void document(Document document) {}

      @Override
      public void rejection(Rejection rejection) {}
    };
  }

  /** Visits a file, or every file of a folder. */
  void walk(Path start, String argument) {
    if (Files.isDirectory(start)) {
      folder(start, withoutEnd(argument), "", null, new ArrayList<>());
      return;
    }
    if (Sidecar.is(start)) {
      String reason = "sidecar: it gives the dates of other files and is no report";
      sink.rejection(new Rejection(argument, "read", reason));
      return;
    }
    Path parent = start.toAbsolutePath().getParent();
    Sidecar sidecar = parent == null ? null : Sidecar.of(parent, null, sink);
    String name = String.valueOf(start.getFileName());
    visitor.file(start.toAbsolutePath(), argument, name, sidecar, sink);
  }

  private void folder(
      Path folder, String path, String name, @Nullable Sidecar above, List<Path> ancestors) {
    Path real;
    List<Path> children;
    try {
      real = folder.toRealPath();
      if (ancestors.contains(real)) {
        sink.warning(path, "skipped: the link leads back to a folder that holds it");
        return;
      }
      children = children(folder);
    } catch (IOException e) {
      sink.rejection(new Rejection(path, "read", "unreadable: " + reason(e)));
      return;
    }
    Sidecar sidecar = Sidecar.of(folder, above, sink);
    ancestors.add(real);
    for (Path child : children) {
      child(child, path, name, sidecar, ancestors);
    }
    ancestors.remove(ancestors.size() - 1);
    if (sidecar != null && sidecar != above) {
      for (String unused : sidecar.unused()) {
        sink.warning(path + "/" + Sidecar.NAME, "names a file that is not there: " + unused);
      }
    }
  }

  private void child(
      Path child, String path, String name, @Nullable Sidecar sidecar, List<Path> ancestors) {
    String last = String.valueOf(child.getFileName());
    String childPath = path.endsWith("/") ? path + last : path + "/" + last;
    String childName = name.isEmpty() ? last : name + "/" + last;
    if (Files.isDirectory(child)) {
      folder(child, childPath, childName, sidecar, ancestors);
    } else if (Sidecar.is(child)) {
      return;
    } else if (Files.isRegularFile(child)) {
      visitor.file(child, childPath, childName, sidecar, sink);
    } else {
      String what = Files.exists(child) ? "not a regular file" : "a link that leads nowhere";
      sink.rejection(new Rejection(childPath, "read", "unreadable: " + what));
    }
  }

  private List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        boolean hidden = String.valueOf(child.getFileName()).startsWith(".");
        if (!hidden && !skip.contains(child.toAbsolutePath().normalize())) {
          children.add(child);
        }
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(
        children,
        (a, b) -> String.valueOf(a.getFileName()).compareTo(String.valueOf(b.getFileName())));
    return children;
  }

  /** Why a file cannot be read, without the path that stands beside it. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    return e instanceof NoSuchFileException ? "the file is gone" : Messages.firstLine(e);
  }

  private static String withoutEnd(String argument) {
    return argument.length() > 1 && argument.endsWith("/")
        ? argument.substring(0, argument.length() - 1)
        : argument;
  }
}
