package org.griot.server.publish;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import org.griot.desk.SavedFilter;
import org.griot.json.Json;
import org.griot.server.access.Caller;
import org.griot.server.http.Page;
import org.griot.server.http.ProblemException;
import org.griot.server.http.RequestBody;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;

/** {@code /filters}: choices of events under a name, each with a feed of what changed in it. */
final class FilterRoutes implements Routes {
  private static final int LONGEST_NAME = 200;

  private final PublicationFolder folder;

  FilterRoutes(PublicationFolder folder) {
    this.folder = folder;
  }

  @Override
  public void register(JavalinConfig config, Desk desk) {
    Feeds feeds = new Feeds(desk, folder);
    config.routes.get(API + "/filters", ctx -> list(ctx, desk), Role.VIEWER);
    config.routes.post(API + "/filters", ctx -> save(ctx, desk, feeds), Role.VIEWER);
    config.routes.delete(API + "/filters/{id}", ctx -> delete(ctx, desk, feeds), Role.VIEWER);
    config.routes.get(API + "/filters/{id}/feed", ctx -> feed(ctx, desk, feeds), Role.VIEWER);
  }

  private static void list(Context ctx, Desk desk) {
    ctx.header("Cache-Control", "no-store");
    ctx.json(Page.whole(desk.cabinet().filters().all()));
  }

  private static void save(Context ctx, Desk desk, Feeds feeds) {
    JsonNode body = RequestBody.object(ctx);
    String name = body.path("name").asText("").strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw ProblemException.badRequest("a filter has a name of 1 to " + LONGEST_NAME + " signs");
    }
    JsonNode given = body.has("query") ? body.path("query") : body.path("filter");
    String query = ExportChoice.query(given);
    ExportChoice.filter(query);
    String who = Caller.of(ctx).name();
    String when = desk.clock().instant().toString();
    String id = "f-" + Json.sha256(name + "\n" + query + "\n" + who).substring(0, 12);
    SavedFilter filter = new SavedFilter(id, name, query, who, when);
    if (desk.cabinet().filters().add(filter)) {
      feeds.begin(filter);
    }
    ctx.status(201);
    ctx.json(find(desk, id));
  }

  private static void delete(Context ctx, Desk desk, Feeds feeds) {
    SavedFilter filter = find(desk, ctx.pathParam("id"));
    Caller caller = Caller.of(ctx);
    if (!filter.by().equals(caller.name())) {
      caller.demand(org.griot.desk.Role.ADMIN);
    }
    desk.cabinet().filters().remove(filter.id());
    feeds.end(filter);
    ctx.status(204);
  }

  private static void feed(Context ctx, Desk desk, Feeds feeds) {
    SavedFilter filter = find(desk, ctx.pathParam("id"));
    String self = ctx.scheme() + "://" + ctx.host();
    ctx.header("Cache-Control", "private, no-cache");
    ctx.result(AtomFeed.xml(filter, feeds.entries(filter), self));
    ctx.contentType("application/atom+xml; charset=utf-8");
  }

  private static SavedFilter find(Desk desk, String id) {
    return desk.cabinet()
        .filters()
        .get(id)
        .orElseThrow(() -> ProblemException.notFound("filter " + id));
  }
}
