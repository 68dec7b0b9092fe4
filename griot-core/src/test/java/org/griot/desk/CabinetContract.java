package org.griot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.griot.ledger.LedgerObjects;
import org.griot.model.Claim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every cabinet does. */
public abstract class CabinetContract {
  private static final String NOW = "2026-01-02T03:04:05.000Z";
  private Cabinet cabinet;

  /** A cabinet in which nothing lies. */
  protected abstract Cabinet empty();

  /** The same cabinet after the program ended and began again; itself if it keeps nothing. */
  protected Cabinet reopened(Cabinet before) {
    return before;
  }

  @BeforeEach
  void open() {
    cabinet = empty();
  }

  @AfterEach
  void close() {
    cabinet.close();
  }

  @Test
  void whatIsPutIsFoundAgainAlsoAfterARestart() {
    Account ana = new Account("ána/Ⅷ", Role.CODER, "$argon2id$...", NOW);
    Token token = new Token("t1", "ana", "script", "hash", Role.VIEWER, NOW, null);
    Session session = new Session("hash", "ana", "csrf", NOW, NOW);
    Assignment assignment = new Assignment("e-1", "ana", "ben", NOW);
    Claim claim = LedgerObjects.claim("doc", 3);
    SecondCoding coding = new SecondCoding("doc", "ana", NOW, List.of(claim));
    SavedFilter filter = new SavedFilter("f1", "Mali", "country=ML", "ana", NOW);
    Publication publication = publication("p1");
    cabinet.accounts().put(ana);
    cabinet.tokens().put(token);
    cabinet.sessions().put(session);
    cabinet.assignments().put(assignment);
    cabinet.codings().put(coding);
    cabinet.filters().put(filter);
    cabinet.publications().put(publication);

    cabinet = reopened(cabinet);

    assertThat(cabinet.accounts().get("ána/Ⅷ")).contains(ana);
    assertThat(cabinet.tokens().all()).containsExactly(token);
    assertThat(cabinet.sessions().get("hash")).contains(session);
    assertThat(cabinet.assignments().get("e-1")).contains(assignment);
    assertThat(cabinet.codings().get(SecondCoding.key("doc", "ana"))).contains(coding);
    assertThat(cabinet.filters().all()).containsExactly(filter);
    assertThat(cabinet.publications().all()).containsExactly(publication);
  }

  @Test
  void aShelfIsSortedByKeyAndDoesNotMixWithOthers() {
    cabinet.publications().put(publication("b"));
    cabinet.publications().put(publication("a"));
    cabinet.filters().put(new SavedFilter("a", "n", "", "ana", NOW));

    assertThat(cabinet.publications().all()).extracting(Publication::id).containsExactly("a", "b");
    assertThat(cabinet.filters().all()).hasSize(1);
    assertThat(cabinet.publications().remove("a")).isTrue();
    assertThat(cabinet.publications().remove("a")).isFalse();
    assertThat(cabinet.filters().get("a")).isPresent();
  }

  @Test
  void puttingReplacesAndAddingDoesNot() {
    cabinet.filters().put(new SavedFilter("f", "old", "", "ana", NOW));
    cabinet.filters().put(new SavedFilter("f", "new", "", "ana", NOW));

    assertThat(cabinet.filters().add(new SavedFilter("f", "third", "", "ana", NOW))).isFalse();
    assertThat(cabinet.filters().all()).extracting(SavedFilter::name).containsExactly("new");
    assertThat(cabinet.filters().add(new SavedFilter("g", "other", "", "ana", NOW))).isTrue();
    assertThat(cabinet.filters().get("none")).isEmpty();
  }

  @Test
  void theAuditGivesTheLatestFirst() {
    for (int i = 0; i < 5; i++) {
      cabinet.audit(new AuditLine(NOW, "ana", "login", "try " + i, "127.0.0.1"));
    }

    assertThat(cabinet.audit(2)).extracting(AuditLine::detail).containsExactly("try 4", "try 3");
    assertThat(cabinet.audit(100)).hasSize(5);
  }

  @Test
  void ofManyWhoAddTheSameOneWins() throws InterruptedException {
    AtomicInteger won = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 40; i++) {
      String key = "k" + i % 5;
      pool.submit(
          () -> {
            if (cabinet.filters().add(new SavedFilter(key, "n", "", "ana", NOW))) {
              won.incrementAndGet();
            }
          });
    }
    pool.shutdown();

    assertThat(pool.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(won).hasValue(5);
  }

  private static Publication publication(String id) {
    return new Publication(
        id,
        "ana",
        NOW,
        "for the weekly",
        "acled",
        "country=ML",
        "acled",
        "private",
        "0".repeat(64),
        3,
        List.of(new Publication.PublishedFile("events.csv", 12, "ab")));
  }
}
