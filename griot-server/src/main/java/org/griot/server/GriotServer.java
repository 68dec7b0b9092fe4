package org.griot.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.griot.server.access.Access;
import org.griot.server.event.EventRoutes;
import org.griot.server.http.CanonicalJson;
import org.griot.server.http.Closing;
import org.griot.server.http.Gate;
import org.griot.server.http.Headers;
import org.griot.server.http.Limits;
import org.griot.server.http.Problems;
import org.griot.server.http.RequestRate;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.pages.PageRoutes;
import org.griot.server.publish.PublishRoutes;
import org.griot.server.query.EventListRoutes;
import org.griot.server.reference.CodebookRoutes;
import org.griot.server.reference.ReferenceRoutes;
import org.griot.server.report.ReportRoutes;
import org.griot.server.report.UploadRoutes;
import org.griot.server.review.AgreementRoutes;
import org.griot.server.review.CoverageRoutes;
import org.griot.server.review.DecisionRoutes;
import org.griot.server.review.ReviewRoutes;
import org.griot.server.review.SecondCoderRoutes;
import org.griot.server.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A desk on an address, until it is closed. The desk itself is not closed. */
public final class GriotServer implements AutoCloseable {
  private static final int REPORTS_BYTES = 10 << 20;

  private final Javalin javalin;
  private final ServerOptions options;
  private final List<Routes> routes;

  private GriotServer(Javalin javalin, ServerOptions options, List<Routes> routes) {
    this.routes = List.copyOf(routes);
    this.javalin = javalin;
    this.options = options;
  }

  /**
   * Starts serving.
   *
   * @param more routes beside those of this module that need parts which only the caller has
   */
  public static GriotServer start(Desk desk, ServerOptions options, List<Routes> more) {
    List<Routes> all = new ArrayList<>(own(options));
    all.addAll(more);
    if (options.pages() != null) {
      all.add(new PageRoutes(options.pages()));
    }
    Javalin javalin =
        Javalin.create(
            config -> {
              settings(config);
              all.forEach(routes -> routes.register(config, desk));
            });
    javalin.start(options.host(), options.port());
    return new GriotServer(javalin, options, all);
  }

  /** The built pages of a static site lie beside those of the desk. */
  private static @Nullable Path site(ServerOptions options) {
    Path pages = options.pages();
    return pages == null ? null : pages.resolveSibling("dist-site");
  }

  /** In the order in which they see a request: those that watch come before those that answer. */
  private static List<Routes> own(ServerOptions options) {
    List<Routes> all = new ArrayList<>();
    all.add(new Problems());
    all.add(new Headers());
    all.add(new Gate(options.hosts(), REPORTS_BYTES));
    all.add(new RequestRate());
    all.add(new Access(options.host()));
    all.add(new HealthRoutes());
    all.add(new OpenApiRoutes());
    all.add(new CodebookRoutes());
    all.add(new EventListRoutes());
    all.add(new EventRoutes());
    all.add(new ReportRoutes());
    Stream stream = new Stream();
    all.add(stream);
    all.add(new UploadRoutes(stream, REPORTS_BYTES));
    all.add(new ReferenceRoutes());
    all.add(new DecisionRoutes());
    all.add(new ReviewRoutes());
    all.add(new SecondCoderRoutes());
    all.add(new AgreementRoutes());
    all.add(new CoverageRoutes());
    all.add(new PublishRoutes(site(options)));
    return all;
  }

  private static void settings(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = REPORTS_BYTES;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.jetty.modifyHttpConfiguration(Limits::http);
    config.jetty.modifyServer(Limits::server);
    config.jetty.multipartConfig.maxFileSize(REPORTS_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(REPORTS_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(REPORTS_BYTES, SizeUnit.BYTES);
    config.router.treatMultipleSlashesAsSingleSlash = false;
    config.jsonMapper(new CanonicalJson());
  }

  /** The port that is listened on. */
  public int port() {
    return javalin.port();
  }

  /** The address of the pages and, under {@code /api/v1}, of the API. */
  public String address() {
    return "http://" + options.host() + ":" + port();
  }

  @Override
  public void close() {
    for (Routes each : routes) {
      if (each instanceof Closing closing) {
        closing.close();
      }
    }
    javalin.stop();
  }
}
