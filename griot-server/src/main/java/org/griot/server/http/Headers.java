package org.griot.server.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import org.griot.server.live.Desk;

/** What a browser may do with any of our replies: as little as the pages need. */
public final class Headers implements Routes {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self';"
          + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.before(Headers::add);
  }

  private static void add(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    if (ctx.path().startsWith(Routes.API)) {
      ctx.header("Cache-Control", "no-store");
    }
  }
}
