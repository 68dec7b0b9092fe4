package org.griot.cli;

import java.time.Clock;
import java.util.function.Supplier;
import org.griot.pipeline.Engine;
import org.griot.store.Projector;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program {@code griot}. Exit status: 0 all is well, 1 some input was rejected or a check
 * failed, 2 bad use. A bug ends it with a stack trace and status 70.
 */
@Command(
    name = "griot",
    mixinStandardHelpOptions = true,
    versionProvider = Griot.Version.class,
    description = "News reports about armed conflict into event data that can be audited.")
public final class Griot implements Runnable {
  /** EX_SOFTWARE of sysexits.h: told apart from "some input was rejected". */
  private static final int BUG = 70;

  @Spec private CommandSpec spec = CommandSpec.create();

  Griot() {}

  public static void main(String[] args) {
    System.exit(commandLine(Engine::projector).execute(args));
  }

  /**
   * All commands.
   *
   * @param projector makes events of what is recorded; asked for only by commands that need it
   */
  static CommandLine commandLine(Supplier<Projector> projector) {
    Usage usage = new Usage();
    return new CommandLine(new Griot())
        .addSubcommand(new CodeCommand())
        .addSubcommand(new ExplainCommand())
        .addSubcommand(new ExportCommand())
        .addSubcommand(new DecideCommand(projector, Clock.systemUTC()))
        .addSubcommand(new VerifyCommand(projector))
        .addSubcommand(new RebuildCommand(projector))
        .addSubcommand(new ForgetCommand(projector))
        .addSubcommand(new GazetteerCommand(UserGazetteers::folder))
        .addSubcommand(new ServeCommand(Engine::growingProjector))
        .addSubcommand(new UserCommand(Clock.systemUTC(), System.in))
        .addSubcommand(new BenchCommand())
        .addSubcommand(new BenchServeCommand())
        .addSubcommand(new EvaluateCommand())
        .setParameterExceptionHandler(usage)
        .setExecutionExceptionHandler(usage)
        .setExitCodeExceptionMapper(bug -> BUG);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is needed");
  }

  /** {@code griot --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "griot " + GriotVersion.VERSION, "Java " + System.getProperty("java.version")
      };
    }
  }
}
