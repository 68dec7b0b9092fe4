package org.griot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.griot.ledger.LedgerObjects.RUN;
import static org.griot.ledger.LedgerObjects.claim;
import static org.griot.ledger.LedgerObjects.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.griot.model.Decision;
import org.griot.model.UsageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does. An implementation extends this and gives an empty one. */
public abstract class LedgerContract {
  protected Ledger ledger;

  /** A new, empty ledger. */
  protected abstract Ledger empty() throws Exception;

  @BeforeEach
  void begin() throws Exception {
    ledger = empty();
  }

  @AfterEach
  void end() {
    ledger.close();
  }

  @Test
  void aReplayMayBeginInTheMiddle() {
    ledger.append(List.of(NewEntry.run(LedgerObjects.RUN)));
    long before = ledger.size();
    ledger.append(NewEntry.report(LedgerObjects.document("later"), List.of(), "r"));

    List<String> subjects = new ArrayList<>();
    ledger.replay(before, (entry, payload) -> subjects.add(entry.subject()));

    assertThat(subjects).containsExactly("later", "later");
  }

  @Test
  void theEntriesOfOneKindAreReadAlone() {
    ledger.append(report("a", 2));
    Decision decision = LedgerObjects.decision(Decision.Action.REJECT, "a", 0);
    ledger.append(List.of(NewEntry.decision(decision)));
    ledger.append(report("b", 1));

    List<String> payloads = new ArrayList<>();
    ledger.replay(Kind.DECISION, (entry, payload) -> payloads.add(payload.orElse("")));
    assertThat(payloads).containsExactly(NewEntry.decision(decision).payload());

    List<String> subjects = new ArrayList<>();
    ledger.replay(Kind.DOCUMENT, (entry, payload) -> subjects.add(entry.subject()));
    assertThat(subjects).containsExactly("a", "b");
    ledger.forget(new Tombstone("a", "ana", ""));
    payloads.clear();
    ledger.replay(Kind.DECISION, (entry, payload) -> payloads.add(payload.orElse("")));
    assertThat(payloads).containsExactly("");
  }

  @Test
  void anEmptyLedgerIsIntactAndItsHeadIsTheGenesis() {
    assertThat(ledger.head()).isEqualTo(Entry.GENESIS);
    assertThat(ledger.size()).isZero();
    assertThat(ledger.verify()).isEqualTo(new Verification(0, 0, Entry.GENESIS, null));
    assertThat(ledger.append(List.of())).isEmpty();
    assertThat(ledger.head()).isEqualTo(Entry.GENESIS);
  }

  @Test
  void eachEntryFollowsTheOneBefore() {
    List<Entry> first = ledger.append(List.of(NewEntry.run(RUN)));
    List<Entry> report = ledger.append(report("a", 2));

    assertThat(report).extracting(Entry::seq).containsExactly(2L, 3L, 4L, 5L);
    assertThat(report)
        .extracting(Entry::kind)
        .containsExactly(Kind.DOCUMENT, Kind.CODED, Kind.CLAIM, Kind.CLAIM);
    assertThat(report.get(0).previousHash()).isEqualTo(first.get(0).hash());
    assertThat(ledger.head()).isEqualTo(report.get(3).hash());
    assertThat(ledger.size()).isEqualTo(5);
    assertThat(ledger.verify().isIntact()).isTrue();
  }

  @Test
  void whatIsReplayedIsWhatWasAppended() {
    List<NewEntry> batch = report("أخبار é 😀", 3);

    List<Entry> sealed = ledger.append(batch);

    List<Entry> entries = new ArrayList<>();
    List<String> payloads = new ArrayList<>();
    ledger.replay(
        (entry, payload) -> {
          entries.add(entry);
          payloads.add(payload.orElseThrow());
        });
    assertThat(entries).isEqualTo(sealed);
    assertThat(payloads).isEqualTo(batch.stream().map(NewEntry::payload).toList());
    assertThat(ledger.payload(sealed.get(1))).contains(batch.get(1).payload());
  }

  @Test
  void aKnownSubjectIsFoundByItsKind() {
    ledger.append(report("a", 1));

    assertThat(ledger.contains(Kind.DOCUMENT, "a")).isTrue();
    assertThat(ledger.contains(Kind.CLAIM, "a")).isFalse();
    assertThat(ledger.contains(Kind.DOCUMENT, "b")).isFalse();
  }

  @Test
  void aBatchWithOneBadEntryLeavesNothing() {
    ledger.append(report("a", 1));
    ledger.forget(new Tombstone("a", "ana", "asked by the person named"));
    Entry before = last();
    List<NewEntry> batch = new ArrayList<>(report("b", 1));
    batch.addAll(report("a", 1));

    assertThatThrownBy(() -> ledger.append(batch))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("document a was forgotten");

    assertThat(last()).isEqualTo(before);
    assertThat(ledger.contains(Kind.DOCUMENT, "b")).isFalse();
  }

