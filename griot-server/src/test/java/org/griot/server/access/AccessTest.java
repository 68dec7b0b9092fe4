package org.griot.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.griot.desk.AuditLine;
import org.griot.desk.InMemoryCabinet;
import org.griot.desk.Role;
import org.griot.model.UsageException;
import org.griot.server.Served;
import org.griot.server.http.Routes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three accounts, a desk of one route that decides something, and what must be refused. */
class AccessTest {
  private static final String PASSWORD = "correct horse";
  private static final Routes DECIDING =
      (config, desk) -> {
        config.routes.post(Routes.API + "/echo", ctx -> ctx.result(Caller.of(ctx).name()));
        config.routes.get(Routes.API + "/echo", ctx -> ctx.result(Caller.of(ctx).name()));
      };

  private final InMemoryCabinet cabinet = new InMemoryCabinet();
  private final SettableClock clock = new SettableClock();
  private Served served;

  /** A log-in: the cookie and the word that goes with it. */
  private record SignedIn(String cookie, String csrf) {}

  @BeforeEach
  void accounts() {
    Accounts accounts = new Accounts(cabinet, clock);
    Accounts.By console = new Accounts.By("root", "console");
    accounts.add(new Accounts.Opening("ana", Role.ADMIN), PASSWORD, console);
    accounts.add(new Accounts.Opening("carl", Role.CODER), PASSWORD, console);
    accounts.add(new Accounts.Opening("vera", Role.VIEWER), PASSWORD, console);
    served = Served.empty(cabinet, clock, DECIDING);
  }

  @AfterEach
  void close() throws Exception {
    served.close();
  }

