package org.griot.server.review;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.griot.decide.DecisionLog;
import org.griot.ledger.NewEntry;
import org.griot.model.Decision;
import org.griot.model.UsageException;
import org.griot.resolve.Problem;
import org.griot.server.http.ProblemException;
import org.griot.server.live.Change;
import org.griot.server.live.Desk;
import org.griot.server.live.View;
import org.jspecify.annotations.Nullable;

/**
 * Records decisions, one after another, and waits a while for what they come to. Safe for use by
 * many threads.
 */
final class Deciding {
  private static final int PATIENCE_SECONDS = 5;

  private final Desk desk;
  private @Nullable DecisionLog log;

  Deciding(Desk desk) {
    this.desk = desk;
  }

  /**
   * What was taken, and what came of it.
   *
   * @param ledgerHead of the view that holds the decisions, or of the ledger if that takes longer
   * @param events what changed; null if the next view was not there in time
   * @param problems decisions that could not be followed
   */
  record Taken(
      List<Decision> decisions,
      String ledgerHead,
      @Nullable Change events,
      List<Problem> problems) {}

  /** Every decision so far. Read from the ledger once, then kept. */
  synchronized DecisionLog log() {
    DecisionLog known = log;
    if (known == null) {
      known = DecisionLog.of(desk.ledger());
      log = known;
    }
    return known;
  }

  /** Records what the work makes of the decisions so far. */
  Taken take(Function<DecisionLog, List<Decision>> work) {
    View before = desk.view();
    List<Decision> decisions;
    CompletableFuture<View> after;
    synchronized (this) {
      decisions = work.apply(log());
      try {
        after = desk.append(decisions.stream().map(NewEntry::decision).toList());
      } catch (IllegalArgumentException e) {
        throw ProblemException.of(409, String.valueOf(e.getMessage()));
      } catch (UsageException e) {
        throw ProblemException.of(503, String.valueOf(e.getMessage()));
      }
      log = log().with(decisions);
    }
    View now = await(after);
    if (now == null) {
      return new Taken(decisions, desk.ledger().head(), null, List.of());
    }
    List<String> ids = decisions.stream().map(Decision::id).toList();
    List<Problem> problems =
        now.projection().problems().stream().filter(p -> ids.contains(p.decision())).toList();
    return new Taken(decisions, now.head(), Change.between(before, now), problems);
  }

  private static @Nullable View await(CompletableFuture<View> after) {
    try {
      return after.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the next view could not be made", e.getCause());
    }
  }
}