  @Test
  void aTombstoneIsNotAppendedButMadeByForgetting() {
    NewEntry tombstone = NewEntry.tombstone(new Tombstone("a", "ana", "why"));

    assertThatThrownBy(() -> ledger.append(List.of(tombstone)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void forgettingErasesTheTextItsClaimsAndDecisionsAndNothingElse() {
    List<Entry> a = new ArrayList<>(ledger.append(report("a", 2)));
    List<Entry> b = ledger.append(report("b", 2));
    a.addAll(
        ledger.append(
            List.of(NewEntry.decision(LedgerObjects.decision(Decision.Action.REJECT, "a", 0)))));

    ledger.forget(new Tombstone("a", "ana", "asked by the person named"));

    assertThat(a).allSatisfy(e -> assertThat(ledger.payload(e)).isEmpty());
    assertThat(b).allSatisfy(e -> assertThat(ledger.payload(e)).isPresent());
    assertThat(last().kind()).isEqualTo(Kind.FORGET);
    assertThat(ledger.payload(last()).orElseThrow()).contains("ana", "asked by the person named");
    assertThat(ledger.verify()).extracting(Verification::isIntact).isEqualTo(true);
    assertThat(ledger.verify().erased()).isEqualTo(5);
    Recorded recorded = Recorded.of(ledger);
    assertThat(recorded.documents()).containsOnlyKeys("b");
    assertThat(recorded.claims()).containsOnlyKeys("b");
    assertThat(recorded.decisions()).isEmpty();
    assertThat(recorded.forgotten()).containsExactly("a");
  }

  @Test
  void forgettingTwiceLeavesOneTombstone() {
    ledger.append(report("a", 1));
    ledger.forget(new Tombstone("a", "ana", "first"));
    String head = ledger.head();

    ledger.forget(new Tombstone("a", "ben", "second"));

    assertThat(ledger.head()).isEqualTo(head);
  }

  @Test
  void anEventCodedByHandCanBeForgottenToo() {
    Decision byHand = LedgerObjects.decision(Decision.Action.CODE, "human-1", 0);
    Entry entry = ledger.append(List.of(NewEntry.decision(byHand))).get(0);

    ledger.forget(new Tombstone("human-1", "ana", "asked by the person named"));

    assertThat(ledger.payload(entry)).isEmpty();
    assertThat(ledger.verify().isIntact()).isTrue();
  }

  @Test
  void anUnknownDocumentCannotBeForgotten() {
    assertThatThrownBy(() -> ledger.forget(new Tombstone("x", "ana", "why")))
        .isInstanceOf(UsageException.class)
        .hasMessage("no document x in the ledger");
    assertThat(ledger.size()).isZero();
  }

  @Test
  void batchesOfOneAndOfManyAddUpToTheSame() throws Exception {
    List<List<NewEntry>> reports = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      reports.add(report("d" + i, i % 4));
    }
    reports.forEach(ledger::append);
    Ledger other = empty();
    other.append(reports.stream().flatMap(List::stream).toList());

    Recorded one = Recorded.of(ledger);
    Recorded many = Recorded.of(other);
    other.close();

    assertThat(one.documents()).isEqualTo(many.documents());
    assertThat(one.allClaims()).isEqualTo(many.allClaims()).hasSize(30);
  }

  @Test
  void manyThreadsWriteOneChain() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Callable<List<Entry>>> work = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String id = "d" + i;
      work.add(() -> ledger.append(report(id, 1)));
    }
    Set<Long> seen = new HashSet<>();
    for (var done : pool.invokeAll(work)) {
      List<Long> seqs = done.get().stream().map(Entry::seq).toList();
      assertThat(seqs).containsExactly(seqs.get(0), seqs.get(0) + 1, seqs.get(0) + 2);
      seen.addAll(seqs);
    }
    pool.shutdown();

    assertThat(seen).hasSize(120);
    assertThat(ledger.verify().isIntact()).isTrue();
    assertThat(ledger.verify().entries()).isEqualTo(120);
  }

  @Test
  void aReaderMayAppendWhileItReads() {
    ledger.append(report("a", 0));

    ledger.replay((entry, payload) -> ledger.append(report("after-" + entry.seq(), 0)));

    assertThat(ledger.size()).isEqualTo(6);
    assertThat(ledger.verify().isIntact()).isTrue();
  }

  @Test
  void aNewCodingReplacesTheClaimsOfTheOld() {
    ledger.append(report("a", 3));
    RunHeader again = new RunHeader("0.2.0", new TreeMap<>(Map.of()), new TreeMap<>(), "later");
    ledger.append(NewEntry.coding("a", List.of(claim("a", 7)), again.id()));

    assertThat(Recorded.of(ledger).claims().get("a")).containsExactly(claim("a", 7));
    assertThat(Recorded.of(ledger).documents()).containsOnlyKeys("a");
  }

  private Entry last() {
    List<Entry> entries = new ArrayList<>();
    ledger.replay((Entry entry, Optional<String> payload) -> entries.add(entry));
    return entries.get(entries.size() - 1);
  }
}
