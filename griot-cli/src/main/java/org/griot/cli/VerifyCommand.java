package org.griot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.griot.ledger.Entry;
import org.griot.ledger.Ledger;
import org.griot.ledger.Verification;
import org.griot.model.UsageException;
import org.griot.store.ClaimQuery;
import org.griot.store.EventQuery;
import org.griot.store.OutputFolder;
import org.griot.store.Projection;
import org.griot.store.Projector;
import org.griot.store.Rebuild;
import org.griot.store.Store;
import org.griot.store.sqlite.GriotDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code griot verify}: is the ledger whole, and is all the rest what it gives? */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Check that nothing in OUT was changed, lost or left half written.",
      "Exit status: 0 all is well, 1 something is not (each on a line), 2 bad use."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Supplier<Projector> projector;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "OUT", description = "The output folder of griot code.")
  private Path out = Path.of("out");

  VerifyCommand(Supplier<Projector> projector) {
    this.projector = projector;
  }

  @Override
  public Integer call() {
    List<String> faults = new ArrayList<>();
    try (GriotDatabase database = GriotDatabase.openForReading(out)) {
      Ledger ledger = database.ledger();
      Verification chain = ledger.verify();
      if (chain.fault() == null) {
        say(
            "ledger: intact, %d entries (%d erased), head %s",
            chain.entries(), chain.erased(), chain.head());
        checkProjection(ledger, database.store(), faults);
      } else {
        faults.add("ledger: entry " + chain.fault().seq() + ": " + chain.fault().what());
      }
      database.damage().forEach(line -> faults.add("database: " + line));
    }
    faults.forEach(fault -> say("%s", fault));
    return faults.isEmpty() ? 0 : 1;
  }

  private void checkProjection(Ledger ledger, Store store, List<String> faults) {
    OutputFolder folder = new OutputFolder(out);
    Optional<String> head = folder.ledgerHead();
    if (head.isPresent() && !head.get().equals(ledger.head())) {
      faults.add(
          isHead(ledger, head.get())
              ? "files: the ledger went on after they were written (was a run cut short?);"
                  + " griot code goes on, griot rebuild writes what there is"
              : "files: they come from the entry " + head.get() + ", which the ledger lacks");
      return;
    }
    int before = faults.size();
    folder.faults().forEach(fault -> faults.add("files: " + fault));
    Projection projection = new Rebuild(ledger, projector.get()).project();
    for (String file : folder.differences(projection)) {
      faults.add("files: " + file + " is not what the ledger gives; griot rebuild mends it");
    }
    if (!holds(store, projection)) {
      faults.add("store: it is not what the ledger gives; griot rebuild mends it");
    }
    if (faults.size() == before) {
      say("store and files: what the ledger gives, byte for byte");
    }
  }

  /** If the ledger never had that head, entries were cut off its end. */
  private static boolean isHead(Ledger ledger, String head) {
    Set<String> heads = new HashSet<>();
    heads.add(Entry.GENESIS);
    ledger.replay((entry, payload) -> heads.add(entry.hash()));
    return heads.contains(head);
  }

  private static boolean holds(Store store, Projection projection) {
    try {
      return store.ledgerHead().orElse("").equals(projection.ledgerHead())
          && store.events(EventQuery.ALL).equals(projection.events())
          && store.claims(ClaimQuery.ALL).equals(projection.claims())
          && store.rejections().equals(projection.rejections())
          && projection.documents().stream()
              .allMatch(each -> store.document(each.id()).filter(each::equals).isPresent())
          && store.counts().equals(projection.counts());
    } catch (UsageException e) {
      return false;
    }
  }

  private void say(String format, Object... values) {
    spec.commandLine().getOut().println(String.format(Locale.ROOT, format, values));
  }
}
