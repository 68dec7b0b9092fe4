package org.griot.server.access;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.griot.desk.Account;
import org.griot.desk.Cabinet;
import org.griot.desk.Role;
import org.griot.desk.Session;
import org.griot.desk.Token;
import org.griot.json.Json;
import org.jspecify.annotations.Nullable;

/** Finds out who asks. Safe for use by many threads. */
final class Gate {
  static final String COOKIE = "griot_session";
  static final Duration DAY = Duration.ofHours(12);
  private static final String BEARER = "Bearer ";
  private static final String TOKEN = "griot_";

  private final Cabinet cabinet;
  private final Clock clock;
  private final boolean loopback;
  private final String localCsrf = Secrets.secret();

  /**
   * @param loopback whether the desk listens on this machine alone
   */
  Gate(Cabinet cabinet, Clock clock, boolean loopback) {
    this.cabinet = cabinet;
    this.clock = clock;
    this.loopback = loopback;
  }

  /** Whether nobody needs to sign in: on this machine, as long as there are no accounts. */
  boolean isLocal() {
    return loopback && cabinet.accounts().all().isEmpty();
  }

  /** Who asks, or null if nobody that is known. A token goes before a cookie. */
  @Nullable Caller caller(Context ctx) {
    String authorization = ctx.header("Authorization");
    if (authorization != null) {
      return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
          ? bearer(authorization.substring(BEARER.length()).strip())
          : null;
    }
    String cookie = ctx.cookie(COOKIE);
    Caller caller = cookie == null || cookie.isEmpty() ? null : visitor(Json.sha256(cookie));
    if (caller == null && isLocal()) {
      return new Caller(localName(ctx), Role.ADMIN, Caller.How.LOCAL, localCsrf, null);
    }
    return caller;
  }

  private static String localName(Context ctx) {
    String who = ctx.header("X-Griot-Who");
    String name = who == null ? "" : who.strip();
    return name.isEmpty() || name.length() > 64 || name.chars().anyMatch(Character::isISOControl)
        ? "local"
        : name;
  }

  private @Nullable Caller bearer(String given) {
    int dot = given.indexOf('.');
    if (!given.startsWith(TOKEN) || dot < 0) {
      return null;
    }
    Optional<Token> token = cabinet.tokens().get(given.substring(TOKEN.length(), dot));
    if (token.isEmpty()
        || !Secrets.equal(token.get().hash(), Json.sha256(given.substring(dot + 1)))
        || isOver(token.get().expires())) {
      return null;
    }
    Account account = cabinet.accounts().get(token.get().account()).orElse(null);
    if (account == null) {
      return null;
    }
    Role role = account.role().allows(token.get().role()) ? token.get().role() : account.role();
    return new Caller(account.name(), role, Caller.How.TOKEN, null, null);
  }

  private @Nullable Caller visitor(String hash) {
    Session session = cabinet.sessions().get(hash).orElse(null);
    if (session == null) {
      return null;
    }
    if (isOver(session.expires())) {
      cabinet.sessions().remove(hash);
      return null;
    }
    Account account = cabinet.accounts().get(session.account()).orElse(null);
    return account == null
        ? null
        : new Caller(account.name(), account.role(), Caller.How.SESSION, session.csrf(), hash);
  }

  private boolean isOver(@Nullable String expires) {
    return expires != null && !clock.instant().isBefore(Instant.parse(expires));
  }

  /** Begins a session; the secret for the cookie is nowhere else. */
  Begun begin(String account) {
    String secret = Secrets.secret();
    String csrf = Secrets.secret();
    Instant now = clock.instant();
    sweep();
    cabinet
        .sessions()
        .put(
            new Session(
                Json.sha256(secret), account, csrf, now.toString(), now.plus(DAY).toString()));
    return new Begun(secret, csrf);
  }

  /** What a new session gives the browser: the cookie's secret, and the word for its pages. */
  record Begun(String secret, String csrf) {}

  private void sweep() {
    cabinet.sessions().all().stream()
        .filter(session -> isOver(session.expires()))
        .forEach(session -> cabinet.sessions().remove(session.hash()));
  }

  /** Makes a token; the text that is given back is shown once and kept nowhere. */
  Issued issue(String account, String label, Role role, @Nullable Instant expires) {
    String secret = Secrets.secret();
    Token token =
        new Token(
            Secrets.id(),
            account,
            label,
            Json.sha256(secret),
            role,
            clock.instant().toString(),
            expires == null ? null : expires.toString());
    cabinet.tokens().put(token);
    return new Issued(token, TOKEN + token.id() + "." + secret);
  }

  /** A token with its text. */
  record Issued(Token token, String text) {}
}