  @Test
  void whoIsNotSignedInSeesNothing() {
    for (String path : List.of("/echo", "/users", "/tokens", "/audit")) {
      HttpResponse<String> refused = served.get(path);
      assertThat(refused.statusCode()).as(path).isEqualTo(401);
      assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
    assertThat(served.post("/echo", "{}").statusCode()).isEqualTo(401);
    assertThat(served.json("/session").path("user").isNull()).isTrue();
    assertThat(served.json("/session").path("csrf").isNull()).isTrue();
  }

  @Test
  void theCookieIsForThisSiteOnlyAndNoScriptReadsIt() {
    HttpResponse<String> reply = login("carl", PASSWORD);

    assertThat(reply.statusCode()).isEqualTo(201);
    assertThat(reply.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly")
        .contains("SameSite=Strict")
        .contains("Path=/");
    SignedIn carl = signedIn(reply);
    assertThat(cabinet.sessions().all())
        .as("the secret itself is kept nowhere")
        .noneMatch(session -> session.toString().contains(carl.cookie));
    JsonNode session = Served.tree(served.send(with(carl, "/session").GET()));
    assertThat(session.path("user").path("name").asText()).isEqualTo("carl");
    assertThat(session.path("user").path("role").asText()).isEqualTo("coder");
    assertThat(session.path("local").asBoolean()).isFalse();
  }

  @Test
  void aRoleMayNotOverstep() {
    SignedIn vera = signedIn(login("vera", PASSWORD));
    SignedIn carl = signedIn(login("carl", PASSWORD));
    SignedIn ana = signedIn(login("ana", PASSWORD));

    assertThat(served.send(with(vera, "/echo").GET()).statusCode()).isEqualTo(200);
    assertThat(post(vera, "/echo", "{}").statusCode()).isEqualTo(403);
    assertThat(post(carl, "/echo", "{}").body()).isEqualTo("carl");
    for (String path : List.of("/users", "/audit")) {
      assertThat(served.send(with(vera, path).GET()).statusCode()).as(path).isEqualTo(403);
      assertThat(served.send(with(carl, path).GET()).statusCode()).as(path).isEqualTo(403);
      assertThat(served.send(with(ana, path).GET()).statusCode()).as(path).isEqualTo(200);
    }
    String account = "{\"name\":\"eve\",\"role\":\"admin\",\"password\":\"0123456789ab\"}";
    assertThat(post(carl, "/users", account).statusCode()).isEqualTo(403);
    assertThat(patch(carl, "/users/carl", "{\"role\":\"admin\"}").statusCode()).isEqualTo(403);
    assertThat(patch(carl, "/users/ana", "{\"password\":\"0123456789ab\"}").statusCode())
        .isEqualTo(403);
    assertThat(cabinet.accounts().get("eve")).isEmpty();
  }

  @Test
  void aStolenCookieAloneChangesNothing() {
    SignedIn carl = signedIn(login("carl", PASSWORD));
    HttpRequest.Builder fromElsewhere =
        served
            .request("/echo")
            .header("Cookie", Gate.COOKIE + "=" + carl.cookie)
            .POST(HttpRequest.BodyPublishers.ofString("{}"));

    assertThat(served.send(fromElsewhere).statusCode()).as("no word").isEqualTo(403);
    assertThat(served.send(fromElsewhere.copy().header("X-Griot-Csrf", "guess")).statusCode())
        .as("another word")
        .isEqualTo(403);
    SignedIn ana = signedIn(login("ana", PASSWORD));
    assertThat(served.send(fromElsewhere.copy().header("X-Griot-Csrf", ana.csrf)).statusCode())
        .as("the word of another session")
        .isEqualTo(403);
    assertThat(served.send(fromElsewhere.copy().header("X-Griot-Csrf", carl.csrf)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void afterFiveWrongPasswordsEvenTheRightOneWaits() {
    for (int i = 0; i < 5; i++) {
      assertThat(login("carl", "wrong password").statusCode()).isEqualTo(401);
    }

    HttpResponse<String> limited = login("carl", PASSWORD);
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 301L);
    assertThat(login("ana", PASSWORD).statusCode()).as("others may").isEqualTo(201);

    clock.move(Duration.ofMinutes(6));
    assertThat(login("carl", PASSWORD).statusCode()).isEqualTo(201);
  }

  @Test
  void anUnknownNameIsRefusedLikeAWrongPassword() {
    HttpResponse<String> unknown = login("nobody", PASSWORD);
    HttpResponse<String> wrong = login("carl", "wrong password");

    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(served.post("/session", "{\"name\":\"carl\"}").statusCode()).isEqualTo(400);
    assertThat(served.post("/session", "no json").statusCode()).isEqualTo(400);
    assertThat(served.post("/session", "{\"name\":\"carl\",\"password\":[1]}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aSessionEndsByItselfByLogOutAndWithTheAccount() {
    SignedIn carl = signedIn(login("carl", PASSWORD));
    SignedIn again = signedIn(login("carl", PASSWORD));
    assertThat(served.send(with(carl, "/session").header("X-Griot-Csrf", carl.csrf).DELETE()))
        .returns(204, HttpResponse::statusCode);
    assertThat(served.send(with(carl, "/echo").GET()).statusCode()).isEqualTo(401);
    assertThat(served.send(with(again, "/echo").GET()).statusCode()).isEqualTo(200);

    clock.move(Duration.ofHours(13));
    assertThat(served.send(with(again, "/echo").GET()).statusCode()).isEqualTo(401);

    SignedIn third = signedIn(login("carl", PASSWORD));
    SignedIn ana = signedIn(login("ana", PASSWORD));
    assertThat(
            served
                .send(with(ana, "/users/carl").header("X-Griot-Csrf", ana.csrf).DELETE())
                .statusCode())
        .isEqualTo(204);
    assertThat(served.send(with(third, "/echo").GET()).statusCode()).isEqualTo(401);
    assertThat(login("carl", PASSWORD).statusCode()).isEqualTo(401);
  }

  @Test
  void aTokenIsShownOnceActsWithoutACookieAndNeverAboveItsRole() {
    SignedIn carl = signedIn(login("carl", PASSWORD));
    JsonNode token =
        Served.tree(post(carl, "/tokens", "{\"label\":\"script\",\"role\":\"viewer\"}"));
    String text = token.path("token").asText();

    assertThat(bearer(text, "/echo").body()).isEqualTo("carl");
    assertThat(
            served
                .send(
                    served
                        .request("/echo")
                        .header("Authorization", "Bearer " + text)
                        .POST(HttpRequest.BodyPublishers.ofString("{}")))
                .statusCode())
        .as("a viewer's token")
        .isEqualTo(403);
    assertThat(post(carl, "/tokens", "{\"role\":\"admin\"}").statusCode()).isEqualTo(403);
    assertThat(served.send(with(carl, "/tokens").GET()).body())
        .contains("script")
        .doesNotContain(text);
    assertThat(cabinet.tokens().all().toString()).doesNotContain(text.substring(30));
    assertThat(bearer(text + "x", "/echo").statusCode()).isEqualTo(401);
    assertThat(bearer("griot_.", "/echo").statusCode()).isEqualTo(401);

    String id = token.path("id").asText();
    SignedIn vera = signedIn(login("vera", PASSWORD));
    assertThat(
            served
                .send(with(vera, "/tokens/" + id).header("X-Griot-Csrf", vera.csrf).DELETE())
                .statusCode())
        .as("another's token")
        .isEqualTo(404);
    served.send(with(carl, "/tokens/" + id).header("X-Griot-Csrf", carl.csrf).DELETE());
    assertThat(bearer(text, "/echo").statusCode()).isEqualTo(401);
  }

  @Test
  void aNewPasswordOfOnesOwnNeedsTheCurrentOne() {
    SignedIn carl = signedIn(login("carl", PASSWORD));
    String path = "/users/carl";

    assertThat(patch(carl, path, "{\"password\":\"another long one\"}").statusCode())
        .isEqualTo(403);
    assertThat(
            patch(carl, path, "{\"password\":\"another long one\",\"current\":\"guess\"}")
                .statusCode())
        .isEqualTo(403);
    String right = "{\"password\":\"another long one\",\"current\":\"" + PASSWORD + "\"}";
    assertThat(patch(carl, path, right).statusCode()).isEqualTo(200);
    assertThat(served.send(with(carl, "/echo").GET()).statusCode()).as("ended").isEqualTo(401);
    assertThat(login("carl", "another long one").statusCode()).isEqualTo(201);
    SignedIn ana = signedIn(login("ana", PASSWORD));
    assertThat(patch(ana, path, "{\"password\":\"set by an admin\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void aTokenExpires() {
    SignedIn carl = signedIn(login("carl", PASSWORD));
    String until = clock.instant().plus(Duration.ofHours(1)).toString();
    String text =
        Served.tree(post(carl, "/tokens", "{\"expires\":\"" + until + "\"}"))
            .path("token")
            .asText();

    assertThat(bearer(text, "/echo").statusCode()).isEqualTo(200);
    clock.move(Duration.ofHours(2));
    assertThat(bearer(text, "/echo").statusCode()).isEqualTo(401);
    assertThat(
            post(signedIn(login("carl", PASSWORD)), "/tokens", "{\"expires\":\"soon\"}")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void theAuditKnowsWhoCameAndWhoWasRefusedButNoPassword() {
    login("carl", "my other password");
    login("carl", PASSWORD);

    assertThat(cabinet.audit(2))
        .extracting(AuditLine::what)
        .containsExactly("login", "login-refused");
    assertThat(cabinet.audit(100).toString())
        .contains("account-added")
        .doesNotContain("my other password")
        .doesNotContain(PASSWORD);
    assertThat(cabinet.accounts().all().toString()).contains("$argon2id$").doesNotContain(PASSWORD);
  }

  @Test
  void withoutAccountsThisMachineNeedsNoLogInButABrowserNeedsTheWord() throws Exception {
    try (Served local = Served.empty(DECIDING)) {
      JsonNode session = local.json("/session");
      assertThat(session.path("local").asBoolean()).isTrue();
      assertThat(session.path("user").path("role").asText()).isEqualTo("admin");

      assertThat(local.post("/echo", "{}").body()).isEqualTo("local");
      HttpRequest.Builder browser =
          local
              .request("/echo")
              .header("Origin", local.server.address())
              .header("X-Griot-Who", "Ana")
              .POST(HttpRequest.BodyPublishers.ofString("{}"));
      assertThat(local.send(browser).statusCode()).isEqualTo(403);
      assertThat(
              local
                  .send(browser.copy().header("X-Griot-Csrf", session.path("csrf").asText()))
                  .body())
          .isEqualTo("Ana");
    }
  }

  @Test
  void othersAreLetNearOnlyOnceThereAreAccounts() {
    InMemoryCabinet none = new InMemoryCabinet();

    assertThatThrownBy(() -> Access.demandUsers("0.0.0.0", none))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("griot user add");
    assertThatThrownBy(() -> Access.demandUsers("192.0.2.1", none))
        .isInstanceOf(UsageException.class);
    assertThatCode(() -> Access.demandUsers("127.0.0.1", none)).doesNotThrowAnyException();
    assertThatCode(() -> Access.demandUsers("0.0.0.0", cabinet)).doesNotThrowAnyException();
  }

  @Test
  void accountsKeepTheirRules() {
    Accounts accounts = new Accounts(cabinet, clock);
    Accounts.By by = new Accounts.By("root", "console");
    Accounts first = new Accounts(new InMemoryCabinet(), clock);

    assertThatThrownBy(() -> first.add(new Accounts.Opening("x", Role.CODER), PASSWORD, by))
        .hasMessageContaining("admin");
    assertThatThrownBy(() -> accounts.remove("ana", by)).hasMessageContaining("only admin");
    assertThatThrownBy(() -> accounts.role("ana", Role.VIEWER, by))
        .hasMessageContaining("only admin");
    assertThatThrownBy(() -> accounts.add(new Accounts.Opening("ana", Role.CODER), PASSWORD, by))
        .hasMessageContaining("already");
    assertThatThrownBy(() -> accounts.add(new Accounts.Opening("bob", Role.CODER), "short", by))
        .hasMessageContaining("characters");
    for (String name : List.of("", " bob", "../bob", "a\nb", "x".repeat(65), "<script>")) {
      assertThatThrownBy(() -> accounts.add(new Accounts.Opening(name, Role.CODER), PASSWORD, by))
          .as(name)
          .isInstanceOf(UsageException.class);
    }
  }

  private HttpResponse<String> login(String name, String password) {
    return served.post("/session", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}");
  }

  private SignedIn signedIn(HttpResponse<String> reply) {
    assertThat(reply.statusCode()).isEqualTo(201);
    String cookie = reply.headers().firstValue("Set-Cookie").orElseThrow();
    String secret = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    return new SignedIn(secret, Served.tree(reply).path("csrf").asText());
  }

  private HttpRequest.Builder with(SignedIn who, String path) {
    return served.request(path).header("Cookie", Gate.COOKIE + "=" + who.cookie);
  }

  private HttpResponse<String> post(SignedIn who, String path, String json) {
    return served.send(
        with(who, path)
            .header("X-Griot-Csrf", who.csrf)
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> patch(SignedIn who, String path, String json) {
    return served.send(
        with(who, path)
            .header("X-Griot-Csrf", who.csrf)
            .method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> bearer(String token, String path) {
    return served.send(served.request(path).header("Authorization", "Bearer " + token).GET());
  }
}
