package org.griot.server.reference;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.griot.link.ActorRegistry;
import org.griot.link.Gazetteer;
import org.griot.link.GazetteerEntry;
import org.griot.server.http.Page;
import org.griot.server.http.Params;
import org.griot.server.http.ProblemException;
import org.griot.server.http.Replies;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.live.View;

/** {@code GET /actors}, {@code /actors/{id}} and {@code /places}. */
public final class ReferenceRoutes implements Routes {
  private static final int ACTORS = 100;
  private static final int MOST = 1000;

  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.get(API + "/actors", ctx -> actors(ctx, desk.view()), Role.VIEWER);
    config.routes.get(API + "/actors/{id}", ctx -> actor(ctx, desk.view()), Role.VIEWER);
    config.routes.get(API + "/places", ctx -> places(ctx, desk), Role.VIEWER);
  }

  private static void actors(Context ctx, View view) {
    Params params = Params.of(ctx);
    params.allow(Set.of("q", "limit", "cursor"));
    int limit = params.limit(ACTORS, MOST);
    Replies.json(
        ctx,
        view,
        () ->
            Page.at(
                new Actors(ActorRegistry.bundled(), view).find(params.one("q")),
                params.one("cursor"),
                limit));
  }

  private static void actor(Context ctx, View view) {
    Params params = Params.of(ctx);
    params.allow(Set.of("at"));
    LocalDate at = params.day("at");
    String id = ctx.pathParam("id");
    ActorView found =
        new Actors(ActorRegistry.bundled(), view)
            .view(id, at)
            .orElseThrow(() -> ProblemException.notFound("actor " + id));
    Replies.json(ctx, view, () -> found);
  }

  /** What the gazetteer knows under a name, the user's own places too. */
  private static void places(Context ctx, Desk desk) {
    Params params = Params.of(ctx);
    params.allow(Set.of("q"));
    String name = params.one("q");
    if (name == null) {
      throw ProblemException.badRequest("q, the name of a place, is needed");
    }
    Gazetteer gazetteer = desk.engine().gazetteer();
    List<GazetteerEntry> found = gazetteer.byName(name);
    Replies.json(ctx, desk.view(), () -> Page.whole(found));
  }
}
