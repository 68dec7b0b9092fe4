package org.griot.server;

import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;

/** {@code GET /openapi.yaml}: the API in OpenAPI 3.1, which the tests hold against the server. */
final class OpenApiRoutes implements Routes {
  private static final String DOCUMENT = "openapi.yaml";

  @Override
  public void register(JavalinConfig config, Desk desk) {
    byte[] document = document();
    config.routes.get(
        API + "/" + DOCUMENT,
        ctx -> ctx.contentType("application/yaml").result(document),
        Role.ANYONE);
  }

  static byte[] document() {
    try (InputStream in =
        Objects.requireNonNull(OpenApiRoutes.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
