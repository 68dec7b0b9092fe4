package org.griot.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.griot.desk.Cabinet;
import org.griot.desk.InMemoryCabinet;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.ledger.GroupCommit;
import org.griot.ledger.InMemoryLedger;
import org.griot.ledger.Ledger;
import org.griot.ledger.RunHeader;
import org.griot.pipeline.Engine;
import org.griot.pipeline.Pipeline;
import org.griot.pipeline.Progress;
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.live.DeskParts;
import org.griot.store.InMemoryStore;
import org.griot.store.Store;
import org.griot.store.sqlite.GriotDatabase;
import org.griot.store.sqlite.SqliteCabinet;

/**
 * A server on a free port of this machine, for tests: {@code try (Served served =
 * Served.examples()) { served.json("/events") }}. The engine is opened once for all tests.
 */
public final class Served implements AutoCloseable {
  /** The example reports of the project. */
  public static final Path EXAMPLES = Path.of("..", "examples", "reports");

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Opened at the first use of the class that holds it. */
  private static final class Opened {
    static final Engine ENGINE = Engine.open(List.of());
  }

  public final Desk desk;
  public final GriotServer server;
  private final List<AutoCloseable> under;

  private Served(Desk desk, GriotServer server, List<AutoCloseable> under) {
    this.desk = desk;
    this.server = server;
    this.under = under;
  }

  public static Engine engine() {
    return Opened.ENGINE;
  }

  /** Nothing coded yet, nothing on disk. */
  public static Served empty(Routes... more) {
    return empty(new InMemoryCabinet(), Clock.systemUTC(), more);
  }

  /** As {@link #empty(Routes...)}, with accounts and whatever else lies in the cabinet. */
  public static Served empty(Cabinet cabinet, Clock clock, Routes... more) {
    Ledger ledger = new InMemoryLedger(clock);
    return over(ledger, new InMemoryStore(), cabinet, clock, null, List.of(), more);
  }

  /** The example reports, nothing on disk. */
  public static Served examples(Routes... more) {
    Ledger ledger = new InMemoryLedger(Clock.systemUTC());
    code(ledger, EXAMPLES);
    return over(
        ledger,
        new InMemoryStore(),
        new InMemoryCabinet(),
        Clock.systemUTC(),
        null,
        List.of(),
        more);
  }

  /** Nothing coded, with pages. */
  public static Served pages(Path pages) {
    return over(
        new DeskParts(
            new InMemoryLedger(Clock.systemUTC()),
            new InMemoryStore(),
            new InMemoryCabinet(),
            Served::engine,
            Engine.growingProjector(),
            Clock.systemUTC(),
            null,
            "test"),
        new ServerOptions("127.0.0.1", 0, ServerOptions.LOOPBACK, pages),
        List.of());
  }

  /** The database of a folder, made if it is not there; pass reports to have them coded first. */
  public static Served folder(Path folder, List<Path> reports, Routes... more) {
    GriotDatabase database = GriotDatabase.open(folder);
    SqliteCabinet cabinet = SqliteCabinet.open(folder);
    reports.forEach(report -> code(database.ledger(), report));
    return over(
        database.ledger(),
        database.store(),
        cabinet,
        Clock.systemUTC(),
        folder,
        List.of(cabinet, database),
        more);
  }

  private static Served over(
      Ledger ledger,
      Store store,
      Cabinet cabinet,
      Clock clock,
      Path folder,
      List<AutoCloseable> under,
      Routes... more) {
    return over(
        new DeskParts(
            ledger,
            store,
            cabinet,
            Served::engine,
            Engine.growingProjector(),
            clock,
            folder,
            "test"),
        ServerOptions.LOCAL,
        under,
        more);
  }

  /** A desk of those parts. */
  public static Served over(
      DeskParts parts, ServerOptions options, List<AutoCloseable> under, Routes... more) {
    Desk desk = Desk.open(parts);
    return new Served(desk, GriotServer.start(desk, options, List.of(more)), under);
  }

  /** Codes reports as {@code griot code} does. */
  public static void code(Ledger ledger, Path reports) {
    RunHeader header =
        new RunHeader("test", engine().versions(), new TreeMap<>(), "2026-01-01T00:00:00Z");
    try (GroupCommit commits =
        new GroupCommit(ledger, Clock.systemUTC(), 64, Duration.ofSeconds(1), n -> {})) {
      new Pipeline(engine().annotator(), engine().coder(), 2)
          .run(
              new ReportSource(ReadOptions.standard()),
              List.of(reports.toString()),
              InputStream.nullInputStream(),
              ledger,
              commits,
              header,
              false,
              Progress.SILENT);
    }
  }

  /** A request to a path of the API, to be completed. */
  public HttpRequest.Builder request(String path) {
    String full = path.startsWith("/api/") ? path : Routes.API + path;
    return HttpRequest.newBuilder(URI.create(server.address() + full))
        .timeout(Duration.ofSeconds(20));
  }

  /** A request to a path outside the API. */
  public HttpRequest.Builder page(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The body as it comes. */
  public InputStream stream(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
  }

  public HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /** The body of a reply that must be 200. */
  public JsonNode json(String path) {
    HttpResponse<String> reply = get(path);
    if (reply.statusCode() != 200) {
      throw new AssertionError(path + ": " + reply.statusCode() + " " + reply.body());
    }
    return tree(reply);
  }

  public HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  public static JsonNode tree(HttpResponse<String> reply) {
    try {
      return Json.tree(reply.body());
    } catch (JsonSyntaxException e) {
      throw new AssertionError(reply.statusCode() + " " + reply.body(), e);
    }
  }

  @Override
  public void close() throws Exception {
    server.close();
    desk.close();
    for (AutoCloseable each : under) {
      each.close();
    }
  }
}
