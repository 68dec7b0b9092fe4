package org.griot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.griot.export.ActorNames;
import org.griot.export.ExportInput;
import org.griot.export.ExportOptions;
import org.griot.export.Exporter;
import org.griot.export.InterStyle;
import org.griot.export.LossReport;
import org.griot.export.Redaction;
import org.griot.link.ActorRegistry;
import org.griot.model.Event;
import org.griot.model.UsageException;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.griot.store.EventQuery;
import org.griot.store.Store;
import org.griot.store.sqlite.GriotDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code griot export}: the events as a file that others read, and what that file cannot say. */
@Command(
    name = "export",
    description = "Write the events as ACLED rows, flat CSV, GeoJSON or a site of plain pages.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  /** What a run writes into its folder; an export must not take their place. */
  private static final Set<String> OWN =
      Set.of(
          GriotDatabase.FILE,
          "events.jsonl",
          "claims.jsonl",
          "documents.jsonl",
          "rejected.jsonl",
          "run.json");

  @Parameters(paramLabel = "OUT", description = "The folder that griot code wrote.")
  private Path out = Path.of("out");

  @Option(names = "--format", required = true, description = "acled, csv, geojson or site.")
  private String format = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "The file; FILE.loss.json and FILE.provenance.jsonl lie beside it.")
  private Path to = Path.of("");

  @Option(
      names = "--policy",
      description =
          "Which of several figures: acled, ucdp or latest (default: acled for that format, else"
              + " ucdp).")
  private @Nullable String policy;

  @Option(
      names = "--redact",
      defaultValue = "private",
      description = "Whose names to replace: none, private or all-persons (default private).")
  private String redact = "private";

  @Option(
      names = "--acled-inter",
      defaultValue = "text",
      description = "Actor types as text, text-2024 or numeric (default text).")
  private String inter = "text";

  @Option(names = "--main-only", description = "Leave out what no report tells as its news.")
  private boolean mainOnly;

  @Option(names = "--quiet", description = "Print nothing but errors.")
  private boolean quiet;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Path file = to.toAbsolutePath().normalize();
    Path name = file.getFileName();
    if (name == null
        || (OWN.contains(name.toString())
            && out.toAbsolutePath().normalize().equals(file.getParent()))) {
      throw new UsageException("--to must not be a file of the run itself: " + to);
    }
    try (GriotDatabase database = GriotDatabase.openForReading(out)) {
      LossReport report = export(database.store(), file);
      if (!quiet) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(report.summary());
        err.println("wrote " + to);
        err.flush();
      }
      return 0;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UsageException("cannot write " + to + ": " + reason(e), e);
    }
  }

  private LossReport export(Store store, Path file) throws IOException {
    List<Event> events = store.events(mainOnly ? EventQuery.ALL.withMain(true) : EventQuery.ALL);
    Loaded loaded = Loaded.all(store, events);
    Policies policies = new Policies(Outlets.bundled(), loaded.documents().values());
    String chosen = policy != null ? policy : format.equals("acled") ? "acled" : "ucdp";
    ExportOptions options =
        new ExportOptions(
            policies.named(chosen),
            Redaction.of(redact),
            InterStyle.of(inter),
            ActorNames.of(ActorRegistry.bundled()),
            Outlets.bundled());
    ExportInput in =
        new ExportInput(
            events, loaded.claims(), loaded.documents(), store.ledgerHead().orElse(null), null);
    return Exporter.of(format, options).export(in, file);
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    return e instanceof FileSystemException at && at.getReason() != null
        ? at.getReason()
        : String.valueOf(e.getMessage());
  }
}
