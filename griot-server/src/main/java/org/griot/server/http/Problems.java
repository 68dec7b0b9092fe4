package org.griot.server.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import org.griot.json.Json;
import org.griot.model.UsageException;
import org.griot.server.live.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Turns what goes wrong into problem details. A fault outside the program, such as a full disk, is
 * 503 with its one line; a bug is 500 without a word of its inside, and its stack goes to the log.
 */
public final class Problems implements Routes {
  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.exception(ProblemException.class, (e, ctx) -> write(ctx, e.problem()));
    config.routes.exception(
        HttpResponseException.class,
        (e, ctx) -> write(ctx, Problem.of(e.getStatus(), line(e.getMessage()))));
    config.routes.exception(
        UsageException.class, (e, ctx) -> write(ctx, Problem.of(503, line(e.getMessage()))));
    config.routes.exception(Exception.class, (e, ctx) -> bug(e, ctx));
  }

  private static void bug(Exception e, Context ctx) {
    System.err.println("griot serve: fault at " + ctx.method() + " " + ctx.path());
    e.printStackTrace();
    write(ctx, Problem.of(500, "Griot failed at this request; the log of the server says where"));
  }

  static void write(Context ctx, Problem problem) {
    ctx.status(problem.status());
    ctx.header("Cache-Control", "no-store");
    ctx.result(Json.write(problem).getBytes(StandardCharsets.UTF_8));
    ctx.contentType(Problem.CONTENT_TYPE);
  }

  private static String line(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
