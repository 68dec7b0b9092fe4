package org.griot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.ledger.LedgerObjects.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
  private final Ledger ledger = new InMemoryLedger(Clock.systemUTC());
  private final List<Long> committed = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private final GroupCommit commit =
      new GroupCommit(ledger, new Now(), 3, Duration.ofSeconds(1), committed::add);

  @Test
  void groupsWaitUntilThereAreEnough() {
    commit.add(report("a", 2));
    commit.add(report("b", 0));
    assertThat(ledger.size()).isZero();

    commit.add(report("c", 1));

    assertThat(ledger.size()).isEqualTo(9);
    assertThat(committed).containsExactly(3L);
  }

  @Test
  void groupsWaitNoLongerThanTheDelay() {
    commit.add(report("a", 0));
    now = now.plusMillis(1000);

    commit.add(report("b", 0));

    assertThat(committed).containsExactly(2L);
  }

  @Test
  void closingCommitsTheRestAndAnEmptyGroupIsNothing() {
    commit.add(report("a", 0));
    commit.add(List.of());

    commit.close();
    commit.close();

    assertThat(committed).containsExactly(1L);
    assertThat(ledger.contains(Kind.DOCUMENT, "a")).isTrue();
  }

  private final class Now extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
