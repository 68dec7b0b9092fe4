package org.griot.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.griot.codebook.EventType;
import org.griot.link.Countries;
import org.junit.jupiter.api.Test;

class DataTest {
  @Test
  void everyTypeOfTheCodebookHasAPhraseForItsSummary() {
    Summary summary = new Summary(Countries.bundled(), TestClaims.ACTORS);

    assertThat(TestClaims.CODEBOOK.types()).extracting(EventType::id).allMatch(summary::knows);
  }

  @Test
  void everyPieceOfEvidenceHasAWeightAndItsSignSaysWhatItSpeaksFor() {
    Weights weights = Weights.load();

    for (Evidence each : Evidence.values()) {
      assertThat(weights.points(each)).as(each.key()).isNotZero();
      if (each.distinguishes()) {
        assertThat(weights.points(each)).as(each.key()).isPositive();
      }
    }
    assertThat(weights.nearMiss()).isLessThan(weights.threshold());
  }

  @Test
  void everyOutletHasAScaleAndAnIndependenceThatPoliciesKnow() {
    for (Table.Row row : Table.load("sources.tsv")) {
      assertThat(row.get("scale"))
          .isIn("International", "Regional", "National", "Subnational", "New media");
      assertThat(row.get("independence")).isIn("independent", "official", "state", "party");
      assertThat(row.get("reliability")).isIn("1", "2", "3");
    }
  }
}
