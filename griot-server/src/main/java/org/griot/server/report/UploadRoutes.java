package org.griot.server.report;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.griot.server.access.Caller;
import org.griot.server.http.Closing;
import org.griot.server.http.Page;
import org.griot.server.http.Params;
import org.griot.server.http.ProblemException;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code POST /reports}, {@code GET /runs} and {@code /runs/{id}}. */
public final class UploadRoutes implements Routes, Closing {
  /** The folder beside the database where uploads wait. */
  public static final String FOLDER = "inbox";

  private final Stream stream;
  private final UploadReader reader;
  private @Nullable Uploads uploads;

  /** The receipt. */
  record Receipt(String run) {}

  /**
   * @param stream tells of the progress
   * @param largest bytes that a request may have
   */
  public UploadRoutes(Stream stream, int largest) {
    this.stream = stream;
    this.reader = new UploadReader(largest);
  }

  @Override
  public void register(JavalinConfig config, Desk desk) {
    Uploads all = new Uploads(desk, new Spool(folder(desk)), stream);
    uploads = all;
    config.routes.post(API + "/reports", ctx -> receive(ctx, all), Role.CODER);
    config.routes.get(API + "/runs", ctx -> list(ctx, all), Role.VIEWER);
    config.routes.get(API + "/runs/{id}", ctx -> one(ctx, all), Role.VIEWER);
  }

  private static Path folder(Desk desk) {
    return desk.folder()
        .map(out -> out.resolve(FOLDER))
        .orElseGet(
            () -> {
              try {
                return Files.createTempDirectory("griot-inbox");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private void receive(Context ctx, Uploads all) {
    List<Upload.Part> parts = reader.parts(ctx);
    String run = all.receive(new Upload(Caller.of(ctx).name(), parts));
    ctx.status(202).header("Location", API + "/runs/" + run).json(new Receipt(run));
  }

  private static void list(Context ctx, Uploads all) {
    Params params = Params.of(ctx);
    params.allow(Set.of("limit", "cursor"));
    ctx.json(Page.at(all.runs(), params.one("cursor"), params.limit(50, 500)));
  }

  private static void one(Context ctx, Uploads all) {
    String id = ctx.pathParam("id");
    ctx.json(all.run(id).orElseThrow(() -> ProblemException.notFound("run " + id)));
  }

  /** Ends the coding after the upload that it is at; what waits lies on disk. */
  @Override
  public void close() {
    if (uploads != null) {
      uploads.close();
    }
  }
}
