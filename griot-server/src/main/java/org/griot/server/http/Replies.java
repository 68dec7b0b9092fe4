package org.griot.server.http;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.griot.json.Json;
import org.griot.server.live.View;

/**
 * Replies that stay true until the view changes: with an ETag of the view and of the question, so
 * that a client that has the answer is told so in a few bytes.
 */
public final class Replies {
  private Replies() {}

  /** Sends what the maker makes as JSON, unless the client has it already. */
  public static void json(Context ctx, View view, Supplier<?> maker) {
    if (isNew(ctx, view)) {
      ctx.json(maker.get());
    }
  }

  /** Sends bytes of that type, unless the client has them already. */
  public static void bytes(Context ctx, View view, String type, Supplier<byte[]> maker) {
    if (isNew(ctx, view)) {
      ctx.contentType(type).result(maker.get());
    }
  }

  /**
   * Sets the ETag; if the client has the answer already, sets status 304 too and there is nothing
   * more to do.
   *
   * @return whether the client needs the answer
   */
  public static boolean isNew(Context ctx, View view) {
    String query = ctx.queryString();
    String asked = ctx.path() + "?" + (query == null ? "" : query) + ctx.header("Accept-Language");
    String tag = "W/\"" + Json.sha256(view.tag() + asked).substring(0, 24) + "\"";
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", "private, no-cache");
    String has = ctx.header("If-None-Match");
    if (has != null && has.contains(tag)) {
      ctx.status(304);
      return false;
    }
    return true;
  }
}
