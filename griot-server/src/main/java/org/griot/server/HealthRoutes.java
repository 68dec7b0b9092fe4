package org.griot.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.ledger.RunHeader;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.live.View;
import org.griot.store.Counts;

/** {@code GET /health}: that the desk is open, and what it holds. */
final class HealthRoutes implements Routes {
  /** The reply. {@code versions} are those of the last run. */
  record Health(
      String status,
      String griot,
      String ledgerHead,
      SortedMap<String, String> versions,
      Counts counts) {}

  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.get(API + "/health", ctx -> health(ctx, desk), Role.ANYONE);
  }

  private static void health(Context ctx, Desk desk) {
    View view = desk.view();
    List<RunHeader> runs = view.recorded().runs();
    Map<String, String> versions = runs.isEmpty() ? Map.of() : runs.get(runs.size() - 1).versions();
    ctx.json(
        new Health(
            "ok", desk.griot(), view.head(), new TreeMap<>(versions), view.projection().counts()));
  }
}
