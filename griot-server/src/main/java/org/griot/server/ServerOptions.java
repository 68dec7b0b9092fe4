package org.griot.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where and what to serve.
 *
 * @param host the address to listen on
 * @param port the port, or 0 for any that is free
 * @param pages the folder of the built pages, or null to serve the API alone
 */
public record ServerOptions(String host, int port, @Nullable Path pages) {
  /** This machine alone, on any free port, without pages. */
  public static final ServerOptions LOCAL = new ServerOptions("127.0.0.1", 0, null);
}
