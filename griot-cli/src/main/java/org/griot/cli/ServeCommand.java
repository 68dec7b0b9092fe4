package org.griot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.griot.ledger.Entry;
import org.griot.model.UsageException;
import org.griot.pipeline.Engine;
import org.griot.server.GriotServer;
import org.griot.server.ServerOptions;
import org.griot.server.access.Access;
import org.griot.server.live.Desk;
import org.griot.server.live.DeskParts;
import org.griot.server.live.View;
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

/** {@code griot serve}: the desk of an output folder, until it is told to end. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Open the desk: map, events, reports and review in a browser, and the API.",
      "Nothing is fetched from the network. SIGTERM or Ctrl-C ends it; nothing is lost."
    })
final class ServeCommand implements Callable<Integer> {
  private final Supplier<Projector> projector;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "OUT",
      description = "The output folder of griot code; made if it is not there.")
  private Path out = Path.of("out");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8040",
      description = "The port; 0 takes any that is free (default ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default ${DEFAULT-VALUE}: this machine alone).")
  private String listen = "127.0.0.1";

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A further name that browsers may call the server by, as behind a proxy.")
  private List<String> names = List.of();

  @Option(names = "--api", description = "Serve the API alone, without the pages: needs no Node.")
  private boolean api;

  @Option(names = "--pages", hidden = true, description = "Built pages in another folder.")
  private @Nullable Path pages;

  ServeCommand(Supplier<Projector> projector) {
    this.projector = projector;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new UsageException("--port must be 0 to 65535, not " + port);
    }
    PrintWriter print = spec.commandLine().getOut();
    Path built = api ? null : pages != null ? pages : Pages.built(spec.commandLine().getErr());
    try (Ending ending = Ending.onSignal()) {
      serve(built, ending, print);
      ending.done();
    }
    return 0;
  }

  private void serve(@Nullable Path built, Ending ending, PrintWriter print)
      throws InterruptedException {
    try (GriotDatabase database = GriotDatabase.open(out);
        SqliteCabinet cabinet = SqliteCabinet.open(out)) {
      Access.demandUsers(listen, cabinet);
      DeskParts parts =
          new DeskParts(
              database.ledger(),
              database.store(),
              cabinet,
              () -> Engine.open(UserGazetteers.files()),
              projector.get(),
              Clock.systemUTC(),
              out,
              GriotVersion.VERSION);
      try (Desk desk = Desk.open(parts);
          GriotServer server =
              GriotServer.start(desk, new ServerOptions(listen, port, hosts(), built), List.of())) {
        print.println("Griot's desk: " + server.address() + "/  (Ctrl-C ends it)");
        print.flush();
        ending.await();
        server.close();
        desk.close();
        writeFiles(desk.view());
      }
    }
  }

  /** The files are written at the end; after a crash griot rebuild writes them. */
  private void writeFiles(View view) {
    OutputFolder folder = new OutputFolder(out);
    boolean changed = !folder.ledgerHead().equals(Optional.of(view.head()));
    if (changed && !view.head().equals(Entry.GENESIS)) {
      Rebuild.write(view.recorded(), view.projection(), folder);
    }
  }

  private List<String> hosts() {
    List<String> hosts = new ArrayList<>(ServerOptions.LOOPBACK);
    hosts.addAll(ListenAddress.names(listen));
    hosts.addAll(names);
    return hosts;
  }
}
