package org.griot.cli.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.griot.json.Json;
import org.griot.store.Projector;
import org.griot.store.Rebuild;
import org.griot.store.sqlite.GriotDatabase;

/** Measures how long a desk of many events takes to answer, idle and while it codes reports. */
public final class LoadTest {
  private static final int QUESTIONS = 997;
  private static final int WARM_SECONDS = 15;

  private final int events;
  private final int perSecond;
  private final int seconds;
  private final IntFunction<Map<String, String>> reports;
  private final Supplier<Projector> projector;

  /**
   * @param events invented events on the desk
   * @param perSecond requests a second
   * @param seconds of each series
   * @param reports gives the report of a number, as a row of JSON Lines
   * @param projector makes events of what is recorded
   */
  public LoadTest(
      int events,
      int perSecond,
      int seconds,
      IntFunction<Map<String, String>> reports,
      Supplier<Projector> projector) {
    this.projector = projector;
    this.events = events;
    this.perSecond = perSecond;
    this.seconds = seconds;
    this.reports = reports;
  }

  /** What was measured: as JSON and as a page. */
  public record Result(String json, String page) {}

  /**
   * Measures.
   *
   * @param work an empty folder for the database
   * @param note what else to know of the measurement; may be empty
   * @param say hears of each step
   */
  public Result measure(Path work, String note, Consumer<String> say)
      throws IOException, InterruptedException {
    say.accept("inventing " + events + " events ...");
    try (GriotDatabase database = GriotDatabase.open(work)) {
      InventedLedger.fill(database.ledger(), events);
      say.accept("merging and storing them, as griot code does ...");
      database.store().replace(new Rebuild(database.ledger(), projector.get()).project());
    }
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    say.accept("starting the server ...");
    long start = System.nanoTime();
    try (ServerProcess server = ServerProcess.start(work)) {
      BigDecimal started = decimal((System.nanoTime() - start) / 1e9);
      List<URI> questions = Questions.of(server.address(), QUESTIONS);
      OpenLoop loop = new OpenLoop();
      loop.run(questions, perSecond, Math.min(seconds, WARM_SECONDS));
      List<LoadFigures.Series> series = new ArrayList<>();
      series.add(series("nothing else", loop.run(questions, perSecond, seconds), 0));
      say.accept(series.get(0).toString());
      try (Feeder feeder = new Feeder(server.address(), reports)) {
        feeder.start();
        OpenLoop.Outcome outcome = loop.run(questions, perSecond, seconds);
        series.add(series("reports coded on one thread", outcome, feeder.coded()));
      }
      say.accept(series.get(1).toString());
      LoadFigures figures =
          new LoadFigures(
              "griot bench-serve --events "
                  + events
                  + " --rate "
                  + perSecond
                  + " --seconds "
                  + seconds,
              LocalDate.now(ZoneOffset.UTC).toString(),
              machine(),
              decimal(load),
              note,
              events,
              started,
              series);
      return new Result(Json.write(figures) + "\n", LoadPage.page(figures));
    }
  }

  private LoadFigures.Series series(String what, OpenLoop.Outcome outcome, long coded) {
    return new LoadFigures.Series(
        what,
        perSecond,
        seconds,
        outcome.nanos().length,
        outcome.failed(),
        decimal(outcome.millis(500)),
        decimal(outcome.millis(900)),
        decimal(outcome.millis(990)),
        decimal(outcome.millis(999)),
        decimal(outcome.millis(1000)),
        coded);
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }

  private static String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " processors ("
        + System.getProperty("os.arch")
        + ", "
        + System.getProperty("os.name")
        + "), Java "
        + System.getProperty("java.version");
  }
}
