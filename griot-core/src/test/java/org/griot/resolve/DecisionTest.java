package org.griot.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.resolve.TestClaims.claim;
import static org.griot.resolve.TestClaims.correct;
import static org.griot.resolve.TestClaims.decision;
import static org.griot.resolve.TestClaims.document;
import static org.griot.resolve.TestClaims.target;

import java.util.ArrayList;
import java.util.List;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Decision.Action;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Provenance;
import org.griot.model.Reality;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
  private static final List<Document> REPORTS =
      List.of(
          document("d1", "Reuters", "2021-03-16"),
          document("d2", "AFP", "2021-03-16"),
          document("d3", "RFI", "2021-03-18"));

  private static TestClaims clash(String id, String document) {
    return claim(id, document)
        .on("2021-03-15")
        .at("Tessit", "ML", 15.20, 0.35, 3)
        .initiator("front")
        .target("army-ml")
        .killed(14);
  }

  private final Claim here = clash("c1", "d1").build();
  private final Claim same = clash("c2", "d2").build();
  private final Claim elsewhere =
      clash("c3", "d3").on("2021-05-01").at("Menaka", "ML", 15.92, 2.40, 3).build();

  private Resolution resolve(Decision... decisions) {
    return TestClaims.resolver()
        .resolve(List.of(here, same, elsewhere), REPORTS, List.of(decisions));
  }

  private static List<List<String>> groups(Resolution resolution) {
    return resolution.events().stream()
        .map(Event::claims)
        .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
        .toList();
  }

  private static Decision at(String when, Decision d) {
    return new Decision(
        d.id(),
        d.action(),
        d.claims(),
        d.field(),
        d.value(),
        d.coded(),
        d.who(),
        when,
        d.note(),
        d.undoes());
  }

  @Test
  void withoutDecisionsTheTwoReportsOfOneClashAreOneEvent() {
    assertThat(groups(resolve())).containsExactly(List.of("c1", "c2"), List.of("c3"));
  }

  @Test
  void aMustLinkWinsOverEveryContradiction() {
    Resolution resolution =
        resolve(decision("k1", Action.MUST_LINK, target(here), target(elsewhere)));

    assertThat(groups(resolution)).containsExactly(List.of("c1", "c2", "c3"));
    assertThat(resolution.events().get(0).decisions()).containsExactly("k1");
    assertThat(resolution.events().get(0).links())
        .anySatisfy(
            link -> assertThat(link.reasons()).contains("decided by ana, 2020-01-01T00:00:00Z"));
  }

  @Test
  void aCannotLinkKeepsLikeClaimsApartAndSaysSo() {
    Resolution resolution = resolve(decision("k1", Action.CANNOT_LINK, target(here), target(same)));

    assertThat(groups(resolution)).containsExactly(List.of("c1"), List.of("c2"), List.of("c3"));
    assertThat(resolution.events().stream().filter(e -> e.claims().contains("c1")).findFirst())
        .get()
        .satisfies(
            e -> {
              assertThat(e.decisions()).containsExactly("k1");
              assertThat(e.nearMisses().get(0).reasons())
                  .contains("kept apart: a person decided so");
            });
  }

  @Test
  void aCannotLinkHoldsAlsoThroughClaimsThatAreTied() {
    Resolution resolution =
        resolve(
            decision("k1", Action.MUST_LINK, target(same), target(elsewhere)),
            decision("k2", Action.CANNOT_LINK, target(here), target(elsewhere)));

    assertThat(groups(resolution)).containsExactly(List.of("c1"), List.of("c2", "c3"));
  }

  @Test
  void ofTwoContraryDecisionsTheLaterHoldsAndTheOtherIsReported() {
    Decision must = decision("k1", Action.MUST_LINK, target(here), target(elsewhere));
    Decision cannot = decision("k2", Action.CANNOT_LINK, target(here), target(elsewhere));

    Resolution apart = resolve(must, at("2020-02-01T00:00:00Z", cannot));
    Resolution tied = resolve(at("2020-02-01T00:00:00Z", must), cannot);

    assertThat(groups(apart)).hasSize(2);
    assertThat(apart.problems()).extracting(Problem::decision).containsExactly("k1");
    assertThat(groups(tied)).hasSize(1);
    assertThat(tied.problems()).extracting(Problem::decision).containsExactly("k2");
  }

  @Test
  void undoTakesADecisionBackAndCanItselfBeUndone() {
    Decision reject = decision("k1", Action.REJECT, target(elsewhere));
    Decision undo =
        new Decision(
            "k2",
            Action.UNDO,
            List.of(),
            null,
            null,
            null,
            "ana",
            "2020-01-03T00:00:00Z",
            "",
            "k1");
    Decision redo =
        new Decision(
            "k3",
            Action.UNDO,
            List.of(),
            null,
            null,
            null,
            "ana",
            "2020-01-04T00:00:00Z",
            "",
            "k2");

    assertThat(groups(resolve(reject))).containsExactly(List.of("c1", "c2"));
    assertThat(groups(resolve(reject, undo))).hasSize(2);
    assertThat(groups(resolve(reject, undo, redo))).hasSize(1);
  }

  @Test
  void aRejectedClaimIsSetAsideAndItsOldEventIdStillLeadsToTheEvent() {
    String before =
        resolve().events().stream()
            .filter(e -> e.claims().contains("c1"))
            .findFirst()
            .orElseThrow()
            .id();

    Resolution after = resolve(decision("k1", Action.REJECT, target(here)));

    assertThat(after.setAside()).containsExactly(new SetAside("c1", "rejected by ana"));
    String now =
        after.events().stream()
            .filter(e -> e.claims().contains("c2"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(now).isNotEqualTo(before);
    assertThat(after.redirects()).containsEntry(before, now);
  }

  @Test
  void acceptTakesALaterStandThanReject() {
    Decision reject = decision("k1", Action.REJECT, target(here));
    Decision accept = at("2020-02-01T00:00:00Z", decision("k2", Action.ACCEPT, target(here)));

    assertThat(groups(resolve(reject, accept))).containsExactly(List.of("c1", "c2"), List.of("c3"));
  }

  @Test
  void aCorrectedFieldCarriesThePersonAsItsProvenance() {
    Resolution resolution = resolve(correct("k1", elsewhere, "date", "\"2021-05\""));

    Event event =
        resolution.events().stream()
            .filter(e -> e.claims().contains("c3"))
            .findFirst()
            .orElseThrow();
    assertThat(event.date().days()).isEqualTo(31);
    assertThat(event.date().provenance())
        .isEqualTo(new Provenance.Human("ana", "2020-01-02T00:00:00Z", "read again"));
    assertThat(resolution.amended()).extracting(Claim::id).containsExactly("c3");
  }

  @Test
  void aCorrectionMovesAClaimIntoTheEventItBelongsTo() {
    Resolution resolution =
        resolve(
            correct("k1", elsewhere, "date", "\"2021-03-15\""),
            correct(
                "k2",
                elsewhere,
                "place",
                "{\"name\":\"Tessit\",\"countries\":[\"ML\"],\"lat\":15.2,\"lon\":0.35,"
                    + "\"precisionKm\":3,\"gazetteerId\":\"geo:Tessit,15.2\"}"));

    assertThat(resolution.problems()).isEmpty();
    assertThat(groups(resolution)).containsExactly(List.of("c1", "c2", "c3"));
  }

  @Test
  void figuresPartiesAndAxesCanBeCorrected() {
    Resolution resolution =
        resolve(
            correct("k1", elsewhere, "harm.killed", "{\"low\":20,\"side\":\"civilian\"}"),
            correct("k2", elsewhere, "harm.injured", "4"),
            correct("k3", elsewhere, "initiator", "[\"league\"]"),
            correct("k4", elsewhere, "target", "null"),
            correct("k5", elsewhere, "main", "false"),
            correct("k6", elsewhere, "type", "\"attack\""),
            correct("k7", here, "reality", "\"planned\""));

    assertThat(resolution.problems()).isEmpty();
    Event event =
        resolution.events().stream()
            .filter(e -> e.claims().contains("c3"))
            .findFirst()
            .orElseThrow();
    assertThat(event.main()).isFalse();
    assertThat(event.type().id()).isEqualTo("attack");
    assertThat(event.actors()).extracting(Event.Actor::id).containsExactly("league");
    assertThat(event.harm())
        .extracting(t -> t.figure().kind(), t -> t.figure().low(), t -> t.figure().high())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(HarmKind.KILLED, 20, null),
            org.assertj.core.groups.Tuple.tuple(HarmKind.INJURED, 4, 4));
    assertThat(resolution.setAside()).containsExactly(new SetAside("c1", "planned"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "date|\"yesterday\"",
        "date|{\"start\":\"2021-05-02\",\"end\":\"2021-05-01\"}",
        "date|[1]",
        "date|\"2021\" x",
        "place|\"Gao\"",
        "place|{\"name\":\"Gao\",\"lat\":\"north\",\"lon\":1}",
        "place|{\"name\":\"Gao\",\"lat\":99,\"lon\":1}",
        "main|\"yes\"",
        "stance|\"maybe\"",
        "type|\"picnic\"",
        "harm.killed|-3",
        "harm.killed|2.5",
        "harm.killed|{\"low\":5,\"high\":2}",
        "harm.bored|3",
        "initiator|\"nobody-knows\"",
        "initiator|{}",
        "mood|\"good\""
      })
  void aValueOfTheWrongShapeIsReportedAndChangesNothing(String field, String value) {
    Resolution resolution = resolve(correct("k1", elsewhere, field, value));

    assertThat(resolution.problems()).hasSize(1);
    assertThat(resolution.problems().get(0).reason()).startsWith(field + ": ");
    assertThat(groups(resolution)).isEqualTo(groups(resolve()));
  }

  @Test
  void aClaimCodedByHandJoinsAsASourceOfItsOwn() {
    Claim phoned = clash("c0", "call-1").killed(16).build();
    Decision code =
        new Decision(
            "k1",
            Action.CODE,
            List.of(),
            null,
            null,
            Json.write(phoned),
            "ana",
            "2020-01-01T00:00:00Z",
            "phone call",
            null);

    Resolution resolution = resolve(code);

    assertThat(groups(resolution)).containsExactly(List.of("c0", "c1", "c2"), List.of("c3"));
    Event event =
        resolution.events().stream()
            .filter(e -> e.claims().contains("c0"))
            .findFirst()
            .orElseThrow();
    assertThat(event.sources()).isEqualTo(3);
    assertThat(event.decisions()).containsExactly("k1");
  }

  @Test
  void whatADecisionNamesInVainIsReported() {
    Decision nothing = decision("k1", Action.REJECT, new Decision.Target("d9", new Span(1, 2)));
    Decision broken =
        new Decision(
            "k2", Action.CODE, List.of(), null, null, "{", "ana", "2020-01-01T00:00:00Z", "", null);
    Decision undo =
        new Decision(
            "k3",
            Action.UNDO,
            List.of(),
            null,
            null,
            null,
            "ana",
            "2020-01-03T00:00:00Z",
            "",
            "k9");

    assertThat(resolve(nothing, broken, undo).problems())
        .extracting(Problem::decision)
        .containsExactly("k1", "k2", "k3");
  }

  @Test
  void aClaimIsStillFoundWhenALaterVersionDrawsItsTriggerOtherwise() {
    Decision.Target wider = new Decision.Target("d3", new Span(12, 30));

    assertThat(groups(resolve(decision("k1", Action.REJECT, wider))))
        .containsExactly(List.of("c1", "c2"));
  }

  @Test
  void aHypotheticalClaimThatAPersonConfirmsFoundsAnEvent() {
    Claim feared =
        clash("c9", "d1").trigger(90, 95).on("2021-06-01").reality(Reality.HYPOTHETICAL).build();
    List<Claim> claims = new ArrayList<>(List.of(feared));
    Resolution resolution =
        TestClaims.resolver()
            .resolve(claims, REPORTS, List.of(correct("k1", feared, "status", "\"happened\"")));

    assertThat(resolution.events()).hasSize(1);
  }
}
