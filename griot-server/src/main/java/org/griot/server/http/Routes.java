package org.griot.server.http;

import io.javalin.config.JavalinConfig;
import org.griot.server.live.Desk;

/** A group of routes, or something that watches over those of others. */
public interface Routes {
  /** The path under which the API lies. */
  String API = "/api/v1";

  /** Adds the routes. Called once, before the server starts; handlers run on many threads. */
  void register(JavalinConfig config, Desk desk);
}
