package org.griot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.griot.ledger.Kind;
import org.griot.ledger.Ledger;
import org.griot.ledger.Recorded;
import org.griot.ledger.Tombstone;
import org.griot.model.Document;
import org.griot.model.UsageException;
import org.griot.server.publish.WorkingCopies;
import org.griot.store.OutputFolder;
import org.griot.store.Projector;
import org.griot.store.Rebuild;
import org.griot.store.sqlite.GriotDatabase;
import org.griot.store.sqlite.SqliteCabinet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code griot forget}: erases a report and all that was read from it. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description = {
      "Erase a report's text and claims; a tombstone stays in the ledger.",
      "Second codings of it go too. Copies in backups, exports, publications and the input folder",
      "are not touched."
    })
final class ForgetCommand implements Callable<Integer> {
  private final Supplier<Projector> projector;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "OUT", description = "The output folder of griot code.")
  private Path out = Path.of("out");

  @Parameters(
      index = "1",
      paramLabel = "DOC",
      description = "Id of the report in documents.jsonl, or its path there.")
  private String document = "";

  @Option(names = "--copies", description = "Erase also the reports with the same text.")
  private boolean copies;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who decided it (default: the user's name, ${DEFAULT-VALUE}).")
  private String by = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Why; kept in the tombstone, so do not quote the text.")
  private String reason = "";

  ForgetCommand(Supplier<Projector> projector) {
    this.projector = projector;
  }

  @Override
  public Integer call() {
    OutFolders.demand(out);
    try (GriotDatabase database = GriotDatabase.open(out)) {
      Ledger ledger = database.ledger();
      Recorded recorded = Recorded.of(ledger);
      Document found = find(recorded);
      String id = found == null ? document : found.id();
      if (found == null && !ledger.contains(Kind.FORGET, id)) {
        throw new UsageException("no report " + document + " in " + out);
      }
      List<String> same = found == null ? List.of() : sameText(recorded, found);
      List<String> ids = new ArrayList<>(List.of(id));
      if (copies) {
        ids.addAll(same);
      }
      for (String each : ids) {
        ledger.forget(new Tombstone(each, by, reason));
      }
      forgetCodings(ids);
      forgetCopies(ids);
      OutputFolder folder = new OutputFolder(out);
      folder.clear();
      new Rebuild(ledger, projector.get()).into(database.store(), folder);
      report(ids, same);
    }
    return 0;
  }

  private void forgetCopies(List<String> ids) {
    try {
      WorkingCopies.forget(out, ids);
    } catch (IOException e) {
      throw new UsageException(
          "the report is erased, but not its traces beside publications: " + e.getMessage(), e);
    }
  }

  /** What second coders wrote about the reports quotes them too. */
  private void forgetCodings(List<String> ids) {
    if (Files.isRegularFile(out.resolve(SqliteCabinet.FILE))) {
      try (SqliteCabinet cabinet = SqliteCabinet.open(out)) {
        cabinet.codings().all().stream()
            .filter(coding -> ids.contains(coding.document()))
            .forEach(coding -> cabinet.codings().remove(coding.key()));
      }
    }
  }

  private void report(List<String> erased, List<String> same) {
    erased.forEach(id -> say("erased " + id));
    if (!copies && !same.isEmpty()) {
      say("the same text stays in " + String.join(", ", same) + " (--copies erases them too)");
    }
  }

  private @Nullable Document find(Recorded recorded) {
    Document byId = recorded.documents().get(document);
    if (byId != null) {
      return byId;
    }
    List<Document> byPath =
        recorded.documents().values().stream().filter(d -> d.path().equals(document)).toList();
    if (byPath.size() > 1) {
      List<String> ids = byPath.stream().map(Document::id).toList();
      throw new UsageException(
          document + " was read as several reports, name one: " + String.join(", ", ids));
    }
    return byPath.isEmpty() ? null : byPath.get(0);
  }

  private static List<String> sameText(Recorded recorded, Document document) {
    return recorded.documents().values().stream()
        .filter(other -> other.textId().equals(document.textId()))
        .map(Document::id)
        .filter(id -> !id.equals(document.id()))
        .toList();
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
