package org.griot.ledger;

import java.time.Clock;

class InMemoryLedgerTest extends LedgerContract {
  @Override
  protected Ledger empty() {
    return new InMemoryLedger(Clock.systemUTC());
  }
}
