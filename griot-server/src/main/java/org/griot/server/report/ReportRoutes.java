package org.griot.server.report;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.server.http.Params;
import org.griot.server.http.ProblemException;
import org.griot.server.http.Replies;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.live.View;
import org.griot.store.DocumentLine;

/** {@code GET /reports} and {@code /reports/{id}}. */
public final class ReportRoutes implements Routes {
  @Override
  public void register(JavalinConfig config, Desk desk) {
    Annotations annotations = new Annotations(desk);
    config.routes.get(API + "/reports", ctx -> list(ctx, desk.view()), Role.VIEWER);
    config.routes.get(
        API + "/reports/{id}", ctx -> one(ctx, desk.view(), annotations), Role.VIEWER);
  }

  private static void list(Context ctx, View view) {
    Params params = Params.of(ctx);
    params.allow(ReportList.PARAMETERS);
    Replies.json(ctx, view, () -> new ReportList(view, params).page());
  }

  private static void one(Context ctx, View view, Annotations annotations) {
    String id = ctx.pathParam("id");
    Document document =
        view.document(id).orElseThrow(() -> ProblemException.notFound("report " + id));
    Replies.json(ctx, view, () -> view(document, view, annotations));
  }

  private static ReportView view(Document document, View view, Annotations annotations) {
    List<Claim> claims = view.claimsOf(document.id());
    TextMarks marks = new TextMarks(annotations.of(document), claims);
    return new ReportView(
        DocumentLine.of(document, view.projection().copies().get(document.id())),
        document.text(),
        claims,
        view.eventsOf(document.id()).stream().map(Event::id).toList(),
        marks.inOrder(),
        marks.notCoded());
  }
}
