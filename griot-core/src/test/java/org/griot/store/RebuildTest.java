package org.griot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.griot.ledger.InMemoryLedger;
import org.griot.ledger.Ledger;
import org.griot.ledger.LedgerObjects;
import org.griot.ledger.NewEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {
  @TempDir Path folder;

  @Test
  void rebuildingGivesTheSameBytesWhateverTheOrderAndTheBatches() throws Exception {
    List<List<NewEntry>> reports = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      reports.add(LedgerObjects.report("d" + i, i % 4));
      reports.add(List.of(NewEntry.rejection(LedgerObjects.rejection("bad" + i, "empty"))));
    }
    Path first = rebuild(reports, "first", 1);
    for (long seed = 1; seed <= 3; seed++) {
      Collections.shuffle(reports, new Random(seed));
      Path other = rebuild(reports, "other" + seed, (int) seed * 4);
      for (String name : List.of("events", "claims", "documents", "rejected")) {
        assertThat(other.resolve(name + ".jsonl"))
            .hasSameBinaryContentAs(first.resolve(name + ".jsonl"));
      }
    }
    assertThat(Files.readAllLines(first.resolve("events.jsonl"))).hasSize(36);
  }

  @Test
  void theFactsOfTheRunOutliveARebuild() {
    Ledger ledger = new InMemoryLedger(Clock.systemUTC());
    OutputFolder out = new OutputFolder(folder);
    out.write(StoreObjects.projection("old", 1, 1), Map.of("seconds", 12));

    Projection projection =
        new Rebuild(ledger, StoreObjects::eventPerClaim).into(new InMemoryStore(), out);

    assertThat(projection.events()).isEmpty();
    assertThat(out.runFacts().path("seconds").asInt()).isEqualTo(12);
    assertThat(out.runFacts().path("totals").path("events").asInt(-1)).isZero();
    assertThat(out.ledgerHead()).contains(ledger.head());
  }

  @Test
  void theHeaderOfAKilledRunStandsInForItsFacts() {
    Ledger ledger = new InMemoryLedger(Clock.systemUTC());
    ledger.append(List.of(NewEntry.run(LedgerObjects.RUN)));
    OutputFolder out = new OutputFolder(folder);

    new Rebuild(ledger, StoreObjects::eventPerClaim).into(new InMemoryStore(), out);

    assertThat(out.runFacts().path("griot").asText()).isEqualTo("0.1.0");
    assertThat(out.runFacts().path("versions").path("actors").asText()).isEqualTo("a1");
  }

  private Path rebuild(List<List<NewEntry>> groups, String name, int together) {
    Ledger ledger = new InMemoryLedger(Clock.systemUTC());
    for (int i = 0; i < groups.size(); i += together) {
      List<List<NewEntry>> some = groups.subList(i, Math.min(groups.size(), i + together));
      ledger.append(some.stream().flatMap(List::stream).toList());
    }
    Path out = folder.resolve(name);
    new Rebuild(ledger, StoreObjects::eventPerClaim)
        .into(new InMemoryStore(), new OutputFolder(out));
    return out;
  }
}
