package org.griot.server.event;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.griot.codebook.Codebook;
import org.griot.link.ActorRegistry;
import org.griot.link.Countries;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Event;
import org.griot.model.Reality;
import org.griot.model.Stance;
import org.griot.resolve.Outlets;
import org.griot.resolve.Resolver;
import org.griot.server.http.Cursor;
import org.griot.server.http.Page;
import org.griot.server.http.Params;
import org.griot.server.http.ProblemException;
import org.griot.server.http.Replies;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.live.View;
import org.griot.store.ClaimQuery;
import org.jspecify.annotations.Nullable;

/** {@code GET /events/{id}}, {@code /claims} and {@code /claims/{id}}. */
public final class EventRoutes implements Routes {
  private static final Set<String> CLAIMS =
      Set.of("document", "kind", "stance", "reality", "main", "limit", "cursor");

  private final Outlets outlets = Outlets.bundled();
  private final Resolver resolver =
      new Resolver(Codebook.bundled(), ActorRegistry.bundled(), Countries.bundled());

  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.get(API + "/events/{id}", ctx -> event(ctx, desk.view()), Role.VIEWER);
    config.routes.get(API + "/claims", ctx -> claims(ctx, desk.view()), Role.VIEWER);
    config.routes.get(API + "/claims/{id}", ctx -> claim(ctx, desk.view()), Role.VIEWER);
  }

  private void event(Context ctx, View view) {
    Params params = Params.of(ctx);
    params.allow(Set.of("policy"));
    String policy = params.choice("policy", "ucdp", List.of("ucdp", "acled", "latest"));
    String id = ctx.pathParam("id");
    Event event = view.event(id).orElseThrow(() -> ProblemException.notFound("event " + id));
    if (!event.id().equals(id)) {
      String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
      ctx.status(308).header("Location", API + "/events/" + event.id() + query);
      return;
    }
    Replies.json(ctx, view, () -> new EventDetail(view, resolver, outlets).of(event, policy));
  }

  private static void claim(Context ctx, View view) {
    String id = ctx.pathParam("id");
    Claim claim = view.claim(id).orElseThrow(() -> ProblemException.notFound("claim " + id));
    Replies.json(ctx, view, () -> claim);
  }

  private static void claims(Context ctx, View view) {
    Params params = Params.of(ctx);
    params.allow(CLAIMS);
    int limit = params.limit(100, 1000);
    String cursor = params.one("cursor");
    String after = cursor == null ? null : Cursor.read(cursor, 1).get(0);
    ClaimQuery query =
        ClaimQuery.ALL
            .ofDocument(params.one("document"))
            .ofKind(choice(ClaimKind.class, "kind", params))
            .withStance(choice(Stance.class, "stance", params))
            .withReality(choice(Reality.class, "reality", params))
            .withMain(params.flag("main"))
            .page(after, limit + 1);
    Replies.json(ctx, view, () -> page(view, query, limit));
  }

  private static Page<Claim> page(View view, ClaimQuery query, int limit) {
    List<Claim> from =
        query.document() == null ? view.projection().claims() : view.claimsOf(query.document());
    List<Claim> found = from.stream().filter(query::matches).limit(query.limit()).toList();
    boolean more = found.size() > limit;
    List<Claim> items = more ? found.subList(0, limit) : found;
    return new Page<>(items, more ? Cursor.of(items.get(limit - 1).id()) : null, null);
  }

  private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String name, Params params) {
    String value = params.one(name);
    try {
      return value == null ? null : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest("no " + name + " " + value);
    }
  }
}
