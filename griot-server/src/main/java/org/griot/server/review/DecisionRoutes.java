package org.griot.server.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.griot.codebook.Codebook;
import org.griot.decide.Author;
import org.griot.decide.DecisionLog;
import org.griot.json.Json;
import org.griot.link.ActorRegistry;
import org.griot.link.Countries;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Decision.Target;
import org.griot.model.Event;
import org.griot.model.UsageException;
import org.griot.resolve.Amendments;
import org.griot.server.access.Caller;
import org.griot.server.http.Page;
import org.griot.server.http.Params;
import org.griot.server.http.ProblemException;
import org.griot.server.http.RequestBody;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.live.View;
import org.jspecify.annotations.Nullable;

/** {@code /decisions}: what people decided; deciding and undoing. */
public final class DecisionRoutes implements Routes {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private static final Set<String> PARAMETERS =
      new TreeSet<>(List.of("event", "document", "who", "limit", "cursor"));

  /** Opened at the first decision. */
  private static final class Opened {
    static final Amendments AMENDMENTS =
        new Amendments(Codebook.bundled(), ActorRegistry.bundled(), Countries.bundled());
  }

  @Override
  public void register(JavalinConfig config, Desk desk) {
    Deciding deciding = new Deciding(desk);
    config.routes.get(API + "/decisions", ctx -> list(ctx, desk, deciding), Role.VIEWER);
    config.routes.post(API + "/decisions", ctx -> decide(ctx, desk, deciding), Role.CODER);
    config.routes.post(API + "/decisions/{id}/undo", ctx -> undo(ctx, desk, deciding), Role.CODER);
  }

  /** Tries values as the resolver will follow them. */
  static Amendments amendments() {
    return Opened.AMENDMENTS;
  }

  private static void decide(Context ctx, Desk desk, Deciding deciding) {
    JsonNode body = RequestBody.object(ctx);
    Author author = author(ctx, desk, body.path("note").asText(""));
    reply(
        ctx,
        () ->
            deciding.take(
                log ->
                    new DecisionRequest(body, desk.view(), author, amendments(), log).decisions()));
  }

  private static void undo(Context ctx, Desk desk, Deciding deciding) {
    String id = ctx.pathParam("id");
    String note = ctx.body().isBlank() ? "" : RequestBody.object(ctx).path("note").asText("");
    if (deciding.log().find(id).isEmpty()) {
      throw ProblemException.notFound("decision " + id);
    }
    Author author = author(ctx, desk, note);
    reply(ctx, () -> deciding.take(log -> log.undo(id, author)));
  }

  /** What a person asked for in a wrong way is theirs to mend; nothing was recorded then. */
  private static void reply(Context ctx, Supplier<Deciding.Taken> work) {
    Deciding.Taken taken;
    try {
      taken = work.get();
    } catch (UsageException e) {
      throw ProblemException.of(422, String.valueOf(e.getMessage()));
    }
    ctx.status(201);
    ctx.json(taken);
  }

  private static Author author(Context ctx, Desk desk, String note) {
    return Author.at(Caller.of(ctx).name(), desk.clock().instant(), note.strip());
  }

  private static void list(Context ctx, Desk desk, Deciding deciding) {
    Params params = Params.of(ctx);
    params.allow(PARAMETERS);
    View view = desk.view();
    DecisionLog log = deciding.log();
    String document = params.one("document");
    String who = params.one("who");
    Set<Target> about = targets(view, params.one("event"));
    List<Decision> latestFirst = new ArrayList<>(log.all());
    Collections.reverse(latestFirst);
    List<JsonNode> items =
        latestFirst.stream()
            .filter(each -> who == null || each.who().equals(who))
            .filter(each -> document == null || names(object(log, each), document))
            .filter(each -> about == null || meets(object(log, each), about))
            .map(each -> item(each, log))
            .toList();
    ctx.header("Cache-Control", "no-store");
    ctx.json(Page.at(items, params.one("cursor"), params.limit(USUAL, MOST)));
  }

  private static JsonNode item(Decision decision, DecisionLog log) {
    ObjectNode item = (ObjectNode) Json.toTree(decision);
    item.put("stands", log.stands(decision));
    return item;
  }

  /** An undoing is about what the decision that it takes back is about. */
  private static Decision object(DecisionLog log, Decision decision) {
    Decision at = decision;
    while (at.undoes() != null) {
      Decision undone = log.find(at.undoes()).orElse(null);
      if (undone == null) {
        return at;
      }
      at = undone;
    }
    return at;
  }

  private static boolean names(Decision decision, String document) {
    return decision.claims().stream().anyMatch(target -> target.document().equals(document));
  }

  private static boolean meets(Decision decision, Set<Target> targets) {
    return decision.claims().stream().anyMatch(targets::contains);
  }

  private static @Nullable Set<Target> targets(View view, @Nullable String event) {
    if (event == null) {
      return null;
    }
    Event found = view.event(event).orElseThrow(() -> ProblemException.notFound("event " + event));
    Set<Target> targets = new HashSet<>();
    for (String id : found.claims()) {
      view.claim(id).map(DecisionRoutes::target).ifPresent(targets::add);
    }
    return targets;
  }

  private static Target target(Claim claim) {
    return new Target(claim.document(), claim.trigger());
  }
}
