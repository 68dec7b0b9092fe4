package org.griot.server.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.griot.server.live.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only requests that were meant for this server and are of a bearable size. A foreign
 * {@code Host} is how a page elsewhere reaches a server on this machine by a name that it made to
 * point here (DNS rebinding); a foreign {@code Origin} is a page elsewhere itself.
 */
public final class Gate implements Routes {
  private final Set<String> hosts = new HashSet<>();
  private final long largest;

  /**
   * @param hosts names and addresses, without port, that this server is called by
   * @param largest size of a body in bytes from which on it is refused without being read
   */
  public Gate(List<String> hosts, long largest) {
    hosts.forEach(host -> this.hosts.add(host.toLowerCase(Locale.ROOT)));
    this.largest = largest;
  }

  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.before(this::check);
  }

  private void check(Context ctx) {
    String host = name(ctx.header("Host"));
    if (host == null || !hosts.contains(host)) {
      throw ProblemException.of(403, "this server does not go by that name (Host)");
    }
    String origin = ctx.header("Origin");
    if (origin != null && !isOwn(origin, ctx.header("Host"))) {
      throw ProblemException.of(403, "requests of pages of other sites are refused (Origin)");
    }
    boolean elsewhere = "cross-site".equals(ctx.header("Sec-Fetch-Site"));
    if (elsewhere && ctx.path().startsWith(API)) {
      throw ProblemException.of(403, "requests of pages of other sites are refused");
    }
    String length = ctx.header("Content-Length");
    if (length != null && (length.length() > 18 || Long.parseLong(length) > largest)) {
      ctx.header("Connection", "close");
      throw ProblemException.of(413, "a request may have at most " + largest + " bytes");
    }
  }

  /** The page must be of this very server: the same name and the same port. */
  private boolean isOwn(String origin, @Nullable String host) {
    try {
      URI uri = URI.create(origin);
      return uri.getRawAuthority() != null
          && uri.getRawAuthority().equalsIgnoreCase(host)
          && List.of("http", "https").contains(uri.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The name in a Host header, without its port. */
  private static @Nullable String name(@Nullable String host) {
    if (host == null || host.isBlank()) {
      return null;
    }
    String lower = host.strip().toLowerCase(Locale.ROOT);
    int bracket = lower.lastIndexOf(']');
    int colon = lower.lastIndexOf(':');
    return colon > bracket ? lower.substring(0, colon) : lower;
  }
}
