package org.griot.server.publish;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.griot.desk.AuditLine;
import org.griot.desk.Publication;
import org.griot.server.access.Caller;
import org.griot.server.http.Page;
import org.griot.server.http.Params;
import org.griot.server.http.ProblemException;
import org.griot.server.http.RequestBody;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.jspecify.annotations.Nullable;

/** {@code /exports} and {@code /filters}: publishing, its log, saved filters and their feeds. */
public final class PublishRoutes implements Routes {
  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final int LONGEST_NOTE = 4000;

  private final @Nullable Path bundle;

  /**
   * @param bundle the built pages of a static site, or null if there are none
   */
  public PublishRoutes(@Nullable Path bundle) {
    this.bundle = bundle;
  }

  @Override
  public void register(JavalinConfig config, Desk desk) {
    PublicationFolder folder = PublicationFolder.of(desk);
    Publishing publishing = new Publishing(desk, folder, bundle);
    config.routes.post(API + "/exports/preview", ctx -> preview(ctx, publishing), Role.VIEWER);
    config.routes.post(API + "/exports", ctx -> publish(ctx, publishing), Role.CODER);
    config.routes.get(API + "/exports", ctx -> list(ctx, desk), Role.VIEWER);
    config.routes.get(
        API + "/exports/{id}/files/{name}", ctx -> file(ctx, desk, publishing), Role.VIEWER);
    new FilterRoutes(folder).register(config, desk);
  }

  private static void preview(Context ctx, Publishing publishing) {
    ExportChoice choice = ExportChoice.of(RequestBody.object(ctx));
    ctx.header("Cache-Control", "no-store");
    ctx.json(publishing.preview(choice));
  }

  private static void publish(Context ctx, Publishing publishing) {
    JsonNode body = RequestBody.object(ctx);
    ExportChoice choice = ExportChoice.of(body);
    Caller caller = Caller.of(ctx);
    if (choice.redaction().equals("none")) {
      caller.demand(org.griot.desk.Role.ADMIN);
    }
    String note = body.path("note").asText("").strip();
    if (note.length() > LONGEST_NOTE) {
      throw ProblemException.badRequest("a note has at most " + LONGEST_NOTE + " characters");
    }
    ctx.json(publishing.publish(choice, note, caller, ctx.ip()));
    ctx.status(201);
  }

  private static void list(Context ctx, Desk desk) {
    Params params = Params.of(ctx);
    params.allow(Set.of("limit", "cursor"));
    List<Publication> latestFirst = new ArrayList<>(desk.cabinet().publications().all());
    Collections.reverse(latestFirst);
    ctx.header("Cache-Control", "no-store");
    ctx.json(Page.at(latestFirst, params.one("cursor"), params.limit(USUAL, MOST)));
  }

  private static void file(Context ctx, Desk desk, Publishing publishing) {
    String id = ctx.pathParam("id");
    String name = ctx.pathParam("name");
    Path file = publishing.file(id, name);
    String when = desk.clock().instant().toString();
    desk.cabinet()
        .audit(new AuditLine(when, Caller.of(ctx).name(), "download", id + " " + name, ctx.ip()));
    ctx.contentType(type(name));
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    ctx.header("Cache-Control", "private, no-cache");
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(ctx.outputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String name) {
    String end = name.substring(name.lastIndexOf('.') + 1);
    return switch (end) {
      case "csv" -> "text/csv; charset=utf-8";
      case "geojson" -> "application/geo+json";
      case "json" -> "application/json";
      case "jsonl" -> "application/jsonl";
      case "zip" -> "application/zip";
      default -> "application/octet-stream";
    };
  }
}
