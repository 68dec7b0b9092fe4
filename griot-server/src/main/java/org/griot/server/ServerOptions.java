package org.griot.server;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and what to serve.
 *
 * @param host the address to listen on
 * @param port the port, or 0 for any that is free
 * @param hosts names and addresses, without port, by which browsers may call the server
 * @param pages the folder of the built pages, or null to serve the API alone
 */
public record ServerOptions(String host, int port, List<String> hosts, @Nullable Path pages) {
  /** Names of the machine itself. */
  public static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

  /** This machine alone, on any free port, without pages. */
  public static final ServerOptions LOCAL = new ServerOptions("127.0.0.1", 0, LOOPBACK, null);

  public ServerOptions {
    hosts = List.copyOf(hosts);
  }
}
