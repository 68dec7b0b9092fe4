package org.griot.server.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.griot.compare.EventDifference;
import org.griot.desk.SavedFilter;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.Event;
import org.griot.server.http.ProblemException;
import org.griot.server.live.Desk;
import org.griot.server.live.View;
import org.griot.server.query.EventTable;

/**
 * What changed in the events of each saved filter. A feed is brought up to date when it is read: so
 * it tells also what a command line did while no desk was open. Only the latest entries are kept.
 */
final class Feeds {
  private static final int KEPT = 300;
  private static final String POLICY = "ucdp";

  private final Desk desk;
  private final PublicationFolder folder;

  Feeds(Desk desk, PublicationFolder folder) {
    this.desk = desk;
    this.folder = folder;
  }

  /**
   * One change of one event.
   *
   * @param what {@code added, removed} or {@code revised}
   * @param when ISO instant at which it was noticed
   */
  record Entry(String what, String when, EventDifference.Change change) {}

  /** What a feed was at, and its entries, the latest first. */
  record State(String ledgerHead, List<Entry> entries) {}

  /** Begins with the events there are: they are no news. */
  synchronized void begin(SavedFilter filter) {
    View view = desk.view();
    save(filter, new State(view.head(), List.of()), events(filter, view));
  }

  synchronized void end(SavedFilter filter) {
    try {
      Files.deleteIfExists(state(filter));
      Files.deleteIfExists(snapshot(filter));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized List<Entry> entries(SavedFilter filter) {
    View view = desk.view();
    State known = read(filter);
    if (known.ledgerHead().equals(view.head())) {
      return known.entries();
    }
    List<Event> now = events(filter, view);
    Optional<List<Event>> before = Snapshot.read(path(() -> snapshot(filter)));
    List<Entry> entries = new ArrayList<>();
    if (before.isPresent()) {
      EventDifference difference = Differences.between(view, before.get(), POLICY, now, POLICY);
      String when = desk.clock().instant().toString();
      difference.added().forEach(change -> entries.add(new Entry("added", when, change)));
      difference.revised().forEach(change -> entries.add(new Entry("revised", when, change)));
      difference.removed().forEach(change -> entries.add(new Entry("removed", when, change)));
    }
    entries.addAll(known.entries());
    State next = new State(view.head(), entries.subList(0, Math.min(KEPT, entries.size())));
    save(filter, next, now);
    return next.entries();
  }

  private static List<Event> events(SavedFilter filter, View view) {
    return EventTable.of(view).events(ExportChoice.filter(filter.query()));
  }

  private State read(SavedFilter filter) {
    try {
      Path file = state(filter);
      if (Files.isRegularFile(file)) {
        return Json.read(Files.readString(file), State.class);
      }
    } catch (IOException | JsonSyntaxException e) {
      // A feed that cannot be read begins anew: it tells what changes from now on.
      return new State("", List.of());
    }
    return new State("", List.of());
  }

  /** The state first: if the program dies in between, a change is told twice rather than never. */
  private void save(SavedFilter filter, State state, List<Event> events) {
    try {
      Path next = folder.beside("." + filter.id() + ".state.part");
      Files.write(next, Json.write(state).getBytes(StandardCharsets.UTF_8));
      Path shown = folder.beside("." + filter.id() + ".events.part");
      Snapshot.write(shown, events);
      Files.move(next, state(filter), StandardCopyOption.REPLACE_EXISTING);
      Files.move(shown, snapshot(filter), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw ProblemException.of(503, "cannot write to the output folder");
    }
  }

  private Path state(SavedFilter filter) throws IOException {
    return folder.beside("feed-" + filter.id() + ".json");
  }

  private Path snapshot(SavedFilter filter) throws IOException {
    return folder.beside("feed-" + filter.id() + ".events.jsonl.gz");
  }

  /** Where a file lies. */
  @FunctionalInterface
  private interface Place {
    Path find() throws IOException;
  }

  private static Path path(Place place) {
    try {
      return place.find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
