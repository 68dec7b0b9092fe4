package org.griot.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.griot.codebook.Codebook;
import org.griot.decide.DecisionLog;
import org.griot.decide.HandCoding;
import org.griot.decide.Known;
import org.griot.ledger.NewEntry;
import org.griot.ledger.Recorded;
import org.griot.link.ActorRegistry;
import org.griot.link.Countries;
import org.griot.model.Decision;
import org.griot.model.UsageException;
import org.griot.resolve.Amendments;
import org.griot.resolve.Problem;
import org.griot.store.OutputFolder;
import org.griot.store.Projection;
import org.griot.store.Projector;
import org.griot.store.Rebuild;
import org.griot.store.sqlite.GriotDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code griot decide}: what a person decides, kept as entries of the ledger. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Decide about claims, or code an event by hand. Nothing is overwritten; undo takes it back.",
      "",
      "  must-link A B             A and B tell of one event",
      "  cannot-link A B           they tell of two",
      "  reject A                  A is wrong; accept A takes that back",
      "  correct A FIELD=VALUE...  other values: type, date, place, main, status, initiator,",
      "                            target, harm.killed ...; VALUE is a word or JSON",
      "  code FIELD=VALUE...       an event of your own knowledge (a call, a photograph)",
      "  undo DECISION             takes a decision back, or an undoing",
      "  list                      the decisions in force",
      "",
      "A and B are ids of claims, or of events: of an event, its first claim for a link or a",
      "correction, all its claims for reject and accept."
    })
final class DecideCommand implements Callable<Integer> {
  private final Supplier<Projector> projector;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "OUT", description = "The output folder of griot code.")
  private Path out = Path.of("out");

  @Parameters(index = "1", paramLabel = "WHAT", description = "What is decided, see above.")
  private String what = "";

  @Parameters(index = "2..*", paramLabel = "ARG", arity = "0..*", description = "See above.")
  private List<String> arguments = List.of();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who decides (default: the user's name, ${DEFAULT-VALUE}).")
  private String by = "";

  @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "Why.")
  private String note = "";

  DecideCommand(Supplier<Projector> projector, Clock clock) {
    this.projector = projector;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    OutFolders.demand(out);
    if (what.equals("list")) {
      return list();
    }
    try (GriotDatabase database = GriotDatabase.open(out)) {
      Recorded recorded = Recorded.of(database.ledger());
      Projector events = projector.get();
      Projection before = events.project(recorded);
      List<Decision> decisions =
          new DecisionWords(
                  Known.of(before),
                  DecisionLog.of(database.ledger()),
                  DecideCommand::handCoding,
                  by,
                  note,
                  clock.instant())
              .read(what, arguments);
      refuse(events.project(recorded.with(decisions)), decisions);
      database.ledger().append(decisions.stream().map(NewEntry::decision).toList());
      Projection after =
          new Rebuild(database.ledger(), events).into(database.store(), new OutputFolder(out));
      decisions.forEach(each -> say(DecisionWords.line(each)));
      say(before.counts().events() + " events before, " + after.counts().events() + " now");
    }
    return 0;
  }

  private static HandCoding handCoding() {
    return new HandCoding(
        new Amendments(Codebook.bundled(), ActorRegistry.bundled(), Countries.bundled()));
  }

  /** A decision that cannot be followed does not get into the ledger. */
  private static void refuse(Projection projection, List<Decision> decisions) {
    List<String> ids = decisions.stream().map(Decision::id).toList();
    for (Problem problem : projection.problems()) {
      if (ids.contains(problem.decision())) {
        throw new UsageException("not decided: " + problem.reason());
      }
    }
  }

  private int list() {
    try (GriotDatabase database = GriotDatabase.openForReading(out)) {
      Recorded.of(database.ledger())
          .decisions()
          .forEach(decision -> say(DecisionWords.line(decision)));
    }
    return 0;
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
