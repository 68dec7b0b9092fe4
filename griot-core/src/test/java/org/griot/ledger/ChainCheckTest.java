package org.griot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.ledger.LedgerObjects.RUN;
import static org.griot.ledger.LedgerObjects.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainCheckTest {
  private final InMemoryLedger ledger = new InMemoryLedger(Clock.systemUTC());
  private final List<Entry> entries = new ArrayList<>();
  private final List<Optional<String>> payloads = new ArrayList<>();

  @BeforeEach
  void aChainOfSix() {
    ledger.append(List.of(NewEntry.run(RUN)));
    ledger.append(report("a", 2));
    ledger.append(report("b", 0).subList(0, 1));
    ledger.replay(
        (entry, payload) -> {
          entries.add(entry);
          payloads.add(payload);
        });
  }

  @Test
  void everyChangedFieldOfEveryEntryIsFoundAtThatEntry() {
    List<UnaryOperator<Entry>> changes =
        List.of(
            e -> with(e, Kind.FORGET, e.subject(), e.document(), e.payloadHash(), e.when()),
            e -> with(e, e.kind(), e.subject() + "x", e.document(), e.payloadHash(), e.when()),
            e -> with(e, e.kind(), e.subject(), "other", e.payloadHash(), e.when()),
            e -> with(e, e.kind(), e.subject(), e.document(), Entry.GENESIS, e.when()),
            e -> with(e, e.kind(), e.subject(), e.document(), e.payloadHash(), e.when() + "1"));
    for (int i = 0; i < entries.size(); i++) {
      for (UnaryOperator<Entry> change : changes) {
        Entry original = entries.set(i, change.apply(entries.get(i)));
        assertThat(fault()).isEqualTo(i + 1L);
        entries.set(i, original);
      }
    }
    assertThat(ChainCheck.of(asRead()).isIntact()).isTrue();
  }

  @Test
  void everyChangedCharacterOfAPayloadIsFound() {
    for (int i = 0; i < entries.size(); i++) {
      Optional<String> original = payloads.get(i);
      String text = original.orElseThrow();
      for (int at = 0; at < text.length(); at++) {
        char other = text.charAt(at) == 'x' ? 'y' : 'x';
        payloads.set(i, Optional.of(text.substring(0, at) + other + text.substring(at + 1)));
        assertThat(fault()).isEqualTo(i + 1L);
      }
      payloads.set(i, original);
    }
  }

  @Test
  void anEntryTakenOutPutInOrMovedIsFound() {
    Entry third = entries.remove(2);
    Optional<String> payload = payloads.remove(2);
    assertThat(fault()).isEqualTo(3L);

    entries.add(3, third);
    payloads.add(3, payload);
    assertThat(fault()).isEqualTo(3L);
  }

  @Test
  void aMissingPayloadWithoutATombstoneIsFound() {
    payloads.set(1, Optional.empty());

    assertThat(fault()).isEqualTo(2L);
    assertThat(ChainCheck.of(asRead()).fault().what()).contains("no tombstone");
  }

  @Test
  void theMissingPayloadOfAnEntryThatIsBoundToNoReportIsFound() {
    payloads.set(0, Optional.empty());

    assertThat(fault()).isEqualTo(1L);
  }

  @Test
  void theFirstOfSeveralFaultsIsNamed() {
    payloads.set(4, Optional.of("{}"));
    payloads.set(2, Optional.of("{}"));

    assertThat(fault()).isEqualTo(3L);
  }

  private static Entry with(
      Entry e, Kind kind, String subject, String document, String payloadHash, String when) {
    return new Entry(
        e.seq(), kind, subject, document, payloadHash, e.previousHash(), when, e.hash());
  }

  private long fault() {
    Verification verification = ChainCheck.of(asRead());
    return verification.fault() == null ? -1 : verification.fault().seq();
  }

  /** A ledger that gives what the lists hold. */
  private Ledger asRead() {
    return new TamperedLedger(ledger, entries, payloads);
  }

  private record TamperedLedger(Ledger ledger, List<Entry> entries, List<Optional<String>> payloads)
      implements Ledger {
    @Override
    public void replay(long after, Reader reader) {
      for (int i = (int) after; i < entries.size(); i++) {
        reader.entry(entries.get(i), payloads.get(i));
      }
    }

    @Override
    public List<Entry> append(List<NewEntry> batch) {
      return ledger.append(batch);
    }

    @Override
    public Optional<String> payload(Entry entry) {
      return ledger.payload(entry);
    }

    @Override
    public boolean contains(Kind kind, String subject) {
      return ledger.contains(kind, subject);
    }

    @Override
    public String head() {
      return ledger.head();
    }

    @Override
    public long size() {
      return ledger.size();
    }

    @Override
    public void forget(Tombstone tombstone) {
      ledger.forget(tombstone);
    }

    @Override
    public void close() {
      ledger.close();
    }
  }
}
