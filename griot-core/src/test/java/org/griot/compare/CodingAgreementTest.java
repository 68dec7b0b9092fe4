package org.griot.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.model.Claim;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;

class CodingAgreementTest {
  private static final Span KILLED = new Span(7, 13);
  private static final Span KILLED_AND_A_BLANK = new Span(6, 14);
  private static final Span SAID = new Span(51, 55);

  @Test
  void twoCodersWhoSayTheSameAgreeInEveryField() {
    CodingAgreement agreement =
        agreement(
            List.of(
                CompareObjects.claim("a1", KILLED, "attack", "2024-03-01", "Gao", 12),
                CompareObjects.claim("a2", SAID, "armed-clash", "2024-03-04", "Kidal", 3)),
            List.of(
                CompareObjects.claim("b1", KILLED, "attack", "2024-03-01", "Gao", 12),
                CompareObjects.claim("b2", SAID, "armed-clash", "2024-03-04", "Kidal", 3)));

    assertThat(agreement.coders()).containsExactly("ana", "ben");
    assertThat(agreement.pairs()).isEqualTo(2);
    assertThat(agreement.alone()).isZero();
    for (String field : List.of("type", "date", "place", "killed.low", "spans")) {
      assertThat(alpha(agreement, field).value()).as(field).isEqualByComparingTo("1");
      assertThat(alpha(agreement, field).units()).as(field).isEqualTo(2);
    }
  }

  @Test
  void whiteSpaceAtTheEdgesOfASpanIsNothingAndAPlacesNameIsFolded() {
    CodingAgreement agreement =
        agreement(
            List.of(
                CompareObjects.claim("a1", KILLED, "attack", null, "Ménaka", 12),
                CompareObjects.claim("a2", SAID, "attack", null, "Kidal", null)),
            List.of(
                CompareObjects.claim("b1", KILLED_AND_A_BLANK, "attack", null, "menaka ", 12),
                CompareObjects.claim("b2", SAID, "attack", null, "Gao", 2)));

    assertThat(alpha(agreement, "spans").value()).isEqualByComparingTo("1");
    assertThat(alpha(agreement, "place").value()).isLessThan(java.math.BigDecimal.ONE);
    assertThat(alpha(agreement, "killed.low").units()).as("one coder gave none").isEqualTo(1);
    assertThat(alpha(agreement, "killed.given").value()).isEqualByComparingTo("0");
  }

  @Test
  void claimsMeetByTriggerOrElseByTypeAndOneThingMore() {
    Claim byTrigger = CompareObjects.claim("a1", KILLED, "attack", "2024-03-01", "Gao", 12);
    Claim otherType = CompareObjects.claim("b1", KILLED, "armed-clash", null, "Kidal", null);
    Claim byType = CompareObjects.claim("a2", SAID, "protest", "2024-03-09", null, null);
    Claim sameType = CompareObjects.claim("b2", new Span(0, 6), "protest", null, null, null);

    assertThat(agreement(List.of(byTrigger), List.of(otherType)).pairs()).isEqualTo(1);
    assertThat(agreement(List.of(byType), List.of(sameType)).pairs()).isEqualTo(1);
    assertThat(agreement(List.of(byTrigger), List.of(sameType)).alone()).isEqualTo(2);
    assertThat(agreement(List.of(byTrigger, byType), List.of()).alone()).isEqualTo(2);
  }

  @Test
  void aReportThatOneCoderReadAddsNothing() {
    Claim claim = CompareObjects.claim("a1", KILLED, "attack", "2024-03-01", "Gao", 12);
    CodedReport alone =
        new CodedReport("doc", CompareObjects.REPORT, new TreeMap<>(Map.of("ana", List.of(claim))));

    assertThat(CodingAgreement.of(List.of(alone)))
        .isEqualTo(new CodingAgreement(List.of(), List.of(), 0, 0, 0));
  }

  private static CodingAgreement agreement(List<Claim> ana, List<Claim> ben) {
    TreeMap<String, List<Claim>> claims = new TreeMap<>(Map.of("ana", ana, "ben", ben));
    return CodingAgreement.of(List.of(new CodedReport("doc", CompareObjects.REPORT, claims)));
  }

  private static Alpha alpha(CodingAgreement agreement, String field) {
    return agreement.fields().stream()
        .filter(each -> each.field().equals(field))
        .findFirst()
        .orElseThrow()
        .alpha();
  }
}
