package org.griot.server.access;

import io.javalin.http.Context;
import java.util.Objects;
import org.griot.desk.Role;
import org.griot.server.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name what decisions and the audit say of them
 * @param how how they are known
 * @param csrf what a browser must repeat in the header {@code X-Griot-Csrf} of every request that
 *     changes something; null for a bearer of a token
 * @param session hash of the session, or null if there is none
 */
public record Caller(
    String name, Role role, How how, @Nullable String csrf, @Nullable String session) {
  /** How a caller is known. */
  public enum How {
    /** On this machine, where nobody has an account. */
    LOCAL,
    /** By the cookie of a log-in. */
    SESSION,
    /** By a bearer token. */
    TOKEN
  }

  private static final String ATTRIBUTE = "griot.caller";

  /** Who asks; of a route that anyone may use there may be nobody. */
  public static @Nullable Caller orNull(Context ctx) {
    return ctx.attribute(ATTRIBUTE);
  }

  /** Who asks, on a route that is not for anyone. */
  public static Caller of(Context ctx) {
    Caller caller = orNull(ctx);
    if (caller == null) {
      throw ProblemException.of(401, "sign in first, or send a bearer token");
    }
    return caller;
  }

  /** Refuses a caller who may not do what needs that role. */
  public void demand(Role needed) {
    if (!role.allows(needed)) {
      throw ProblemException.of(403, "this needs the role " + name(needed));
    }
  }

  void attach(Context ctx) {
    ctx.attribute(ATTRIBUTE, this);
  }

  static String name(Role role) {
    return Objects.toString(role).toLowerCase(java.util.Locale.ROOT);
  }
}
