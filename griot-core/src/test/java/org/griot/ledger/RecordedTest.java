package org.griot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.ledger.LedgerObjects.RUN;
import static org.griot.ledger.LedgerObjects.claim;
import static org.griot.ledger.LedgerObjects.decision;
import static org.griot.ledger.LedgerObjects.document;
import static org.griot.ledger.LedgerObjects.rejection;
import static org.griot.ledger.LedgerObjects.report;
import static org.griot.ledger.LedgerObjects.undo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.griot.model.Decision;
import org.griot.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedTest {
  private final Ledger ledger = new InMemoryLedger(Clock.systemUTC());

  @Test
  void documentsClaimsAndRunsComeBackAsTheyWere() {
    ledger.append(List.of(NewEntry.run(RUN)));
    ledger.append(report("b", 2));
    ledger.append(report("a", 0));

    Recorded recorded = Recorded.of(ledger);

    assertThat(recorded.runs()).containsExactly(RUN);
    assertThat(recorded.documents().values()).containsExactly(document("a"), document("b"));
    assertThat(recorded.claims().get("a")).isEmpty();
    assertThat(recorded.claims().get("b")).containsExactly(claim("b", 0), claim("b", 1));
    assertThat(recorded.document("b")).contains(document("b"));
    assertThat(recorded.document("c")).isEmpty();
    assertThat(recorded.head()).isEqualTo(ledger.head());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfReportsDoesNotMatter(long seed) {
    List<List<NewEntry>> reports = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      reports.add(report("d" + i, i % 3));
      reports.add(List.of(NewEntry.rejection(rejection("bad" + i, "empty"))));
    }
    reports.forEach(ledger::append);
    Collections.shuffle(reports, new Random(seed));
    Ledger shuffled = new InMemoryLedger(Clock.systemUTC());
    reports.forEach(shuffled::append);

    assertThat(Recorded.of(shuffled))
        .usingRecursiveComparison()
        .ignoringFields("head")
        .isEqualTo(Recorded.of(ledger));
  }

  @Test
  void aRejectionOfTheSamePathAndStageIsListedOnceWithItsLatestReason() {
    append(rejection("a.txt", "too-long: 600,000"));
    append(rejection("a.txt", "too-long: 700,000"));
    append(rejection("b.txt", "empty"));

    assertThat(Recorded.of(ledger).rejections())
        .containsExactly(rejection("a.txt", "too-long: 700,000"), rejection("b.txt", "empty"));
  }

  @Test
  void aMendedInputIsNoLongerListedAsRejected() {
    append(rejection("in/a.txt", "empty"));
    ledger.append(report("a", 1));

    assertThat(Recorded.of(ledger).rejections()).isEmpty();
  }

  @Test
  void anUndoneDecisionIsNotInForceAndUndoingTheUndoingRestoresIt() {
    Decision reject = decision(Decision.Action.REJECT, "a", 0);
    Decision accept = decision(Decision.Action.ACCEPT, "a", 1);
    Decision undo = undo(reject);
    append(reject, accept, undo);

    assertThat(Recorded.of(ledger).decisions()).containsExactly(accept);

    append(undo(undo));

    assertThat(Recorded.of(ledger).decisions()).containsExactly(reject, accept);
  }

  @Test
  void decisionsCanBeTriedOutBeforeTheyAreRecorded() {
    Decision reject = decision(Decision.Action.REJECT, "a", 0);
    Decision accept = decision(Decision.Action.ACCEPT, "a", 1);
    append(reject);

    Recorded tried = Recorded.of(ledger).with(List.of(accept, undo(reject)));

    assertThat(tried.decisions()).containsExactly(accept);
    assertThat(Recorded.of(ledger).decisions()).containsExactly(reject);
  }

  @Test
  void ofEqualTextsTheEarliestPublishedIsTheOriginalAndUnknownIsLast() {
    Document unknown = document("a", "same", "t", null);
    Document late = document("b", "same ", "t", LocalDate.of(2024, 5, 3));
    Document early = document("d", " same", "t", LocalDate.of(2024, 5, 2));
    Document alsoEarly = document("e", "same", "t", LocalDate.of(2024, 5, 2));
    Document other = document("c", "other", "u", null);
    for (Document document : Arrays.asList(unknown, late, early, alsoEarly, other)) {
      ledger.append(NewEntry.report(document, List.of(), RUN.id()));
    }

    assertThat(Recorded.of(ledger).copies())
        .containsOnlyKeys("a", "b", "e")
        .containsValues("d")
        .doesNotContainKey("d");
  }

  @Test
  void aPayloadThatIsNoDocumentNamesItsEntry() {
    ledger.append(List.of(new NewEntry(Kind.DOCUMENT, "a", "a", "{\"id\":7")));

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Recorded.of(ledger))
        .isInstanceOf(BrokenLedgerException.class)
        .hasMessageStartingWith("entry 1 of the ledger is broken");
  }

  private void append(org.griot.model.Rejection rejection) {
    ledger.append(List.of(NewEntry.rejection(rejection)));
  }

  private void append(Decision... decisions) {
    ledger.append(Arrays.stream(decisions).map(NewEntry::decision).toList());
  }
}
