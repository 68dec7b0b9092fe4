package org.griot.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.griot.codebook.Codebook;
import org.griot.ledger.InMemoryLedger;
import org.griot.ledger.LedgerObjects;
import org.griot.ledger.NewEntry;
import org.griot.ledger.Recorded;
import org.griot.ledger.Tombstone;
import org.griot.link.ActorRegistry;
import org.griot.link.Countries;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Decision.Action;
import org.griot.model.Decision.Target;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.griot.model.UsageException;
import org.griot.resolve.Amendments;
import org.junit.jupiter.api.Test;

class DecisionLogTest {
  private static final Target A = new Target("a", new Span(0, 8));
  private static final HandCoding CODING =
      new HandCoding(
          new Amendments(Codebook.bundled(), ActorRegistry.bundled(), Countries.bundled()));
  private final InMemoryLedger ledger = new InMemoryLedger(Clock.systemUTC());
  private int second;

  @Test
  void undoingAnUndoingBringsTheDecisionBackAndSoOn() {
    Decision reject = take(List.of(author().judge(Action.REJECT, List.of(A)))).get(0);
    for (int round = 0; round < 3; round++) {
      Decision undo = take(log().undo(reject.id(), author())).get(0);
      assertThat(log().stands(reject)).isFalse();
      assertThat(Recorded.of(ledger).decisions()).isEmpty();

      take(log().undo(undo.id(), author()));
      assertThat(log().stands(reject)).isTrue();
      assertThat(Recorded.of(ledger).decisions()).containsExactly(reject);
    }
  }

  @Test
  void whatIsTakenBackAlreadyOrUnknownIsRefused() {
    Decision reject = take(List.of(author().judge(Action.REJECT, List.of(A)))).get(0);
    take(log().undo(reject.id(), author()));

    assertThatThrownBy(() -> log().undo(reject.id(), author()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("taken back already");
    assertThatThrownBy(() -> log().undo("d0", author())).isInstanceOf(UsageException.class);
  }

  @Test
  void anEventCodedByHandGoesAndComesBackWithItsCorrections() {
    Author ana = author();
    Claim claim = CODING.claim(ana, null, Map.of("type", new TextNode("armed-clash")));
    Decision code = ana.code(claim);
    Target target = code.claims().get(0);
    take(List.of(code));
    Decision more = author().correct(List.of(target), "harm.killed", new IntNode(4));
    take(List.of(more));

    List<Decision> undone = take(log().undo(code.id(), author()));
    assertThat(undone).hasSize(2);
    assertThat(Recorded.of(ledger).decisions()).isEmpty();

    take(log().undo(undone.get(0).id(), author()));
    assertThat(Recorded.of(ledger).decisions()).containsExactly(code, more);
  }

  @Test
  void aClaimWrittenFromAMarkedPassageQuotesIt() {
    HandCoding.Passage passage = new HandCoding.Passage("a", new Span(2, 9));
    Claim claim =
        CODING.claim(
            author(),
            passage,
            Map.of("type", new TextNode("armed-clash"), "date", new TextNode("2024-03")));

    assertThat(claim.document()).isEqualTo("a");
    assertThat(claim.trigger()).isEqualTo(new Span(2, 9));
    assertThat(claim.sentences()).containsExactly(new Span(2, 9));
    assertThat(claim.date().provenance()).isInstanceOf(Provenance.Human.class);
    assertThat(claim.date().days()).isEqualTo(31);
    assertThatThrownBy(() -> CODING.claim(author(), passage, Map.of()))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(
            () -> CODING.claim(author(), passage, Map.of("type", new TextNode("no-such"))))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no-such");
  }

  @Test
  void aForgottenReportTakesItsDecisionsOutOfTheLog() {
    ledger.append(LedgerObjects.report("a", 1));
    take(List.of(author().judge(Action.REJECT, List.of(A))));

    ledger.forget(new Tombstone("a", "ana", ""));

    assertThat(log().all()).isEmpty();
  }

  @Test
  void onlyWhatTheMachineSaidNeedsAReason() {
    Claim machine = LedgerObjects.claim("a", 0);
    Claim human = CODING.claim(author(), null, Map.of("type", new TextNode("armed-clash")));

    assertThat(Overrides.machineSaid(machine, "type")).isTrue();
    assertThat(Overrides.machineSaid(machine, "date")).as("a gap is filled").isFalse();
    assertThat(Overrides.machineSaid(machine, "harm.killed")).isFalse();
    assertThat(Overrides.machineSaid(machine, "main")).isTrue();
    assertThat(Overrides.machineSaid(human, "type")).isFalse();
    assertThat(Overrides.needsReason(Action.REJECT)).isTrue();
    assertThat(Overrides.needsReason(Action.ACCEPT)).isFalse();
  }

  private DecisionLog log() {
    return DecisionLog.of(ledger);
  }

  private List<Decision> take(List<Decision> decisions) {
    ledger.append(decisions.stream().map(NewEntry::decision).toList());
    return decisions;
  }

  private Author author() {
    second++;
    return Author.at("ana", Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second), "because");
  }
}
