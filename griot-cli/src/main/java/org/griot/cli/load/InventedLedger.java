package org.griot.cli.load;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.griot.codebook.Codebook;
import org.griot.codebook.EventType;
import org.griot.ledger.Ledger;
import org.griot.ledger.NewEntry;
import org.griot.ledger.RunHeader;

/** Fills a ledger with invented reports. */
final class InventedLedger {
  private static final int BATCH = 2_000;

  private InventedLedger() {}

  /** Appends the reports of so many events. */
  static void fill(Ledger ledger, int events) {
    RunHeader header =
        new RunHeader("invented", new TreeMap<>(), new TreeMap<>(), "2026-01-01T00:00:00Z");
    ledger.append(List.of(NewEntry.run(header)));
    InventedEvents invented =
        new InventedEvents(Codebook.bundled().types().stream().map(EventType::id).toList());
    List<NewEntry> batch = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      for (InventedEvents.Report report : invented.event(i)) {
        batch.addAll(NewEntry.report(report.document(), List.of(report.claim()), header.id()));
      }
      if (batch.size() >= BATCH || i == events - 1) {
        ledger.append(batch);
        batch = new ArrayList<>();
      }
    }
  }
}
