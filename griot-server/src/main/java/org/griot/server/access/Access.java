package org.griot.server.access;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.griot.desk.Cabinet;
import org.griot.model.UsageException;
import org.griot.server.http.ProblemException;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.jspecify.annotations.Nullable;

/** Watches over all routes: lets a request through, or refuses it before anything is read of it. */
public final class Access implements Routes {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String CSRF = "X-Griot-Csrf";

  private final boolean loopback;

  /**
   * @param host the address that the desk listens on
   */
  public Access(String host) {
    this.loopback = isLoopback(host);
  }

  /**
   * Refuses to listen where others can reach the desk as long as nobody has an account.
   *
   * @throws UsageException if so, in one line that says what to do
   */
  public static void demandUsers(String host, Cabinet cabinet) {
    if (!isLoopback(host) && cabinet.accounts().all().isEmpty()) {
      throw new UsageException(
          "others could reach "
              + host
              + " and nobody has an account yet: griot user add OUT NAME --role admin makes one");
    }
  }

  private static boolean isLoopback(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!address.isLoopbackAddress()) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      throw new UsageException("no address " + host, e);
    }
  }

  @Override
  public void register(JavalinConfig config, Desk desk) {
    Gate gate = new Gate(desk.cabinet(), desk.clock(), loopback);
    config.routes.beforeMatched(ctx -> admit(ctx, gate));
    new SessionRoutes(gate, new Attempts(desk.clock())).register(config, desk);
    new AccountRoutes(gate).register(config, desk);
  }

  private static void admit(Context ctx, Gate gate) {
    boolean reading = READING.contains(ctx.method().toString());
    Role needed = needed(ctx, reading);
    Caller caller = gate.caller(ctx);
    if (caller != null) {
      caller.attach(ctx);
    }
    if (needed != Role.ANYONE) {
      if (caller == null) {
        ctx.header("WWW-Authenticate", "Bearer");
        throw ProblemException.of(401, "sign in first, or send a bearer token");
      }
      caller.demand(org.griot.desk.Role.valueOf(needed.name()));
    }
    if (!reading && caller != null) {
      demandCsrf(ctx, caller);
    }
  }

  private static Role needed(Context ctx, boolean reading) {
    for (RouteRole role : ctx.routeRoles()) {
      if (role instanceof Role named) {
        return named;
      }
    }
    if (!ctx.path().startsWith(API + "/")) {
      return Role.ANYONE;
    }
    return reading ? Role.VIEWER : Role.CODER;
  }

  /**
   * A page of another site can make a browser send the cookie's request, but cannot read the word
   * that must go with it. Local programs that are no browsers need none.
   */
  private static void demandCsrf(Context ctx, Caller caller) {
    String csrf = caller.csrf();
    boolean asked =
        caller.how() == Caller.How.SESSION || (caller.how() == Caller.How.LOCAL && isBrowser(ctx));
    if (asked && (csrf == null || !Secrets.equal(csrf, ctx.header(CSRF)))) {
      throw ProblemException.of(
          403, "the header " + CSRF + " must repeat the csrf word of GET " + API + "/session");
    }
  }

  private static boolean isBrowser(Context ctx) {
    return given(ctx.header("Origin"))
        || given(ctx.header("Sec-Fetch-Site"))
        || given(ctx.header("Sec-Fetch-Mode"));
  }

  private static boolean given(@Nullable String header) {
    return header != null;
  }
}
