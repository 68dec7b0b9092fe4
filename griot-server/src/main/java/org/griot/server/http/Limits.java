package org.griot.server.http;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;

/** What a connection may take of the server: time and number, so that the slow hold up nobody. */
public final class Limits {
  /** A body that comes slower than so many bytes a second is given up. */
  private static final long SLOWEST = 1_000;

  private static final long IDLE_MILLIS = 30_000;
  private static final int CONNECTIONS = 1_000;

  private Limits() {}

  /** For each request. */
  public static void http(HttpConfiguration config) {
    config.setMinRequestDataRate(SLOWEST);
    config.setIdleTimeout(IDLE_MILLIS);
    config.setSendServerVersion(false);
  }

  /** For all connections together; those above wait until others end, or time out. */
  public static void server(Server server) {
    NetworkConnectionLimit limit = new NetworkConnectionLimit(CONNECTIONS, server);
    limit.setEndPointIdleTimeout(IDLE_MILLIS / 10);
    server.addBean(limit);
  }
}
