package org.griot.server.query;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.griot.server.http.Params;
import org.griot.server.http.Replies;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.live.View;

/** {@code GET /events}, {@code /events/marks} and {@code /events/facets}. */
public final class EventListRoutes implements Routes {
  private static final int USUAL = 100;
  private static final int MOST = 1000;
  private static final Set<String> LIST = with("sort", "limit", "cursor", "format");
  private static final Set<String> FACETS = with("bucket");

  @Override
  public void register(JavalinConfig config, Desk desk) {
    desk.prepare(EventTable::prepare);
    EventFiles files = new EventFiles(desk);
    config.routes.get(API + "/events", ctx -> list(ctx, desk, files), Role.VIEWER);
    config.routes.get(API + "/events/marks", ctx -> marks(ctx, desk), Role.VIEWER);
    config.routes.get(API + "/events/facets", ctx -> facets(ctx, desk), Role.VIEWER);
  }

  private static void list(Context ctx, Desk desk, EventFiles files) {
    Params params = Params.of(ctx);
    params.allow(LIST);
    EventFilter filter = EventFilter.of(params);
    String format = params.choice("format", "json", List.of("json", "geojson", "csv"));
    EventSort sort = EventSort.of(params.one("sort", "-date"));
    int limit = params.limit(USUAL, MOST);
    View view = desk.view();
    if (!format.equals("json")) {
      files.send(ctx, view, EventTable.of(view).events(filter), format, filter.policy());
      return;
    }
    EventPages pages = new EventPages(EventTable.of(view), filter, sort);
    Replies.json(ctx, view, () -> pages.page(params.one("cursor"), limit));
  }

  private static void marks(Context ctx, Desk desk) {
    Params params = Params.of(ctx);
    params.allow(EventFilter.PARAMETERS);
    EventFilter filter = EventFilter.of(params);
    View view = desk.view();
    Replies.bytes(
        ctx, view, "application/json", () -> new Marks(EventTable.of(view), filter).json());
  }

  private static void facets(Context ctx, Desk desk) {
    Params params = Params.of(ctx);
    params.allow(FACETS);
    EventFilter filter = EventFilter.of(params);
    String bucket = params.choice("bucket", "month", List.of("day", "week", "month"));
    View view = desk.view();
    Replies.json(ctx, view, () -> Facets.of(EventTable.of(view), filter, bucket));
  }

  private static Set<String> with(String... more) {
    Set<String> names = new TreeSet<>(EventFilter.PARAMETERS);
    names.addAll(List.of(more));
    return names;
  }
}
