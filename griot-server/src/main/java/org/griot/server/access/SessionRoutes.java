package org.griot.server.access;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.griot.desk.Account;
import org.griot.desk.AuditLine;
import org.griot.server.http.ProblemException;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.jspecify.annotations.Nullable;

/** {@code /session}: who I am, log-in and log-out. */
final class SessionRoutes implements Routes {
  private final Gate gate;
  private final Attempts attempts;

  SessionRoutes(Gate gate, Attempts attempts) {
    this.gate = gate;
    this.attempts = attempts;
  }

  record User(String name, String role) {}

  /** The reply: {@code user} is null if nobody is signed in. */
  record Reply(@Nullable User user, boolean local, @Nullable String csrf) {}

  record Login(@Nullable String name, @Nullable String password) {}

  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.get(API + "/session", this::session, Role.ANYONE);
    config.routes.post(API + "/session", ctx -> login(ctx, desk), Role.ANYONE);
    config.routes.delete(API + "/session", ctx -> logout(ctx, desk), Role.ANYONE);
  }

  private void session(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    ctx.json(reply(Caller.orNull(ctx)));
  }

  private Reply reply(@Nullable Caller caller) {
    return caller == null
        ? new Reply(null, gate.isLocal(), null)
        : new Reply(
            new User(caller.name(), Caller.name(caller.role())), gate.isLocal(), caller.csrf());
  }

  private void login(Context ctx, Desk desk) {
    Login login = ctx.bodyAsClass(Login.class);
    if (login.name == null || login.password == null) {
      throw ProblemException.badRequest("a log-in has a name and a password");
    }
    String name = login.name.length() > 64 ? login.name.substring(0, 64) : login.name;
    String from = ctx.ip();
    long wait = attempts.wait(name, from);
    if (wait > 0) {
      audit(desk, name, "login-limited", from);
      ctx.header("Retry-After", Long.toString(wait));
      throw ProblemException.of(429, "too many log-ins failed: wait " + wait + " seconds");
    }
    Account account = desk.cabinet().accounts().get(name).orElse(null);
    if (!Passwords.fits(login.password, account == null ? null : account.password())
        || account == null) {
      attempts.failed(name, from);
      audit(desk, name, "login-refused", from);
      throw ProblemException.of(401, "name or password is wrong");
    }
    attempts.succeeded(name, from);
    Caller before = Caller.orNull(ctx);
    if (before != null && before.session() != null) {
      desk.cabinet().sessions().remove(before.session());
    }
    Gate.Begun begun = gate.begin(name);
    ctx.cookie(cookie(ctx, begun.secret(), (int) Gate.DAY.toSeconds()));
    audit(desk, name, "login", from);
    ctx.header("Cache-Control", "no-store");
    ctx.status(201);
    ctx.json(new Reply(new User(name, Caller.name(account.role())), false, begun.csrf()));
  }

  private void logout(Context ctx, Desk desk) {
    Caller caller = Caller.orNull(ctx);
    if (caller != null && caller.session() != null) {
      desk.cabinet().sessions().remove(caller.session());
      audit(desk, caller.name(), "logout", ctx.ip());
    }
    ctx.cookie(cookie(ctx, "", 0));
    ctx.status(204);
  }

  /** No script reads it, and no other site makes a browser send it. */
  private static Cookie cookie(Context ctx, String value, int seconds) {
    Cookie cookie = new Cookie(Gate.COOKIE, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(ctx.scheme().equals("https"));
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  private static void audit(Desk desk, String who, String what, String from) {
    desk.cabinet().audit(new AuditLine(desk.clock().instant().toString(), who, what, "", from));
  }
}
