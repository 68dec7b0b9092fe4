package org.griot.server.access;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.griot.desk.Account;
import org.griot.desk.AuditLine;
import org.griot.desk.Token;
import org.griot.model.UsageException;
import org.griot.server.http.ProblemException;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.jspecify.annotations.Nullable;

/** {@code /users}, {@code /tokens} and {@code /audit}. */
final class AccountRoutes implements Routes {
  private static final int AUDIT_LINES = 1000;

  private final Gate gate;

  AccountRoutes(Gate gate) {
    this.gate = gate;
  }

  /** A list that is given whole. */
  record Items<T>(List<T> items, @Nullable String next) {}

  /** An account without its password. */
  record User(String name, String role, String created) {
    static User of(Account account) {
      return new User(account.name(), Caller.name(account.role()), account.created());
    }
  }

  record NewUser(@Nullable String name, @Nullable String role, @Nullable String password) {}

  record Change(@Nullable String role, @Nullable String password, @Nullable String current) {}

  record NewToken(@Nullable String label, @Nullable String role, @Nullable String expires) {}

  /** A token without its secret; {@code token} is its text, once. */
  record TokenLine(
      String id,
      String account,
      String label,
      String role,
      String created,
      @Nullable String expires,
      @Nullable String token) {
    static TokenLine of(Token token, @Nullable String text) {
      return new TokenLine(
          token.id(),
          token.account(),
          token.label(),
          Caller.name(token.role()),
          token.created(),
          token.expires(),
          text);
    }
  }

  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.get(API + "/users", ctx -> users(ctx, desk), Role.ADMIN);
    config.routes.post(API + "/users", ctx -> addUser(ctx, desk), Role.ADMIN);
    config.routes.patch(API + "/users/{name}", ctx -> changeUser(ctx, desk), Role.VIEWER);
    config.routes.delete(API + "/users/{name}", ctx -> removeUser(ctx, desk), Role.ADMIN);
    config.routes.get(API + "/tokens", ctx -> tokens(ctx, desk), Role.VIEWER);
    config.routes.post(API + "/tokens", ctx -> addToken(ctx, desk), Role.VIEWER);
    config.routes.delete(API + "/tokens/{id}", ctx -> removeToken(ctx, desk), Role.VIEWER);
    config.routes.get(API + "/audit", ctx -> audit(ctx, desk), Role.ADMIN);
  }

  private static void users(Context ctx, Desk desk) {
    ctx.json(new Items<>(accounts(desk).all().stream().map(User::of).toList(), null));
  }

  private static void addUser(Context ctx, Desk desk) {
    NewUser user = ctx.bodyAsClass(NewUser.class);
    if (user.name == null || user.role == null || user.password == null) {
      throw ProblemException.badRequest("an account has a name, a role and a password");
    }
    try {
      Accounts.Opening opening = new Accounts.Opening(user.name, Accounts.role(user.role));
      Account made = accounts(desk).add(opening, user.password, by(ctx));
      ctx.status(201);
      ctx.json(User.of(made));
    } catch (UsageException e) {
      throw refused(e);
    }
  }

  /** An admin changes any account; everyone their own password. */
  private static void changeUser(Context ctx, Desk desk) {
    Change change = ctx.bodyAsClass(Change.class);
    String name = ctx.pathParam("name");
    Caller caller = Caller.of(ctx);
    if (!caller.name().equals(name) || change.role != null) {
      caller.demand(org.griot.desk.Role.ADMIN);
    }
    Account account = known(desk, name);
    if (caller.name().equals(name) && change.password != null) {
      demandCurrent(account, change.current);
    }
    try {
      if (change.role != null) {
        accounts(desk).role(name, Accounts.role(change.role), by(ctx));
      }
      if (change.password != null) {
        accounts(desk).password(name, change.password, by(ctx));
      }
    } catch (UsageException e) {
      throw refused(e);
    }
    ctx.json(User.of(known(desk, name)));
  }

  /** Who finds a desk that is signed in does not thereby get the account. */
  private static void demandCurrent(Account account, @Nullable String current) {
    if (current == null || !Passwords.fits(current, account.password())) {
      throw ProblemException.of(403, "a new password of one's own needs the current one");
    }
  }

  private static void removeUser(Context ctx, Desk desk) {
    known(desk, ctx.pathParam("name"));
    try {
      accounts(desk).remove(ctx.pathParam("name"), by(ctx));
    } catch (UsageException e) {
      throw refused(e);
    }
    ctx.status(204);
  }

  private static Account known(Desk desk, String name) {
    return desk.cabinet()
        .accounts()
        .get(name)
        .orElseThrow(() -> ProblemException.notFound("account " + name));
  }

  /** One's own; an admin sees all. */
  private static void tokens(Context ctx, Desk desk) {
    Caller caller = Caller.of(ctx);
    List<TokenLine> lines =
        desk.cabinet().tokens().all().stream()
            .filter(token -> mayTouch(caller, token))
            .map(token -> TokenLine.of(token, null))
            .toList();
    ctx.json(new Items<>(lines, null));
  }

  /** Only an account has tokens: where nobody needs one, there are none. */
  private void addToken(Context ctx, Desk desk) {
    NewToken asked = ctx.bodyAsClass(NewToken.class);
    Caller caller = Caller.of(ctx);
    if (caller.how() == Caller.How.LOCAL) {
      throw ProblemException.of(409, "without accounts the desk needs no token");
    }
    org.griot.desk.Role role;
    Instant expires;
    try {
      role = asked.role == null ? caller.role() : Accounts.role(asked.role);
      expires = asked.expires == null ? null : Instant.parse(asked.expires);
    } catch (UsageException | DateTimeException e) {
      throw ProblemException.badRequest(String.valueOf(e.getMessage()));
    }
    caller.demand(role);
    String label = asked.label == null ? "" : asked.label;
    Gate.Issued issued = gate.issue(caller.name(), label, role, expires);
    line(desk, ctx, "token-added", issued.token().id());
    ctx.header("Cache-Control", "no-store");
    ctx.status(201);
    ctx.json(TokenLine.of(issued.token(), issued.text()));
  }

  private static void removeToken(Context ctx, Desk desk) {
    String id = ctx.pathParam("id");
    Token token =
        desk.cabinet()
            .tokens()
            .get(id)
            .filter(each -> mayTouch(Caller.of(ctx), each))
            .orElseThrow(() -> ProblemException.notFound("token " + id));
    desk.cabinet().tokens().remove(token.id());
    line(desk, ctx, "token-removed", id);
    ctx.status(204);
  }

  private static boolean mayTouch(Caller caller, Token token) {
    return caller.role() == org.griot.desk.Role.ADMIN || token.account().equals(caller.name());
  }

  private static void audit(Context ctx, Desk desk) {
    ctx.json(new Items<>(desk.cabinet().audit(AUDIT_LINES), null));
  }

  private static Accounts accounts(Desk desk) {
    return new Accounts(desk.cabinet(), desk.clock());
  }

  private static Accounts.By by(Context ctx) {
    return new Accounts.By(Caller.of(ctx).name(), ctx.ip());
  }

  private static void line(Desk desk, Context ctx, String what, String detail) {
    desk.cabinet()
        .audit(
            new AuditLine(
                desk.clock().instant().toString(), Caller.of(ctx).name(), what, detail, ctx.ip()));
  }

  private static ProblemException refused(UsageException e) {
    return ProblemException.of(422, String.valueOf(e.getMessage()));
  }
}
