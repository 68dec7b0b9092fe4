package org.griot.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.griot.json.Json;
import org.jspecify.annotations.Nullable;

/** Recomputes a chain from its first entry. */
final class ChainCheck implements Ledger.Reader {
  private final Map<String, Long> erasedSince = new HashMap<>();
  private final Set<String> forgotten = new HashSet<>();
  private long seq;
  private long erased;
  private String head = Entry.GENESIS;
  private Verification.@Nullable Fault fault;

  private ChainCheck() {}

  static Verification of(Ledger ledger) {
    ChainCheck check = new ChainCheck();
    try {
      ledger.replay(check);
    } catch (BrokenLedgerException e) {
      check.blame(e.seq(), e.getMessage());
    }
    check.demandTombstones();
    return new Verification(check.seq, check.erased, check.head, check.fault);
  }

  @Override
  public void entry(Entry entry, Optional<String> payload) {
    if (entry.seq() != seq + 1) {
      blame(seq + 1, "missing: the next entry is " + entry.seq());
    } else if (!entry.previousHash().equals(head)) {
      blame(entry.seq(), "does not follow the entry before it");
    } else if (!entry.isSound()) {
      blame(entry.seq(), "was changed: its hash does not fit its fields");
    } else if (payload.isPresent() && !Json.sha256(payload.get()).equals(entry.payloadHash())) {
      blame(entry.seq(), "its payload was changed");
    }
    if (payload.isEmpty()) {
      erasure(entry);
    } else if (entry.kind() == Kind.FORGET) {
      forgotten.add(entry.subject());
    }
    seq = entry.seq();
    head = entry.hash();
  }

  private void erasure(Entry entry) {
    erased++;
    if (entry.document() == null) {
      blame(entry.seq(), "its payload is missing");
    } else {
      erasedSince.putIfAbsent(entry.document(), entry.seq());
    }
  }

  /** Only of a chain that is otherwise sound: the tombstone may be what is broken. */
  private void demandTombstones() {
    if (fault != null) {
      return;
    }
    erasedSince.entrySet().stream()
        .filter(e -> !forgotten.contains(e.getKey()))
        .min(Map.Entry.comparingByValue())
        .ifPresent(e -> blame(e.getValue(), "its payload is missing and has no tombstone"));
  }

  private void blame(long broken, @Nullable String what) {
    if (fault == null || broken < fault.seq()) {
      fault = new Verification.Fault(broken, what == null ? "broken" : what);
    }
  }
}
