package org.griot.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.resolve.TestClaims.claim;
import static org.griot.resolve.TestClaims.decision;
import static org.griot.resolve.TestClaims.document;
import static org.griot.resolve.TestClaims.target;

import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Decision.Action;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final String TEXT = "Gunmen attacked a post and killed 14 soldiers.";
  private static final Document AGENCY = document("d5", "AFP", "2021-03-16", TEXT, List.of());
  private static final Document PAPER =
      document("d1", "Maliweb", "2021-03-17", TEXT.replace("a post", "a\n  post"), List.of());
  private static final Document UNDATED =
      document("d0", "A Blog", null, TEXT.replace(" ", "  "), List.of());
  private static final List<Document> REPORTS = List.of(AGENCY, PAPER, UNDATED);

  private static TestClaims clash(String id, String document) {
    return claim(id, document)
        .on("2021-03-15")
        .at("Tessit", "ML", 15.20, 0.35, 3)
        .target("army-ml")
        .killed(14);
  }

  private final Claim agency = clash("c5", "d5").trigger(27, 33).build();
  private final Claim paper = clash("c1", "d1").trigger(29, 35).build();
  private final Claim undated = clash("c0", "d0").undated().trigger(32, 38).build();
  private final List<Claim> claims = List.of(paper, undated, agency);

  @Test
  void theEarliestReportSpeaksForItsCopies() {
    Resolution resolution = TestClaims.resolver().resolve(claims, REPORTS, List.of());

    assertThat(resolution.setAside()).isEmpty();
    assertThat(resolution.events()).hasSize(1);
    Event event = resolution.events().get(0);
    assertThat(event.claims()).containsExactly("c0", "c1", "c5");
    assertThat(event.documents()).containsExactly("d0", "d1", "d5");
    assertThat(event.sources()).isEqualTo(1);
    assertThat(event.harm()).extracting(Event.Toll::claim).containsExactly("c5");
    assertThat(event.id()).isEqualTo(Gatherer.eventId("c5"));
    assertThat(resolution.redirects())
        .containsEntry(Gatherer.eventId("c0"), event.id())
        .containsEntry(Gatherer.eventId("c1"), event.id());
  }

  @Test
  void aDecisionOnACopysClaimActsOnTheClaimThatSpeaksForIt() {
    Resolution resolution =
        TestClaims.resolver()
            .resolve(claims, REPORTS, List.of(decision("k1", Action.REJECT, target(paper))));

    assertThat(resolution.events()).isEmpty();
    assertThat(resolution.setAside())
        .extracting(SetAside::claim, SetAside::reason)
        .contains(org.assertj.core.groups.Tuple.tuple("c5", "rejected by ana"));
    assertThat(resolution.setAside()).hasSize(3);
    assertThat(resolution.problems()).isEmpty();
  }

  @Test
  void aClaimThatOnlyTheCopyMakesIsSetAsideAndNotLost() {
    Claim extra = clash("c7", "d1").trigger(0, 6).build();

    Resolution resolution =
        TestClaims.resolver().resolve(List.of(agency, extra), REPORTS, List.of());

    assertThat(resolution.events()).hasSize(1);
    assertThat(resolution.setAside())
        .containsExactly(new SetAside("c7", "copy of a report that does not say this"));
  }

  @Test
  void whiteSpaceDoesNotMoveAPosition() {
    assertThat(Copies.position("a  b c", new Span(3, 6)))
        .isEqualTo(Copies.position("a b\u00a0\nc", new Span(2, 6)))
        .isEqualTo("1-3");
  }
}
