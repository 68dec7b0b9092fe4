package org.griot.server.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.griot.model.Event;

/**
 * What the desk keeps beside publications in order to compare: the events of each, and the state of
 * feeds. It is no publication, so forgetting a report reaches it.
 */
public final class WorkingCopies {
  private WorkingCopies() {}

  /**
   * Erases the events that rest on these reports; they count as added the next time, if they are
   * still told of elsewhere. Feeds begin anew.
   *
   * @param out the output folder
   * @param documents ids of the reports that are forgotten
   */
  public static void forget(Path out, Collection<String> documents) throws IOException {
    Path root = out.resolve(PublicationFolder.NAME);
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> entries = Files.list(root)) {
      for (Path entry : entries.toList()) {
        if (Files.isDirectory(entry)) {
          rewrite(entry.resolve(PublicationFolder.SNAPSHOT), documents);
        } else if (entry.getFileName().toString().startsWith("feed-")) {
          Files.delete(entry);
        }
      }
    }
  }

  private static void rewrite(Path snapshot, Collection<String> documents) throws IOException {
    Optional<List<Event>> events = Snapshot.read(snapshot);
    if (events.isEmpty()) {
      Files.deleteIfExists(snapshot);
      return;
    }
    List<Event> kept =
        events.get().stream()
            .filter(event -> event.documents().stream().noneMatch(documents::contains))
            .toList();
    if (kept.size() < events.get().size()) {
      Path next = snapshot.resolveSibling(snapshot.getFileName() + ".part");
      Snapshot.write(next, kept);
      Files.move(next, snapshot, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
