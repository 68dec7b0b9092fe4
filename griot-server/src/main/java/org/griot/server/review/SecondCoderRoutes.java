package org.griot.server.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.griot.decide.Author;
import org.griot.decide.HandCoding;
import org.griot.desk.SecondCoding;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Span;
import org.griot.model.UsageException;
import org.griot.server.access.Caller;
import org.griot.server.http.Page;
import org.griot.server.http.Params;
import org.griot.server.http.ProblemException;
import org.griot.server.http.RequestBody;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.store.DocumentLine;
import org.jspecify.annotations.Nullable;

/**
 * {@code /codings}: a report read by another coder, blind. What they write is compared and shapes
 * no event; what others wrote is shown only to who has handed in their own.
 */
public final class SecondCoderRoutes implements Routes {
  private static final int MOST_CLAIMS = 200;

  /** A report to code: nothing but its text, and what the coder handed in before. */
  record Blind(DocumentLine document, String text, @Nullable SecondCoding mine) {}

  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.get(API + "/codings", ctx -> list(ctx, desk), Role.CODER);
    config.routes.get(API + "/codings/{document}", ctx -> blind(ctx, desk), Role.CODER);
    config.routes.post(API + "/codings", ctx -> handIn(ctx, desk), Role.CODER);
  }

  private static void list(Context ctx, Desk desk) {
    Params params = Params.of(ctx);
    params.allow(Set.of("document"));
    String document = params.one("document");
    String coder = Caller.of(ctx).name();
    List<SecondCoding> all = desk.cabinet().codings().all();
    Set<String> mine = new TreeSet<>();
    all.stream().filter(c -> c.coder().equals(coder)).forEach(c -> mine.add(c.document()));
    ctx.header("Cache-Control", "no-store");
    ctx.json(
        Page.whole(
            all.stream()
                .filter(c -> document == null || c.document().equals(document))
                .filter(c -> mine.contains(c.document()))
                .toList()));
  }

  private static void blind(Context ctx, Desk desk) {
    Document document = document(desk, ctx.pathParam("document"));
    String key = SecondCoding.key(document.id(), Caller.of(ctx).name());
    String copyOf = desk.view().projection().copies().get(document.id());
    ctx.header("Cache-Control", "no-store");
    ctx.json(
        new Blind(
            DocumentLine.of(document, copyOf),
            document.text(),
            desk.cabinet().codings().get(key).orElse(null)));
  }

  private static void handIn(Context ctx, Desk desk) {
    JsonNode body = RequestBody.object(ctx);
    Document document = document(desk, body.path("document").asText());
    if (!body.path("claims").isArray() || body.path("claims").size() > MOST_CLAIMS) {
      throw ProblemException.badRequest(
          "claims is a list of at most " + MOST_CLAIMS + "; empty if there is nothing to code");
    }
    Author author = Author.at(Caller.of(ctx).name(), desk.clock().instant(), "");
    List<Claim> claims = new ArrayList<>();
    for (JsonNode claim : body.path("claims")) {
      claims.add(claim(claim, document, author));
    }
    SecondCoding coding = new SecondCoding(document.id(), author.who(), author.when(), claims);
    desk.cabinet().codings().put(coding);
    ctx.status(201);
    ctx.json(coding);
  }

  private static Claim claim(JsonNode node, Document document, Author author) {
    JsonNode pair = node.path("span");
    int start = pair.path(0).asInt(-1);
    int end = pair.path(1).asInt(-1);
    if (pair.size() != 2 || start < 0 || end <= start || end > document.text().length()) {
      throw ProblemException.of(422, "no such passage of the report: " + pair);
    }
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    node.path("fields").properties().forEach(e -> fields.put(e.getKey(), e.getValue()));
    HandCoding.Passage passage = new HandCoding.Passage(document.id(), new Span(start, end));
    try {
      return new HandCoding(DecisionRoutes.amendments()).claim(author, passage, fields);
    } catch (UsageException e) {
      throw ProblemException.of(422, String.valueOf(e.getMessage()));
    }
  }

  private static Document document(Desk desk, String id) {
    return desk.view().document(id).orElseThrow(() -> ProblemException.notFound("report " + id));
  }
}
