package org.griot.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.griot.compare.EventDifference.FieldChange;
import org.griot.model.Decision;
import org.griot.model.Decision.Action;
import org.griot.model.Event;
import org.griot.model.Span;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.junit.jupiter.api.Test;

class EventComparisonTest {
  private static final EventView VIEW =
      EventView.under(new Policies(Outlets.bundled(), List.of()).ucdp());
  private static final Event RAID = event("e1", 12, List.of("a"), List.of());
  private static final Event CLASH = event("e2", 3, List.of("b"), List.of());

  @Test
  void theSameEventsDifferInNothing() {
    EventDifference none = compare(List.of(RAID, CLASH), List.of(CLASH, RAID), Map.of(), List.of());

    assertThat(none.isEmpty()).isTrue();
    assertThat(none.same()).isEqualTo(2);
  }

  @Test
  void aNewReportAddsAnEvent() {
    EventDifference difference = compare(List.of(RAID), List.of(RAID, CLASH), Map.of(), List.of());

    assertThat(difference.added()).extracting(EventDifference.Change::event).containsExactly("e2");
    assertThat(difference.added().get(0).reason()).isEqualTo("new report b");
  }

  @Test
  void aHigherFigureFromANewReportRevises() {
    Event more = event("e1", 15, List.of("a", "c"), List.of());

    EventDifference difference = compare(List.of(RAID), List.of(more), Map.of(), List.of());

    assertThat(difference.revised()).hasSize(1);
    assertThat(difference.revised().get(0).fields())
        .containsExactly(
            new FieldChange("killed", "12", "15"), new FieldChange("sources", "1", "2"));
    assertThat(difference.revised().get(0).reason()).isEqualTo("new report c");
  }

  @Test
  void aDecisionIsAReasonWithItsAuthorAndNote() {
    Decision decision = decision("d1", Action.CORRECT, "harm.killed", "the ministry's list");
    Event corrected = event("e1", 13, List.of("a"), List.of("d1"));

    EventDifference difference =
        compare(List.of(RAID), List.of(corrected), Map.of(), List.of(decision));

    assertThat(difference.revised().get(0).reason())
        .isEqualTo("ana: correct harm.killed (the ministry's list)");
    assertThat(compare(List.of(corrected), List.of(RAID), Map.of(), List.of()).revised())
        .extracting(EventDifference.Change::reason)
        .containsExactly("decision d1 was taken back");
  }

  @Test
  void mergedEventsSayIntoWhichAndSplitOnesFromWhich() {
    Event both = event("e1", 12, List.of("a", "b"), List.of());

    EventDifference merged =
        compare(List.of(RAID, CLASH), List.of(both), Map.of("e2", "e1"), List.of());
    assertThat(merged.removed())
        .extracting(EventDifference.Change::event, EventDifference.Change::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("e2", "merged into e1"));
    assertThat(merged.revised().get(0).reason()).isEqualTo("took in claims of e2");

    EventDifference split = compare(List.of(both), List.of(RAID, CLASH), Map.of(), List.of());
    assertThat(split.added().get(0).reason()).isEqualTo("split from e1");
    assertThat(split.revised().get(0).reason()).isEqualTo("gave claims to e2");
  }

  @Test
  void aNewIdForTheSameEventIsARevisionAtMost() {
    Event renamed = event("e0", 12, List.of("a"), List.of());
    Event changed = event("e0", 9, List.of("a"), List.of());

    assertThat(compare(List.of(RAID), List.of(renamed), Map.of("e1", "e0"), List.of()).isEmpty())
        .isTrue();
    assertThat(
            compare(List.of(RAID), List.of(changed), Map.of("e1", "e0"), List.of())
                .revised()
                .get(0)
                .reason())
        .isEqualTo("formerly e1");
  }

  @Test
  void aRejectedEventSaysWhoRejectedIt() {
    Decision decision = decision("d1", Action.REJECT, null, "a rumour");

    assertThat(compare(List.of(RAID), List.of(), Map.of(), List.of(decision)).removed())
        .extracting(EventDifference.Change::reason)
        .containsExactly("ana: reject (a rumour)");
  }

  @Test
  void everyChangeHasAReason() {
    List<Event> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      all.add(event("e" + (i + 10), i, List.of("x" + i, "x" + (i + 1)), List.of()));
    }
    for (int seed = 0; seed < 20; seed++) {
      List<Event> now = new ArrayList<>(all);
      Collections.shuffle(now, new java.util.Random(seed));
      EventDifference difference =
          compare(all.subList(0, 20), now.subList(0, 18), Map.of(), List.of());
      List<EventDifference.Change> changes = new ArrayList<>(difference.added());
      changes.addAll(difference.removed());
      assertThat(changes).allSatisfy(change -> assertThat(change.reason()).isNotBlank());
      assertThat(difference.same() + difference.removed().size()).isEqualTo(20);
    }
  }

  private static EventDifference compare(
      List<Event> old, List<Event> now, Map<String, String> redirects, List<Decision> decisions) {
    Map<String, Decision> byId = new java.util.TreeMap<>();
    decisions.forEach(decision -> byId.put(decision.id(), decision));
    return new EventComparison(VIEW, VIEW, redirects, byId).between(old, now);
  }

  private static Event event(
      String id, Integer killed, List<String> documents, List<String> decisions) {
    return CompareObjects.event(id, "2024-03-01", killed, documents, decisions);
  }

  private static Decision decision(String id, Action action, String field, String note) {
    return new Decision(
        id,
        action,
        List.of(new Decision.Target("a", new Span(0, 1))),
        field,
        field == null ? null : "13",
        null,
        "ana",
        "2026-01-01T00:00:00.000Z",
        note,
        null);
  }
}
