package org.griot.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.griot.ledger.Verification;
import org.griot.model.UsageException;
import org.griot.store.OutputFolder;
import org.griot.store.Projection;
import org.griot.store.Projector;
import org.griot.store.Rebuild;
import org.griot.store.sqlite.GriotDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code griot rebuild}: everything that is computed, once more from the ledger. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Recreate events and files from the ledger; no report is read or coded again.")
final class RebuildCommand implements Callable<Integer> {
  private final Supplier<Projector> projector;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "OUT", description = "The output folder of griot code.")
  private Path out = Path.of("out");

  RebuildCommand(Supplier<Projector> projector) {
    this.projector = projector;
  }

  @Override
  public Integer call() {
    OutFolders.demand(out);
    try (GriotDatabase database = GriotDatabase.open(out)) {
      Verification chain = database.ledger().verify();
      if (chain.fault() != null) {
        throw new UsageException(
            "nothing was rebuilt: entry "
                + chain.fault().seq()
                + " of the ledger "
                + chain.fault().what());
      }
      OutputFolder folder = new OutputFolder(out);
      Rebuild rebuild = new Rebuild(database.ledger(), projector.get());
      List<String> changed = folder.differences(rebuild.project());
      Projection projection = rebuild.into(database.store(), folder);
      spec.commandLine()
          .getOut()
          .println(
              projection.counts().events()
                  + " events from "
                  + chain.entries()
                  + " entries; files "
                  + (changed.isEmpty() ? "as before" : "changed: " + String.join(", ", changed)));
    }
    return 0;
  }
}
