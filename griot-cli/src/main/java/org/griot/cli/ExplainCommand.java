package org.griot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.griot.export.Explanation;
import org.griot.link.EditDistance;
import org.griot.model.Event;
import org.griot.model.UsageException;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.griot.store.EventQuery;
import org.griot.store.Store;
import org.griot.store.sqlite.GriotDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code griot explain}: the sentences behind every value of an event. */
@Command(
    name = "explain",
    description = "Show the sentences behind every value of an event, and who says so.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private static final String EXPORTED = "griot-";
  private static final int SHORTEST_PREFIX = 4;
  private static final int NEAREST = 3;

  @Parameters(index = "0", paramLabel = "OUT", description = "The folder that griot code wrote.")
  private Path out = Path.of("out");

  @Parameters(
      index = "1",
      paramLabel = "EVENT-ID",
      description = "Its id, a former id, the id of an export, or how its id begins.")
  private String id = "";

  @Option(
      names = "--field",
      description =
          "One of type, date, place, actors, harm, persons, material, links; or harm.killed ...")
  private @Nullable String field;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (GriotDatabase database = GriotDatabase.openForReading(out)) {
      Store store = database.store();
      Event event = find(store);
      Loaded loaded = Loaded.of(store, event);
      Policies policies = new Policies(Outlets.bundled(), loaded.documents().values());
      Explanation explanation =
          new Explanation(loaded.claims(), loaded.documents(), policies.all(), Ansi.AUTO.enabled());
      print(event, field == null ? explanation.of(event) : explanation.of(event, field));
      return 0;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private void print(Event event, String text) {
    PrintWriter to = spec.commandLine().getOut();
    if (event.formerIds().contains(asked())) {
      to.println(asked() + " is now part of " + event.id());
    }
    to.print(text);
    to.flush();
  }

  private String asked() {
    return id.startsWith(EXPORTED) ? id.substring(EXPORTED.length()) : id;
  }

  private Event find(Store store) {
    Optional<Event> event = store.event(id).or(() -> store.event(asked()));
    if (event.isPresent()) {
      return event.get();
    }
    List<String> ids = store.events(EventQuery.ALL).stream().map(Event::id).toList();
    List<String> begun = ids.stream().filter(known -> known.startsWith(asked())).toList();
    if (asked().length() >= SHORTEST_PREFIX && begun.size() == 1) {
      return store.event(begun.get(0)).orElseThrow();
    }
    throw new UsageException(
        "no event " + id + " in " + out + nearest(begun.isEmpty() ? ids : begun));
  }

  private String nearest(List<String> ids) {
    if (ids.isEmpty()) {
      return ": there is none at all";
    }
    Comparator<String> byDistance =
        Comparator.comparingInt(known -> EditDistance.between(known, asked()));
    List<String> near =
        ids.stream()
            .sorted(byDistance.thenComparing(Comparator.naturalOrder()))
            .limit(NEAREST)
            .toList();
    return "; the nearest are " + String.join(", ", near);
  }
}
